import fc from "fast-check";
import { expect, it } from "vitest";
import { grouped } from "./grouped.ts";

it("sets a comma after every three digits, as the language does", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(grouped(number)).toBe(number.toLocaleString("en-US"));
    }),
  );
});
