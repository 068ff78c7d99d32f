import { createHash } from "node:crypto";
import { strToU8, unzipSync, zipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMAT_VERSION, type EditionId } from "#codebook/edition.ts";
import { filesOfCopy, isEditionCopy, makeEditionCopy, readEditionCopy } from "./edition-copy.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const BUILT = { "outline.json": "{}", "search.json": "[]", "sections/a.b.json": "body" };
const FROM = [{ name: "a.csv", what: "A table of codes", vintage: "2026" }];

function files(change: Readonly<Record<string, unknown>> = {}): Map<string, Uint8Array> {
  const manifest = {
    format: FORMAT_VERSION,
    edition: "device-mine",
    title: "Mine",
    year: 2026,
    released: "2026-01-01",
    counts: { codes: 3 },
    notice: "kept",
    files: Object.fromEntries(
      Object.entries(BUILT).map(([name, text]) => [name, { size: text.length, sha256: sha256(text) }]),
    ),
    ...change,
  };
  return new Map(
    Object.entries({ ...BUILT, "manifest.json": JSON.stringify(manifest) }).map(([name, text]) => [
      name,
      strToU8(text),
    ]),
  );
}

const reasonOf = async (bytes: Uint8Array) => {
  const read = await readEditionCopy(bytes);
  return "reason" in read ? read.reason : undefined;
};

describe("a copy of an edition", () => {
  test("comes back whole, under the name and title it has here", async () => {
    const bytes = makeEditionCopy(files(), FROM);
    expect(isEditionCopy(bytes)).toBe(true);
    const copy = await readEditionCopy(bytes);
    if ("reason" in copy) throw new Error(copy.reason);
    expect(copy.from).toEqual(FROM);
    const here = filesOfCopy(copy, { edition: "device-here" as EditionId, title: "Here" });
    expect(new TextDecoder().decode(here.get("sections/a.b.json"))).toBe("body");
    expect(JSON.parse(new TextDecoder().decode(here.get("manifest.json")))).toMatchObject({
      edition: "device-here",
      title: "Here",
      notice: "kept",
    });
    expect([...here.keys()].toSorted()).toEqual([...files().keys()].toSorted());
  });

  test("is a folder that can be hosted, and the same edition gives the same bytes", () => {
    const bytes = makeEditionCopy(files(), FROM);
    expect(Object.keys(unzipSync(bytes))).toEqual(
      expect.arrayContaining(["manifest.json", "outline.json", "sections/a.b.json"]),
    );
    expect(makeEditionCopy(new Map([...files()].toReversed()), FROM)).toEqual(bytes);
  });

  test("is refused when a file is missing, changed, or of another format", async () => {
    const lacking = files();
    lacking.delete("sections/a.b.json");
    expect(await reasonOf(makeEditionCopy(lacking, FROM))).toBe("is a copy of an edition that lacks sections/a.b.json");
    const changed = files().set("sections/a.b.json", strToU8("BODY"));
    expect(await reasonOf(makeEditionCopy(changed, FROM))).toContain("whose sections/a.b.json is damaged");
    expect(await reasonOf(makeEditionCopy(files({ format: FORMAT_VERSION + 1 }), FROM))).toContain("cannot read");
    expect(await reasonOf(makeEditionCopy(files({ title: "" }), FROM))).toContain("cannot read");
  });

  test("may name no file outside of itself", async () => {
    for (const name of ["../secret.json", "/etc/passwd", "a/b/c.json", "sections/../x.json", "x.html"]) {
      const entry = { [name]: { size: 0, sha256: "" } };
      expect(await reasonOf(makeEditionCopy(files({ files: entry }), FROM))).toContain("cannot read");
    }
  });

  test("is not taken for one when it is another zip, or none", () => {
    expect(isEditionCopy(zipSync({ "manifest.json": strToU8("{}") }))).toBe(false);
    expect(isEditionCopy(strToU8("code,text"))).toBe(false);
    expect(isEditionCopy(new Uint8Array())).toBe(false);
  });

  test("cut short or changed anywhere, it is refused or says the same: never something else", async () => {
    const bytes = makeEditionCopy(files(), FROM);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, change, cut) => {
          const harmed = cut ? bytes.slice(0, at) : bytes.slice();
          if (!cut) harmed[at] = (harmed[at] ?? 0) ^ change;
          const read = await readEditionCopy(harmed);
          if ("reason" in read) return;
          expect(
            Object.fromEntries([...read.files].map(([name, each]) => [name, new TextDecoder().decode(each)])),
          ).toEqual(BUILT);
        },
      ),
      { numRuns: 500 },
    );
  });
});
