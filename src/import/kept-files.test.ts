import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EditionId } from "#codebook/edition.ts";
import { forgetDevice } from "#device/database.ts";
import { readOwnEdition } from "#device/editions.ts";
import { EditionInWriting } from "#device/new-edition.ts";
import { keepFiles, readKept, sizeKept, type Given } from "./kept-files.ts";

const MINE = "device-mine" as EditionId;
const MAPPING = {
  headerAt: 0,
  code: 1,
  descriptor: 2,
  others: [{ column: 3, length: "short" }],
  codeSet: 3,
  restoreZeros: true,
} as const;
const GIVEN: Given = {
  files: [new File(["one"], "a.csv", { lastModified: 5 }), new File(["two"], "a.csv", { lastModified: 6 })],
  mappings: new Map([["a.csv (2)", MAPPING]]),
  wording: "without-ours",
};

async function put(given: Given): Promise<void> {
  const writing = await EditionInWriting.begin();
  await writing.write("manifest.json", new TextEncoder().encode("{}"));
  await keepFiles(given, writing);
  await writing.list({ id: MINE, title: "Mine", year: 2026, released: "2026-01-01", codes: 1, from: [] });
}

beforeEach(() => vi.stubGlobal("navigator", {}));
afterEach(forgetDevice);

describe("the files an edition was made from", () => {
  test("come back as they were given, those of one name told apart", async () => {
    await put(GIVEN);
    const kept = await readKept(MINE);
    expect(kept?.mappings).toEqual(GIVEN.mappings);
    expect(kept?.wording).toBe("without-ours");
    expect(
      await Promise.all(kept?.files.map(async (file) => [file.name, file.lastModified, await file.text()]) ?? []),
    ).toEqual([
      ["a.csv", 5, "one"],
      ["a.csv", 6, "two"],
    ]);
  });

  test("are no part of a copy that travels", async () => {
    await put(GIVEN);
    expect([...(await readOwnEdition(MINE)).keys()]).toEqual(["manifest.json"]);
  });

  test("are not kept when they are too large, nor when they are not where they were", async () => {
    const large = { name: "large.txt", size: 2 ** 30, lastModified: 1 } as File;
    expect(sizeKept([large])).toBe(0);
    await put({ ...GIVEN, files: [large] });
    expect(await readKept(MINE)).toBeUndefined();
    const gone = Object.assign(new File(["x"], "gone.csv"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
    await put({ ...GIVEN, files: [gone] });
    expect(await readKept(MINE)).toBeUndefined();
  });
});
