/** An element as it stands: its attributes and what is between its tags, both undecoded. */
export type XmlElement = { readonly attributes: string; readonly body: string };

/**
 * The elements of one name, one after the other, by scanning once. Enough for the flat parts of a
 * workbook (an element of the name never stands inside another); no entities are ever resolved from
 * outside. An element that is never closed ends the scan.
 */
export function elements(xml: string, name: string): XmlElement[] {
  const open = `<${name}`;
  const close = `</${name}>`;
  const found: XmlElement[] = [];
  let at = xml.indexOf(open);
  while (at >= 0) {
    const after = at + open.length;
    const end = xml.indexOf(">", after);
    if (end < 0) break;
    const next = xml.charCodeAt(after);
    // `<c` also begins `<cols`: a name ends with a blank, a slash or the bracket.
    if (next !== 62 && next !== 47 && next > 32) {
      at = xml.indexOf(open, after);
      continue;
    }
    if (xml.charCodeAt(end - 1) === 47) {
      found.push({ attributes: xml.slice(after, end - 1), body: "" });
      at = xml.indexOf(open, end);
      continue;
    }
    const stop = xml.indexOf(close, end);
    if (stop < 0) break;
    found.push({ attributes: xml.slice(after, end), body: xml.slice(end + 1, stop) });
    at = xml.indexOf(open, stop);
  }
  return found;
}

/** The value of an attribute, undecoded. */
export function attribute(attributes: string, name: string): string | undefined {
  const marked = `${name}="`;
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    // Not the end of a longer name: `r` is also the last letter of `xr:r`.
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    if (attributes.startsWith(marked, at)) {
      const end = attributes.indexOf('"', at + marked.length);
      return end < 0 ? undefined : attributes.slice(at + marked.length, end);
    }
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at + name.length));
    if (value !== null) return value[1] ?? value[2];
  }
  return undefined;
}

/** The text of a shared or inline string: all its runs together, reading aids (phonetic runs) left out. */
export function textOf(body: string): string {
  // Phonetic runs stand behind all of the text they help to read (18.4.8: r*, then rPh*).
  const aids = body.indexOf("<rPh");
  return elements(aids < 0 ? body : body.slice(0, aids), "t")
    .map((each) => decodeXml(each.body))
    .join("");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Decodes the five named entities, numbered ones and Excel's `_x000D_`; anything else stays as it stands. */
export function decodeXml(text: string): string {
  const plain = text.includes("&")
    ? text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined) return Object.hasOwn(NAMED, String(name)) ? (NAMED[String(name)] ?? whole) : whole;
        const number = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
        return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : whole;
      })
    : text;
  return plain.includes("_x")
    ? plain.replaceAll(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(String(hex), 16)))
    : plain;
}

/** Some programs write `<x:row>` for `<row>`: the prefix of the root goes. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([a-z][\w.-]*):(?:worksheet|workbook|sst|Relationships)[\s>]/i.exec(xml.slice(0, 2_000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}
