import { inflateSync } from "fflate";

/** One file inside a zip, as its central directory lists it. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
};

/** Bytes that may still be unpacked: shared by all files of one import, so that archives within archives count too. */
export type UnpackBudget = { left: number };

/** No import of ours comes near this: MRCONSO, the largest, is streamed and never zipped. */
export const MOST_UNPACKED = 1.5 * 2 ** 30;
const MOST_ENTRIES = 20_000;
/** Text packs ten to thirty times; what packs better and is large was made to fill a disk. */
const HIGHEST_RATIO = 200;
const LARGE = 50 * 2 ** 20;

const STORED = 0;
const DEFLATED = 8;
const DEFLATE64 = 9;
const WIDE = 0xffffffff;

/**
 * Lists a zip by its central directory (APPNOTE.TXT 4.3.12, with the 64-bit sizes of 4.5.3). Nothing is
 * unpacked, so that what is refused costs nothing.
 * @returns the entries, folders left out, or why the archive cannot be read (never throws)
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | { readonly reason: string } {
  try {
    return readDirectory(bytes);
  } catch {
    return { reason: "is a zip whose list of files is damaged: download it again" };
  }
}

function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | { readonly reason: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return { reason: "is a zip that was cut short: download it again" };
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === WIDE || count === 0xffff) {
    const record = Number(view.getBigUint64(end - 20 + 8, true));
    count = Number(view.getBigUint64(record + 32, true));
    at = Number(view.getBigUint64(record + 48, true));
  }
  if (count > MOST_ENTRIES) return { reason: `holds ${count} files, more than any release does` };
  const entries: ZipEntry[] = [];
  for (let nth = 0; nth < count; nth++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError("not an entry");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const wide = wideSizes(view, at + 46 + nameLength, extraLength);
    const sized = (value: number) => (value === WIDE ? Number(wide.shift() ?? value) : value);
    // The order of the reads is the order of the 64-bit extra field: size, packed size, offset.
    const size = sized(view.getUint32(at + 24, true));
    const packed = sized(view.getUint32(at + 20, true));
    const offset = sized(view.getUint32(at + 42, true));
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    if (!name.endsWith("/")) entries.push({ name, method, encrypted: (flags & 1) === 1, packed, size, crc, offset });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function wideSizes(view: DataView, start: number, length: number): bigint[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, nth) => view.getBigUint64(at + 4 + nth * 8, true));
  }
  return [];
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Unpacks one entry, within the budget, and proves it by its checksum.
 * @returns the bytes, or why it stays packed, as the end of a sentence about the file (never throws)
 */
export function unpack(
  archive: Uint8Array,
  entry: ZipEntry,
  budget: UnpackBudget,
): Uint8Array | { readonly reason: string } {
  if (entry.encrypted) return { reason: "is locked with a password: unpack it yourself and bring what is inside" };
  if (entry.method === DEFLATE64)
    return { reason: "is packed with Deflate64, which browsers cannot unpack: unpack it yourself" };
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return { reason: `is packed by method ${entry.method}, which browsers cannot unpack: unpack it yourself` };
  if (entry.size > LARGE && entry.size > entry.packed * HIGHEST_RATIO)
    return { reason: `would grow to ${entry.size} bytes from ${entry.packed}: it is left packed` };
  if (entry.size > budget.left) return { reason: "would make more than 1.5 GB of unpacked files: bring fewer at once" };
  budget.left -= entry.size;
  const damaged = { reason: "is damaged inside its zip: download it again" };
  try {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    if (view.getUint32(entry.offset, true) !== 0x04034b50) return damaged;
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = archive.subarray(start, start + entry.packed);
    const bytes = entry.method === STORED ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) });
    return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : damaged;
  } catch {
    return damaged;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) crc = (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
