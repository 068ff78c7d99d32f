import { describe, expect, it } from "vitest";
import { endoscopy } from "./judged/endoscopy.ts";
import { codesFor } from "./judged/sample-edition.ts";

const { engine } = endoscopy;
const first = (query: string) => codesFor(engine, query)[0];

describe("context words narrow, they do not disqualify", () => {
  it.each([
    ["new office visit level 4", "99204", "new, not established"],
    ["established office visit level 4", "99214", "established, not new"],
    ["est office visit level 3", "99213", "abbreviated"],
    ["anes colonoscopy", "00811", "the anesthesia, not the procedure"],
    ["right large joint injection", "20610", "a side is seldom in the text"],
    ["large joint injection child", "20610", "an age that no descriptor names"],
    ["colonoscopy for cancer", "45378", "a diagnosis is why, not what"],
  ])("%s finds %s: %s", (query, code) => {
    expect(first(query)).toBe(code);
  });

  it("prefers the procedure to its anesthesia when neither is named", () => {
    expect(first("scope colon")).not.toBe("00811");
  });

  it("keeps an add-on code behind the codes that may stand alone", () => {
    expect(first("30 minutes")).not.toBe("99292");
  });
});
