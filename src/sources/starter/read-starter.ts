import type { EditionChanges, Tombstone } from "#codebook/changes.ts";
import { parseCodeId, type CodeId } from "#codebook/code-id.ts";
import type { CodeRange } from "#codebook/code-range.ts";
import type { Source } from "#codebook/edition.ts";
import {
  emptyLayer,
  type GuidelineStatement,
  type IndexStatement,
  type Layer,
  type LearnStatement,
  type ModifierStatement,
  type OutlineStatement,
  type Rejection,
} from "#codebook/layer.ts";
import type * as v from "valibot";
import { readHeadingFile } from "./heading-file.ts";
import { readMarkdown } from "./markdown.ts";
import { readOutline } from "./outline-file.ts";
import { changesFile, indexFile, modifiersFile } from "./schemas.ts";
import { readYaml } from "./yaml-file.ts";

export const STARTER_SOURCE: Source = {
  id: "starter",
  kind: "starter",
  name: "Fivedigit starter wording (unofficial, our own words)",
  vintage: "2026",
};

/**
 * Reads the starter's files into one layer.
 * @param files the texts by path below `src/starter`, e.g. `codes/em/consultations.yaml`
 * @returns the layer; whatever could not be used is in `rejected` with file and line (never throws)
 */
export function readStarter(files: ReadonlyMap<string, string>): Layer {
  const rejected: Rejection[] = [];
  const names = [...files.keys()].sort();
  const textOf = (name: string) => files.get(name) ?? "";
  const outlineRead = readOutline("outline.yaml", textOf("outline.yaml"));
  rejected.push(...outlineRead.rejected);

  const outline: OutlineStatement[] = [...outlineRead.outline];
  const order = new Map(outline.map((node, at) => [node.path, at]));
  const headings = names
    .filter((name) => name.startsWith("codes/") && name.endsWith(".yaml"))
    .map((name) => {
      const heading = readHeadingFile(name, textOf(name));
      rejected.push(...heading.rejected);
      const expected = name.slice("codes/".length, -".yaml".length);
      if (heading.path !== "" && heading.path !== expected) {
        rejected.push({
          place: { file: name, line: 1 },
          reason: `heading is ${heading.path}, but the file's place says ${expected}`,
        });
      }
      if (heading.path !== "" && !order.has(heading.path)) {
        rejected.push({ place: { file: name, line: 1 }, reason: `${heading.path} is not in outline.yaml` });
      }
      return heading;
    })
    .sort((a, b) => (order.get(a.path) ?? Infinity) - (order.get(b.path) ?? Infinity));
  for (const heading of headings) outline.push(...heading.subheadings);

  const guidelines: GuidelineStatement[] = [];
  const learn: LearnStatement[] = [];
  for (const name of names.filter((each) => each.endsWith(".md"))) {
    const [folder] = name.split("/");
    if (folder !== "guidelines" && folder !== "learn") continue;
    const markdown = readMarkdown(textOf(name));
    if ("reason" in markdown) {
      rejected.push({ place: { file: name, line: markdown.line }, reason: markdown.reason });
      continue;
    }
    const rest = name.slice(folder.length + 1, -".md".length);
    const place = { file: name, line: 1 };
    if (folder === "guidelines") guidelines.push({ path: rest, ...markdown, place });
    else learn.push({ topic: rest, ...markdown, place });
  }

  const codes = headings.flatMap((heading) => heading.codes);
  const modifiers = readModifiers(textOf("modifiers.yaml"), rejected);
  const changes = readChanges(textOf("changes.yaml"), rejected);
  const index = readIndex(textOf("index.yaml"), rejected);
  return {
    ...emptyLayer(STARTER_SOURCE),
    outline,
    codes,
    guidelines,
    learn,
    modifiers,
    changes,
    index,
    outside: readOutside(textOf("codes-outside.txt"), rejected),
    read: codes.length + guidelines.length + learn.length + modifiers.length + index.length + rejected.length,
    rejected,
  };
}

function readList<T>(file: string, text: string, schema: v.GenericSchema<unknown, T[]>, rejected: Rejection[]) {
  if (text === "") return [];
  const read = readYaml(file, text, schema);
  if ("rejected" in read) {
    rejected.push(...read.rejected);
    return [];
  }
  return read.ok.value.map((value, at) => ({ value, place: read.ok.placeOf([at]) }));
}

function readModifiers(text: string, rejected: Rejection[]): ModifierStatement[] {
  return readList("modifiers.yaml", text, modifiersFile, rejected).map(({ value, place }) => ({
    modifier: value.modifier,
    type: value.type,
    name: value.name,
    ...(value.plain !== undefined && { plain: value.plain }),
    ...(value.when !== undefined && { when: value.when }),
    ...(value.not !== undefined && { not: value.not }),
    terms: value.terms ?? [],
    codes: value.codes ?? [],
    place,
  }));
}

function readIndex(text: string, rejected: Rejection[]): IndexStatement[] {
  return readList("index.yaml", text, indexFile, rejected).map(({ value, place }) => ({
    term: value.term,
    see: value.see ?? [],
    seeAlso: value["see-also"] ?? [],
    place,
  }));
}

function readChanges(text: string, rejected: Rejection[]): EditionChanges[] {
  return readList("changes.yaml", text, changesFile, rejected).map(({ value }) => ({
    edition: value.edition,
    effective: value.effective,
    new: value.new ?? [],
    revised: value.revised ?? [],
    deleted: (value.deleted ?? []).flatMap((item) =>
      item.codes.flatMap(numbersIn).map((code): Tombstone => ({
        code,
        last: item.last ?? value.edition - 1,
        ...(item.why !== undefined && { why: item.why }),
        successors: item.successors ?? [],
        ...(item.choose !== undefined && { choose: item.choose }),
      })),
    ),
  }));
}

/** Every number of a range: only for deleted codes, whose ranges are written out because no edition holds them any more. */
function numbersIn(range: CodeRange): CodeId[] {
  const suffix = /\d$/.test(range.first) ? "" : range.first.charAt(4);
  const width = 5 - suffix.length;
  const codes: CodeId[] = [];
  for (let number = Number(range.first.slice(0, width)); number <= Number(range.last.slice(0, width)); number++) {
    const code = parseCodeId(String(number).padStart(width, "0") + suffix);
    if (code !== undefined) codes.push(code);
  }
  return codes;
}

function readOutside(text: string, rejected: Rejection[]): CodeId[] {
  return text.split("\n").flatMap((line, at) => {
    const bare = line.replace(/#.*/, "").trim();
    if (bare === "") return [];
    const code = parseCodeId(bare);
    if (code !== undefined) return [code];
    rejected.push({ place: { file: "codes-outside.txt", line: at + 1 }, reason: `"${bare}" is not a code` });
    return [];
  });
}
