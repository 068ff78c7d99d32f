import type { Source } from "#codebook/edition.ts";
import { emptyLayer, type ModifierStatement, type Place } from "#codebook/layer.ts";
import { parseModifierId, type ModifierId } from "#codebook/modifier.ts";
import { modifierTypeOf } from "#sources/ama/modifiers.ts";
import type { Reader } from "#sources/reader.ts";
import { textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { gather, type Gathering, type Said } from "#sources/table/gather.ts";
import { noticeOf } from "#sources/table/preamble.ts";
import { isModifier, saidByConcept, whyNot } from "./fhir-concepts.ts";
import { isObject, own, textOf, type Json } from "./fhir-resources.ts";
import { isEnglish, isSupplement, kindOf, systemsOf } from "./fhir-systems.ts";

type Concept = { readonly concept: unknown; readonly system: Json; readonly line: number };

/** What the system says of how much of the code set it holds, where that is not all of it. */
const PARTS: Readonly<Record<string, string>> = {
  supplement: " supplement",
  fragment: " (a part of the code set)",
  example: " (examples of the code set)",
};

/**
 * A FHIR CodeSystem of R4 or R5: flat or nested, complete or a fragment or a supplement, by itself or in a
 * Bundle or Parameters. `display` is the long descriptor; designations by their `use`.
 */
export const fhirCodeSystem: Reader = {
  id: "fhir-code-system",
  recognise: (file) => {
    const systems = systemsOf(file);
    const [first] = systems;
    if (first === undefined) return undefined;
    const version = systems.map((system) => textIn(textOf(system, "version"))).find((each) => each !== undefined);
    const what = `FHIR CodeSystem${PARTS[textOf(first, "content") ?? ""] ?? ""}`;
    return {
      what: `${what}: ${textIn(textOf(first, "title") ?? textOf(first, "name")) ?? "codes"}`,
      vintage: version ?? "unknown",
    };
  },
  read: (file, recognised) => {
    const systems = systemsOf(file);
    const notice = noticeOf(systems.flatMap((system) => textOf(system, "copyright") ?? []));
    const source: Source = {
      id: fhirCodeSystem.id,
      kind: kindOf(systems),
      name: recognised.what,
      vintage: recognised.vintage,
      ...(notice !== undefined && { notice }),
    };
    if (file.content.kind !== "text") return emptyLayer(source);
    const gathering = gather(file.name);
    const modifiers = new Map<ModifierId, ModifierStatement>();
    for (const each of conceptsOf(systems, file.content.text)) {
      readConcept(each, { file: file.name, line: each.line }, gathering, modifiers);
    }
    return gathering.layer(source, { modifiers: [...modifiers.values()] });
  },
};

/** What stands among the concepts: an object, or something a program has put there by mistake. */
function conceptsIn(holder: Json): readonly unknown[] {
  const found = own(holder, "concept");
  return Array.isArray(found) ? found : [];
}

function readConcept(
  { concept, system }: Concept,
  place: Place,
  gathering: Gathering,
  modifiers: Map<ModifierId, ModifierStatement>,
): void {
  if (!isObject(concept)) {
    gathering.reject(place.line, "there is something among the concepts that is none");
    return;
  }
  const reason = whyNot(concept);
  const code = textOf(concept, "code");
  const texts = { isEnglish: isEnglish(system), isWhole: !isSupplement(system) };
  if (reason !== undefined) gathering.reject(place.line, reason);
  else if (isModifier(concept)) readModifier(concept, place, gathering, modifiers);
  else {
    const cell = readCodeCell(code, "as-it-stands");
    if ("reason" in cell) gathering.reject(place.line, cell.reason);
    else gathering.say(place.line, cell.code, saidTogether(saidByConcept(concept, texts, place)));
  }
}

/** One statement of all that a concept says, so that a concept counts once. */
function saidTogether(all: readonly Said[]): Said {
  const lists = Object.fromEntries(
    (["otherDescriptors", "terms", "symbols", "notes"] as const).flatMap((key) => {
      const found = all.flatMap((said): readonly unknown[] => said[key] ?? []);
      return found.length === 0 ? [] : [[key, found]];
    }),
  );
  return Object.assign({}, ...all.toReversed(), lists) as Said;
}

function readModifier(
  concept: Json,
  place: Place,
  gathering: Gathering,
  modifiers: Map<ModifierId, ModifierStatement>,
): void {
  const modifier = parseModifierId((textOf(concept, "code") ?? "").slice(0, 20));
  const name = textIn(textOf(concept, "display"));
  const text = textIn(textOf(concept, "definition"));
  if (modifier === undefined)
    gathering.reject(place.line, "this concept is said to be a modifier, but has not the shape of one");
  else if (name === undefined) gathering.reject(place.line, `modifier ${modifier} has no display`);
  else if (modifiers.has(modifier))
    gathering.reject(place.line, `modifier ${modifier} stands twice: the first was taken`);
  else {
    gathering.use();
    modifiers.set(modifier, {
      modifier,
      type: modifierTypeOf(modifier),
      name,
      ...(text !== undefined && { plain: text }),
      terms: [],
      codes: [],
      place,
    });
  }
}

/**
 * Every concept, parents before their children, with the line its code stands in. Lines are found by
 * looking for the code ahead of the last one found; a file on one line has one.
 */
function* conceptsOf(systems: readonly Json[], text: string): Generator<Concept> {
  const waiting = systems.flatMap((system) => conceptsIn(system).map((concept) => ({ concept, system }))).toReversed();
  let [at, line] = [0, 1];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { concept, system } = next;
    const code = isObject(concept) ? textOf(concept, "code") : undefined;
    // Only a little ahead: a code that is written in another way (escaped) must not cost a pass over the file.
    const window = code === undefined ? "" : text.slice(at, at + 65_536);
    const ahead = window.indexOf(`"${code ?? ""}"`);
    if (ahead >= 0) {
      const passed = window.slice(0, ahead);
      for (let end = passed.indexOf("\n"); end >= 0; end = passed.indexOf("\n", end + 1)) line++;
      at += ahead;
    }
    yield { concept, system, line };
    for (const child of isObject(concept) ? conceptsIn(concept).toReversed() : [])
      waiting.push({ concept: child, system });
  }
}
