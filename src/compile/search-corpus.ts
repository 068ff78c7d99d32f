import type { EditionChanges } from "#codebook/changes.ts";
import type { CodeId } from "#codebook/code-id.ts";
import type { Modifier } from "#codebook/modifier.ts";
import type { CodeLine, OutlineNode } from "#codebook/outline.ts";
import { plainText, proseOf } from "#codebook/prose.ts";
import type { SearchCorpus, SearchDocument } from "#search/document.ts";
import type { Unmentioned } from "./guidelines.ts";
import { firstOf, type MergedCode } from "./merge.ts";

type Parts = {
  readonly lines: readonly CodeLine[];
  readonly nodes: readonly OutlineNode[];
  readonly codes: ReadonlyMap<CodeId, MergedCode>;
  readonly guidelines: ReadonlyMap<string, Unmentioned>;
  readonly modifiers: readonly Omit<Modifier, "source">[];
  readonly changes: readonly EditionChanges[];
};

/** What the search file is made from: every text of the edition a coder's word may stand in, in book order. */
export function searchCorpus({ lines, nodes, codes, guidelines, modifiers, changes }: Parts): SearchCorpus {
  return {
    documents: lines.map((line) => toDocument(line, codes.get(line.code))),
    nodes,
    guidelines: [...guidelines.values()].map(({ path, title, blocks }) => ({
      path,
      title,
      text: proseOf(blocks).map(plainText).join(" "),
    })),
    modifiers: modifiers.map(({ modifier, name, terms }) => ({ modifier, name, terms })),
    tombstones: changes.flatMap((each) => each.deleted),
  };
}

function toDocument(line: CodeLine, merged: MergedCode | undefined): SearchDocument {
  const statements = merged?.statements ?? [];
  const sought = firstOf(statements, (each) => each.sought)?.value;
  const plain = firstOf(statements, (each) => each.plain)?.value ?? sought?.plain;
  const terms: string[] = [];
  const notes: string[] = [];
  // The patient's wording is another text of the same code: it is searched as terms are.
  const consumer: string[] = [];
  let short: string | undefined;
  for (const { value } of statements) {
    if (value.terms !== undefined) terms.push(...value.terms);
    for (const { prose } of value.notes ?? []) notes.push(plainText(prose));
    for (const { length, text } of value.otherDescriptors ?? []) {
      if (length === "short") short ??= text;
      else consumer.push(text);
    }
  }
  const pla = firstOf(statements, (each) => each.pla)?.value;
  const emerging = firstOf(statements, (each) => each.emerging)?.value;
  terms.push(...consumer);
  for (const each of [pla?.test, pla?.laboratory, pla?.specimen, ...(pla?.analytes ?? [])])
    if (each !== undefined) terms.push(each);
  for (const each of [emerging?.system, emerging?.technology]) if (each !== undefined) terms.push(each);
  if (sought !== undefined) terms.push(...sought.terms, [sought.common, sought.own].join(" "));
  return {
    code: line.code,
    node: line.node,
    ...(line.common !== undefined && { common: line.common }),
    own: line.own,
    ...(plain !== undefined && { plain }),
    terms,
    notes,
    ...(short !== undefined && { short }),
    ...(sought !== undefined && {
      sought: { own: sought.own, ...(sought.common !== undefined && { common: sought.common }) },
    }),
  };
}
