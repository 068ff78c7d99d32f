import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyCode } from "#testing/arbitraries.ts";
import type { SavedCode } from "./preferences.ts";
import { decodeSavedFile, encodeSavedFile } from "./saved-file.ts";

const saved: fc.Arbitrary<SavedCode> = fc.record({
  code: anyCode,
  edition: fc.constant("starter-2026" as SavedCode["edition"]),
  note: fc.string({ maxLength: 200 }),
});

const phrase = fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text === text.trim());
const word = fc.record({ typed: phrase, means: phrase });

test("saved codes and words come back as they were, in their order, from the file they were written to", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(saved, { selector: (each) => each.code }),
      fc.uniqueArray(word, { selector: (each) => each.typed.toLowerCase() }),
      (codes, words) => {
        expect(decodeSavedFile(encodeSavedFile({ codes, words }))).toEqual({ codes, words });
      },
    ),
  );
});

test("a file of the time before words could be taught is read", () => {
  expect(decodeSavedFile('{"fivedigit":"saved-codes","format":1,"codes":[]}')).toEqual({ codes: [], words: [] });
});

test("anything else is refused without an error", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodeSavedFile(text) === undefined));
  expect(
    decodeSavedFile('{"fivedigit":"saved-codes","format":1,"codes":[{"code":"<img>","edition":"x","note":""}]}'),
  ).toBeUndefined();
});
