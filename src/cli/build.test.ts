import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Manifest } from "#codebook/edition.ts";
import { build } from "./build.ts";

const LEVEL_TWO =
  "HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,ACT EFF DT,TERM DT\nA0021,0010,3,Ambulance service outside state,Outside state ambulance,20260401,\nA0080,0010,3,Ended,Ended,20200101,20200101\n";
const MUE =
  "HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\nA0021,0,3 Date of Service Edit: Clinical,CMS Policy\n9990U,1,2 Date of Service Edit: Policy,CMS Policy\nGXXX1,1,1,x\n";

let folder: string;
let out: string;
const printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "fivedigit-"));
  out = path.join(folder, "out");
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, text: string): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, text);
  return full;
}

const built = async (): Promise<readonly string[]> => readdir(out).catch(() => []);
const bytesOf = async (edition: string): Promise<string> =>
  Promise.all(
    (await readdir(path.join(out, edition), { recursive: true, withFileTypes: true }))
      .filter((each) => each.isFile())
      .map((each) => readFile(path.join(each.parentPath, each.name), "utf8")),
  ).then((texts) => texts.toSorted().join("\n"));

describe("building an edition from files", { timeout: 60_000 }, () => {
  test("gives the same bytes in whatever order the files are named", async () => {
    const level2 = await file("HCPC2026_APR_ANWEB.csv", LEVEL_TWO);
    const mue = await file("MUE_Eff_04-01-2026.csv", MUE);
    await build([level2, mue, "--no-starter", "--out", out, "--edition", "one"]);
    const first = await bytesOf("one");
    await build([mue, level2, "--no-starter", "--out", out, "--edition", "one"]);
    expect(await bytesOf("one")).toBe(first);
  });

  test("lists every line it cannot use, and builds nevertheless", async () => {
    const report = path.join(folder, "report.json");
    const level2 = await file("HCPC2026_APR_ANWEB.csv", LEVEL_TWO);
    const mue = await file("MUE_Eff_04-01-2026.csv", MUE);
    await build([level2, mue, "--no-starter", "--out", out, "--report", report]);
    const { totals, rejected } = JSON.parse(await readFile(report, "utf8")) as {
      readonly totals: { readonly codes: number };
      readonly rejected: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
    };
    expect(totals.codes).toBe(1);
    expect(rejected.map(({ file: name, line, reason }) => `${name}:${line} ${reason}`)).toEqual([
      "HCPC2026_APR_ANWEB.csv:3 A0080 ended on 2020-01-01",
      'MUE_Eff_04-01-2026.csv:4 "GXXX1" is not a code',
      "MUE_Eff_04-01-2026.csv:3 9990U has no descriptor in any of the files",
    ]);
    expect(printed.join("\n")).toContain("1 codes left out for want of a descriptor or a heading");
  });

  test("takes the files of CPT Link that only explain the others, and refuses a file nobody knows", async () => {
    const codes = await file(
      "Property.txt",
      "Concept Id\tProperty Type Id\tValue\n1\t1\t27447\n1\t2\tInvented words\n",
    );
    const types = await file("Type.txt", "Type Id\tType Name\n1\tCPT Code\n2\tLong Descriptor\n");
    const deleted = await file("Deleted.txt", "Concept Id\tCode\tDate Deleted\n2\t99201\t20210101\n");
    await build([codes, types, deleted, "--no-starter", "--out", out]);
    expect(printed.join("\n")).toContain("1 codes (Category I 1)");
    const letter = await file("letter.txt", "Dear coder\n");
    await expect(build([codes, types, letter, "--no-starter", "--out", out])).rejects.toThrow(
      /letter\.txt is text to read/,
    );
    await expect(build([types, "--no-starter", "--out", out])).rejects.toThrow(
      /Type\.txt says nothing of codes by itself/,
    );
  });

  test("names the edition and dates it by its newest source", async () => {
    await build([await file("HCPC2026_APR_ANWEB.csv", LEVEL_TWO), "--no-starter", "--out", out, "--title", "Ours"]);
    const manifest = JSON.parse(await readFile(path.join(out, "own-2026", "manifest.json"), "utf8")) as Manifest;
    expect(manifest).toMatchObject({ edition: "own-2026", title: "Ours", year: 2026, released: "2026-04-01" });
    expect(manifest.counts).toMatchObject({ codes: 1, guidelines: 0 });
  });

  test.each([
    ["is not there", async () => path.join(folder, "nothing.csv"), "nothing.csv is not there"],
    ["is a folder", async () => folder, "is a folder: name the files in it"],
    ["is unknown", () => file("notes.txt", "Nothing a program reads."), "notes.txt is text to read"],
    ["is a PDF", () => file("a.pdf", "%PDF-1.7"), "a.pdf is a PDF"],
    ["says no code in words", () => file("MUE.csv", MUE), "none of the files says in words what a code is"],
  ])("changes nothing when a file %s", async (_, make, sentence) => {
    const good = sentence.startsWith("none") ? [] : [await file("HCPC2026_APR_ANWEB.csv", LEVEL_TWO)];
    await expect(build([...good, await make(), "--no-starter", "--out", out])).rejects.toThrow(sentence);
    expect(await built()).toEqual([]);
  });
});
