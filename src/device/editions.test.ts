import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isOnDevice, type EditionId } from "#codebook/edition.ts";
import { database, forgetDevice } from "./database.ts";
import { deleteOwnEdition, listOwnEditions, readOwnEdition, readOwnFile, renameOwnEdition } from "./editions.ts";
import { sweepLeftovers } from "./generation.ts";
import { EditionInWriting, putOwnEdition } from "./new-edition.ts";
import { nameFor } from "./own-edition.ts";

const MINE = "device-mine" as EditionId;
const OTHER = "device-other" as EditionId;
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (buffer: ArrayBuffer | undefined) =>
  buffer === undefined ? undefined : new TextDecoder().decode(buffer);

function edition(
  id: EditionId,
  title: string,
  files: Readonly<Record<string, string>>,
): Parameters<typeof putOwnEdition>[0] {
  return {
    id,
    title,
    year: 2026,
    released: "2026-01-01",
    codes: 3,
    from: [{ name: "a.csv", what: "A table of codes", vintage: "unknown" }],
    files: new Map(
      Object.entries({ "manifest.json": JSON.stringify({ title, format: 1 }), ...files }).map(([name, text]) => [
        name,
        bytes(text),
      ]),
    ),
  };
}

/** Everything the database holds, with the generations left out of the names. */
async function held(): Promise<readonly string[]> {
  const db = await database();
  return (await db.getAllKeys("files")).map(([, file]) => file).toSorted();
}

/** Locks as browsers have them, for one name at a time. */
function madeLocks(): Pick<LockManager, "request"> {
  const ends = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...rest: readonly unknown[]) => {
    const work = rest.at(-1) as () => Promise<unknown>;
    const granted = (ends.get(name) ?? Promise.resolve()).then(work);
    ends.set(name, granted);
    return granted;
  };
  return { request } as Pick<LockManager, "request">;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  // Node 20 has no navigator; an empty one is a browser without locks and without an estimate.
  vi.stubGlobal("navigator", {});
  await forgetDevice();
});
afterEach(() => vi.unstubAllGlobals());

describe("an edition put on the device", () => {
  test("is listed, read file by file and whole, and taken off with all its files", async () => {
    await putOwnEdition(edition(MINE, "Mine", { "outline.json": "outline", "sections/a.json": "a" }));
    expect(await listOwnEditions()).toMatchObject([{ id: MINE, title: "Mine", codes: 3 }]);
    expect(textOf(await readOwnFile(MINE, "sections/a.json"))).toBe("a");
    expect(await readOwnFile(MINE, "sections/b.json")).toBeUndefined();
    expect(await readOwnFile(OTHER, "outline.json")).toBeUndefined();
    expect([...(await readOwnEdition(MINE)).keys()].toSorted()).toEqual([
      "manifest.json",
      "outline.json",
      "sections/a.json",
    ]);
    await deleteOwnEdition(MINE);
    expect(await listOwnEditions()).toEqual([]);
    expect(await held()).toEqual([]);
  });

  test("takes the place of the one of its name, whose files go", async () => {
    await putOwnEdition(edition(MINE, "Mine", { "old.json": "old" }));
    await putOwnEdition(edition(OTHER, "Other", { "other.json": "other" }));
    await putOwnEdition(edition(MINE, "Mine, newer", { "new.json": "new" }));
    expect((await listOwnEditions()).map(({ title }) => title)).toEqual(["Mine, newer", "Other"]);
    expect(await held()).toEqual(["manifest.json", "manifest.json", "new.json", "other.json"]);
  });

  test("keeps its files when it gets another title, in the list and in its manifest", async () => {
    await putOwnEdition(edition(MINE, "Mine", { "outline.json": "outline" }));
    await renameOwnEdition(MINE, "Ours");
    expect((await listOwnEditions())[0]?.title).toBe("Ours");
    expect(JSON.parse(textOf(await readOwnFile(MINE, "manifest.json")) ?? "")).toEqual({ title: "Ours", format: 1 });
    expect(textOf(await readOwnFile(MINE, "outline.json"))).toBe("outline");
    await expect(renameOwnEdition(OTHER, "Ours")).rejects.toMatchObject({ fault: "gone" });
  });

  test("does not drag along what its bytes were cut from", async () => {
    const whole = bytes("0123456789");
    await putOwnEdition({ ...edition(MINE, "Mine", {}), files: new Map([["part.json", whole.subarray(2, 5)]]) });
    expect((await readOwnFile(MINE, "part.json"))?.byteLength).toBe(3);
  });
});

describe("whatever goes wrong leaves what was there", () => {
  const before = async () => {
    await putOwnEdition(edition(MINE, "Mine", { "outline.json": "old" }));
  };
  const unharmed = async () => {
    expect((await listOwnEditions()).map(({ title }) => title)).toEqual(["Mine"]);
    expect(textOf(await readOwnFile(MINE, "outline.json"))).toBe("old");
    expect(await held()).toEqual(["manifest.json", "outline.json"]);
  };

  test("no room, said before anything is written", async () => {
    await before();
    vi.stubGlobal("navigator", { storage: { estimate: async () => ({ quota: 9 * 2 ** 20, usage: 2 ** 20 }) } });
    await expect(putOwnEdition(edition(MINE, "New", { "outline.json": "new" }))).rejects.toMatchObject({
      fault: "full",
    });
    await unharmed();
  });

  test("a disk that is full in the middle", async () => {
    await before();
    const put: (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey> = Reflect.get(
      IDBObjectStore.prototype,
      "put",
    );
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function full(this: IDBObjectStore, value, key) {
      if (this.name === "files" && ++writes > 1) throw new DOMException("no space", "QuotaExceededError");
      return put.call(this, value, key);
    });
    await expect(putOwnEdition(edition(MINE, "New", { "outline.json": "new" }))).rejects.toMatchObject({
      fault: "full",
    });
    vi.restoreAllMocks();
    await unharmed();
  });

  test("a tab that is closed while it writes: what it left is swept, the edition stays", async () => {
    await before();
    const db = await database();
    await db.put("writing", Date.now(), "halfway");
    await db.put("files", new ArrayBuffer(4), ["halfway", "outline.json"]);
    vi.stubGlobal("navigator", { locks: madeLocks() });
    await sweepLeftovers();
    expect(await db.getAllKeys("writing")).toEqual([]);
    await unharmed();
  });

  test("without locks only what is a day old is swept, for another tab may be writing it", async () => {
    await before();
    const db = await database();
    const day = 24 * 60 * 60 * 1000;
    await db.put("writing", Date.now() - 2 * day, "old");
    await db.put("writing", Date.now(), "now");
    await db.put("files", new ArrayBuffer(4), ["old", "a.json"]);
    await db.put("files", new ArrayBuffer(4), ["now", "b.json"]);
    await sweepLeftovers();
    expect(await db.getAllKeys("writing")).toEqual(["now"]);
    expect(await held()).toEqual(["b.json", "manifest.json", "outline.json"]);
  });

  test("what is still being written is not swept, nor what was listed while the sweep waited", async () => {
    vi.stubGlobal("navigator", { locks: madeLocks() });
    const { files, ...about } = edition(MINE, "Mine", { "outline.json": "mine" });
    const writing = await EditionInWriting.begin();
    for (const [name, each] of files) await writing.write(name, each);
    const sweeping = sweepLeftovers();
    await writing.list(about);
    await sweeping;
    expect(textOf(await readOwnFile(MINE, "outline.json"))).toBe("mine");
    expect(await held()).toEqual(["manifest.json", "outline.json"]);
  });

  test("what is discarded leaves nothing", async () => {
    await before();
    const writing = await EditionInWriting.begin();
    await writing.write("outline.json", bytes("new"));
    await writing.write("large.json", new Uint8Array(3 * 2 ** 20));
    await writing.discard();
    expect(await (await database()).getAllKeys("writing")).toEqual([]);
    await unharmed();
  });

  test("storage that was cleared while an edition waited to be listed", async () => {
    const { files, ...about } = edition(MINE, "Mine", {});
    const writing = await EditionInWriting.begin();
    for (const [name, each] of files) await writing.write(name, each);
    await forgetDevice();
    await expect(writing.list(about)).rejects.toMatchObject({ fault: "gone" });
    expect(await listOwnEditions()).toEqual([]);
  });

  test("a listing that is no listing is not believed", async () => {
    const db = await database();
    await db.put("editions", { id: "starter-2026", title: "<b>" }, "starter-2026");
    expect(await listOwnEditions()).toEqual([]);
  });
});

test("two imports at once end in one whole edition and no leftovers", async () => {
  await Promise.all(
    ["one", "two", "three"].map((title) => putOwnEdition(edition(MINE, title, { "outline.json": title }))),
  );
  const [listed, ...more] = await listOwnEditions();
  expect(more).toEqual([]);
  expect(textOf(await readOwnFile(MINE, "outline.json"))).toBe(listed?.title);
  expect(await held()).toEqual(["manifest.json", "outline.json"]);
});

test("after any steps each edition holds exactly the files it was last given", async () => {
  const id = fc.constantFrom(MINE, OTHER);
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("put" as const),
      id,
      files: fc.dictionary(fc.constantFrom("a.json", "b.json", "c.json"), fc.string()),
    }),
    fc.record({ kind: fc.constant("delete" as const), id }),
    fc.record({ kind: fc.constant("sweep" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      await forgetDevice();
      const model = new Map<EditionId, ReadonlyMap<string, Uint8Array>>();
      for (const each of steps) {
        if (each.kind === "sweep") await sweepLeftovers();
        else if (each.kind === "delete") {
          await deleteOwnEdition(each.id);
          model.delete(each.id);
        } else {
          const made = edition(each.id, each.id, each.files);
          await putOwnEdition(made);
          model.set(each.id, made.files);
        }
      }
      expect((await listOwnEditions()).map((each) => each.id)).toEqual([...model.keys()].toSorted());
      for (const [name, files] of model) expect(await readOwnEdition(name)).toEqual(files);
      expect(await held()).toHaveLength([...model.values()].reduce((sum, files) => sum + files.size, 0));
    }),
    { numRuns: 40 },
  );
});

describe("the name of a new edition", () => {
  test("comes from its title, and says that it lives on the device", () => {
    expect(nameFor("2026, Groß & Söhne", [])).toBe("device-2026-gro-sohne");
    expect(nameFor("心臓", [])).toBe("device-edition");
    expect(nameFor("A", ["device-a", "device-a-2"])).toBe("device-a-3");
  });

  test("is a name, and free, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.array(fc.string()), (title, others) => {
        const first = nameFor(title, others);
        const second = nameFor(title, [...others, first]);
        expect(isOnDevice(first) && /^[a-z0-9-]{1,63}$/.test(first)).toBe(true);
        expect(second).not.toBe(first);
      }),
    );
  });
});
