import { expect, test } from "vitest";
import { otherLengths } from "./other-lengths.ts";

const said = (length: "short" | "medium" | "short, spelled out by us", text: string, source: number) => ({
  length,
  text,
  source,
});

test("those of one length stand beside each other, each with its source", () => {
  const others = otherLengths({
    own: "Repair of an airship",
    otherDescriptors: [
      said("short", "RPR ARSHP", 1),
      said("medium", "REPAIR AIRSHIP", 1),
      said("short", "Arshp rpr", 2),
    ],
  });
  expect(others).toEqual([
    { length: "short", text: "RPR ARSHP", sources: [1] },
    { length: "short", text: "Arshp rpr", sources: [2] },
    { length: "medium", text: "REPAIR AIRSHIP", sources: [1] },
  ]);
});

test("two sources that say the same in other letters are one row", () => {
  const others = otherLengths({
    own: "Repair of an airship",
    otherDescriptors: [said("short", "Arshp rpr", 1), said("short", "ARSHP RPR", 2)],
  });
  expect(others).toEqual([{ length: "short", text: "Arshp rpr", sources: [1, 2] }]);
});

test("neither what the page begins with, nor our reading beside a full descriptor, is said again", () => {
  const otherDescriptors = [said("short", "Fld chair", 1), said("short, spelled out by us", "Fluid chair", 1)];
  expect(otherLengths({ own: "Chair, folding", otherDescriptors })).toEqual([
    { length: "short", text: "Fld chair", sources: [1] },
  ]);
  expect(otherLengths({ own: "Fld chair", otherDescriptors })).toEqual([]);
});
