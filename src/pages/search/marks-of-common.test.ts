import { expect, test } from "vitest";
import { marksOfCommon } from "./marks-of-common.ts";

test("with and without are marked where they tell siblings apart, not in what all of them share", () => {
  expect(marksOfCommon(["colonoscopy", "with", "snare", "without"])).toEqual(["colonoscopy", "snare"]);
});
