import type { CodeId } from "#codebook/code-id.ts";
import type { OtherDescriptor } from "#codebook/code.ts";
import type { OpenedFile, Reader } from "#sources/reader.ts";
import { decodeXml } from "#sources/xml-parts.ts";
import { textIn } from "#sources/table/clean-text.ts";
import { readCodeCell } from "#sources/table/code-cell.ts";
import { gather, type Said } from "#sources/table/gather.ts";
import { changeLog, readChangeDay, type ChangeDay, type ChangeLog } from "./change-log.ts";
import { plaDetails } from "./consolidated-code-list.ts";
import { licensedSource } from "./list-columns.ts";

const ROOT = /^[\s\uFEFF]*(?:<\?xml[^>]*>)?(?:\s|<!--(?:(?!-->)[\s\S])*-->)*<plaCodes[\s>]/;
const LENGTHS = { cdMDesc: "medium", cdSDesc: "short", consumerDesc: "consumer", clinicalDesc: "clinician" } as const;

/** One `<plaCode>` and the line it begins at; `body` is undefined when the file ends inside it. */
type PlaElement = { readonly line: number; readonly code: string; readonly body: string | undefined };

/**
 * CPTPLA: the proprietary laboratory tests as XML. Scanned, not parsed: the file is flat, and neither
 * entities nor anything outside of it is ever resolved.
 */
export const plaCodes: Reader = {
  id: "ama-pla-codes",
  recognise: (file) => {
    const text = textOf(file);
    if (!ROOT.test(text.slice(0, 4_000))) return undefined;
    const published = /<publishDate>((?:19|20)\d\d-\d\d-\d\d)/.exec(text.slice(0, 200_000))?.[1];
    return { what: "AMA proprietary laboratory analyses", vintage: published ?? "unknown" };
  },
  read: (file, recognised) => {
    const gathering = gather(file.name);
    const log = changeLog();
    for (const { line, code, body } of plaElements(textOf(file))) {
      const cell = readCodeCell(code, "as-it-stands");
      if ("reason" in cell) gathering.reject(line, cell.reason);
      else if (body === undefined) gathering.reject(line, `the file ends within ${cell.code}`);
      else {
        const part = (name: string) => partOf(body, name);
        const status = part("cdStatus")?.toUpperCase() ?? "";
        const day = readChangeDay(part("effectiveDate"));
        if (status.startsWith("DELET")) {
          if (day === undefined)
            gathering.reject(line, `${cell.code} is deleted, but its file does not say since when`);
          else {
            log.deleted(day, cell.code, undefined, part("cdDesc"));
            gathering.use();
          }
          continue;
        }
        const said = sayOf(part);
        if (said === undefined) gathering.reject(line, `${cell.code} has no descriptor`);
        else {
          gathering.say(line, cell.code, said);
          logStatus(log, status, day, cell.code);
        }
      }
    }
    return gathering.layer(licensedSource(plaCodes.id, recognised, []), { changes: log.changes() });
  },
};

function logStatus(log: ChangeLog, status: string, day: ChangeDay | undefined, code: CodeId): void {
  if (day === undefined) return;
  if (status === "NEW") log.added(day, code);
  else if (status.startsWith("REVIS")) log.revised(day, code);
}

function sayOf(part: (name: string) => string | undefined): Said | undefined {
  const long = part("cdDesc");
  const otherDescriptors = Object.entries(LENGTHS).flatMap(([name, length]): OtherDescriptor[] => {
    const text = part(name);
    return text === undefined ? [] : [{ length, text }];
  });
  if (long === undefined && otherDescriptors.length === 0) return undefined;
  const pla = plaDetails(part("testName"), [part("labName"), part("manufacturerName")]);
  return {
    ...(long !== undefined && { descriptor: { kind: "long", text: long } }),
    ...(otherDescriptors.length > 0 && { otherDescriptors }),
    ...(pla && { pla }),
  };
}

function* plaElements(text: string): Generator<PlaElement> {
  let line = 1;
  let newline = text.indexOf("\n");
  let close = 0;
  for (let at = text.indexOf("<plaCode "); at >= 0; at = text.indexOf("<plaCode ", at + 1)) {
    for (; newline >= 0 && newline < at; newline = text.indexOf("\n", newline + 1)) line++;
    const open = text.indexOf(">", at);
    const next = text.indexOf("<plaCode ", at + 1);
    // Asked once for the whole rest when there is none: a file of nothing but openings stays quick.
    if (close >= 0 && close < at) close = text.indexOf("</plaCode>", at);
    const code =
      /\bcdCode\s*=\s*["']([^"']{0,40})["']/.exec(text.slice(at, Math.min(at + 400, text.length)))?.[1] ?? "";
    const whole = open >= 0 && close > open && (next < 0 || close < next);
    yield { line, code, body: whole ? text.slice(open + 1, close) : undefined };
  }
}

function partOf(body: string, name: string): string | undefined {
  const open = body.indexOf(`<${name}>`);
  const close = body.indexOf(`</${name}>`, open);
  if (open < 0 || close < 0) return undefined;
  const inside = body.slice(open + name.length + 2, close);
  const data = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(inside);
  return textIn(data === null ? decodeXml(inside) : data[1]);
}

function textOf({ content }: OpenedFile): string {
  return content.kind === "text" ? content.text : "";
}
