import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "./days.ts";

test.each([
  ["20251231", "2025-12-31"],
  ["2025365", "2025-12-31"],
  ["12/31/2025", "2025-12-31"],
  ["1/2/2025 0:00", "2025-01-02"],
  ["2025-12-31T00:00:00.000", "2025-12-31"],
  ["46022", "2025-12-31"],
  ["12/31/9999", "9999-12-31"],
  ["2958465", "9999-12-31"],
  ["", undefined],
  ["99999999", undefined],
  ["20251340", undefined],
  ["2/30/2025", undefined],
  ["Pre-1982", undefined],
  ["0", undefined],
])("%s is %s", (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test("every day is the same day however it is written", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1960-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year = "", month = "", nth = ""] = day.split("-");
      const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
      for (const text of [day, day.replaceAll("-", ""), `${Number(month)}/${Number(nth)}/${year}`, String(serial)])
        expect(dayOf(text)).toBe(day);
    }),
  );
});
