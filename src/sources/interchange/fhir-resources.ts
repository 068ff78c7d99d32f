/** A JSON object of unknown shape. Read with `own`, so that `__proto__` and its like are keys as any other. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property the object itself has, never one it inherits. */
export function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A text property, or undefined. */
export function textOf(object: Json, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === "string" ? value : undefined;
}

/** The objects in an array property; whatever else stands there is left out. */
export function objectsOf(object: Json, key: string): readonly Json[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/**
 * The objects of a JSON text: itself, those of an array, or one a line (NDJSON, as FHIR exports in bulk).
 * @returns undefined when it is none, or nested beyond what the engine can read (never throws)
 */
export function parseJson(text: string): readonly Json[] | undefined {
  const value = parseOne(text.replace(/^\uFEFF/, ""));
  if (value !== undefined) return (Array.isArray(value) ? value : [value]).filter(isObject);
  const objects: Json[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const one = parseOne(line);
    // One damaged line, and the text is not what it seems: none of it is lost without a word.
    if (!isObject(one)) return undefined;
    objects.push(one);
  }
  return objects;
}

function parseOne(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Bundles hold bundles at most a few times; a file that goes deeper was made to. */
const DEEPEST = 8;

/**
 * Every CodeSystem in a resource: itself, or those in a Bundle, in Parameters, in `contained`. Parameters
 * in the way of `$import` (a system and loose codings) are put together to one.
 */
export function codeSystemsIn(resource: Json, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  const inside = (holders: readonly Json[]): Json[] =>
    [...holders, ...holders.flatMap((holder) => objectsOf(holder, "part"))].flatMap((holder) => {
      const found = own(holder, "resource");
      return isObject(found) ? codeSystemsIn(found, depth + 1) : [];
    });
  const contained = objectsOf(resource, "contained").flatMap((each) => codeSystemsIn(each, depth + 1));
  switch (textOf(resource, "resourceType")) {
    case "CodeSystem":
      return [resource, ...contained];
    case "Bundle":
      return [...inside(objectsOf(resource, "entry")), ...contained];
    case "Parameters": {
      const parameters = objectsOf(resource, "parameter");
      const imported = importedSystem(parameters);
      return [...inside(parameters), ...(imported === undefined ? [] : [imported]), ...contained];
    }
    default:
      return contained;
  }
}

/** Parameters of `CodeSystem/$import`: `system`, many `concept` (a coding), many `property` (code, property, value). */
function importedSystem(parameters: readonly Json[]): Json | undefined {
  const named = (name: string) => parameters.filter((each) => textOf(each, "name") === name);
  const [system] = named("system");
  const url = system && (textOf(system, "valueUri") ?? textOf(system, "valueUrl") ?? textOf(system, "valueString"));
  const concepts = named("concept").flatMap((each) => {
    const coding = own(each, "valueCoding");
    return isObject(coding) ? [coding] : [];
  });
  if (url === undefined || concepts.length === 0) return undefined;
  const properties = new Map<string, Json[]>();
  for (const each of named("property")) {
    const part = (name: string) => objectsOf(each, "part").find((one) => textOf(one, "name") === name);
    const [code, property, value] = [part("code"), part("property"), part("value")];
    const of = code && (textOf(code, "valueCode") ?? textOf(code, "valueString"));
    const name = property && (textOf(property, "valueCode") ?? textOf(property, "valueString"));
    if (of === undefined || name === undefined || value === undefined) continue;
    const list = properties.get(of);
    const said = { ...value, code: name };
    if (list === undefined) properties.set(of, [said]);
    else list.push(said);
  }
  return {
    resourceType: "CodeSystem",
    url,
    content: "fragment",
    concept: concepts.map((coding) => ({ ...coding, property: properties.get(textOf(coding, "code") ?? "") ?? [] })),
  };
}
