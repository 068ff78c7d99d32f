import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tellApart } from "./differences.ts";

const bold = (own: string, siblings: readonly string[]) =>
  tellApart(siblings)(own)
    .filter((piece) => piece.differs)
    .map((piece) => piece.text);

describe("the words in which siblings differ", () => {
  test("are those that most siblings do not share", () => {
    const siblings = ["with biopsy", "with removal by snare", "with control of bleeding"];
    expect(bold("with removal by snare", siblings)).toEqual(["removal", "snare"]);
  });

  test("are numbers and levels too", () => {
    const siblings = ["0.5 cm or less", "0.6 to 1.0 cm", "1.1 to 2.0 cm"];
    expect(bold("1.1 to 2.0 cm", siblings)).toEqual(["1.1", "2.0"]);
  });

  test("do not exist for a code without siblings", () => {
    expect(bold("with biopsy", ["with biopsy"])).toEqual([]);
  });

  test("are marked without changing the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (own, others) => {
        expect(
          tellApart([own, ...others])(own)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(own);
      }),
    );
  });
});
