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

test("saved codes come back as they were, in their order, from the file they were written to", () => {
  fc.assert(
    fc.property(fc.uniqueArray(saved, { selector: (each) => each.code }), (codes) => {
      expect(decodeSavedFile(encodeSavedFile(codes))).toEqual(codes);
    }),
  );
});

test("anything else is refused without an error", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodeSavedFile(text) === undefined));
  expect(
    decodeSavedFile('{"fivedigit":"saved-codes","format":1,"codes":[{"code":"<img>","edition":"x","note":""}]}'),
  ).toBeUndefined();
});
