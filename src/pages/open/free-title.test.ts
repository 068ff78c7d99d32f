import { expect, test } from "vitest";
import { freeTitle, isTaken } from "./free-title.ts";

test("a title that is taken gets a number, the next free one", () => {
  expect(freeTitle("2026, own files", [])).toBe("2026, own files");
  expect(freeTitle("2026, own files", ["2026, own files"])).toBe("2026, own files (2)");
  expect(freeTitle("2026, own files", ["2026, own files", "2026, Own files (2)"])).toBe("2026, own files (3)");
});

test("capitals and blanks make no other name", () => {
  expect(isTaken(" ours ", ["Ours"])).toBe(true);
  expect(isTaken("ours", ["Ours, 2026"])).toBe(false);
});
