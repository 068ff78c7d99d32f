import { describe, expect, it } from "vitest";
import { readLeftOut } from "./left-out.ts";

/** The things left out, each in its words without their other forms. */
const things = (text: string) => readLeftOut(text).things.map((thing) => thing.map(([word]) => word).join(" "));

describe("what a descriptor leaves out", () => {
  it.each([
    ["Layered closure, scalp, hands and feet excepted; 2.5 cm or less", ["hand", "foot"]],
    ["Layered closure of trunk (excluding hands and feet)", ["hand", "foot"]],
    ["Stitch around the cervix, not in pregnancy", ["pregnancy"]],
    ["Tying off hemorrhoids, not with rubber bands, one group", ["with rubber band"]],
    ["Fracture of a toe other than the great toe, closed treatment", ["great"]],
    ["CT of the head; no contrast given", ["contrast"]],
    ["First care of a newborn anywhere but in a hospital", ["hospital"]],
  ])("%s", (text, left) => {
    expect(things(text)).toEqual(left);
  });

  it.each([
    ["Removal of the ovary, with or without tube", "either may be"],
    ["Fracture of the femur, internally fixed or not, each", "either may be"],
    ["Whole course of not more than five treatments", "it counts"],
    ["MRI; first without contrast, then again with contrast", "it is said as well"],
    ["Removal of stones", "there is nothing"],
  ])("is nothing in `%s`: %s", (text) => {
    expect(things(text)).toEqual([]);
  });

  it.each([
    ["MRI; first without contrast, then again with contrast", ["without"]],
    ["Brain MRI without contrast material, followed by contrast material", ["without"]],
    ["Trimming of both the medial and the lateral meniscus", ["medial", "lateral"]],
    ["Trimming of the medial or the lateral meniscus", []],
  ])("sides said together only: %s", (text, sides) => {
    expect(readLeftOut(text).together).toEqual(sides);
  });
});
