import { strToU8, zipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesFile, textFile, workbookFile, zipFile } from "#testing/made-files.ts";
import { readDelimited } from "./delimited-text.ts";
import { openFiles } from "./open-files.ts";
import type { GivenFile, TableRow } from "./reader.ts";

const opened = (file: GivenFile) => openFiles([file]).opened[0]?.content;
const rowsOf = (file: GivenFile): readonly TableRow[] => {
  const content = opened(file);
  return content?.kind === "table" ? content.rows : [];
};
const cellsOf = (file: GivenFile) => rowsOf(file).map((row) => row.cells);
const textOf = (file: GivenFile) => {
  const content = opened(file);
  return content?.kind === "text" ? content.text : undefined;
};
const reasonOf = (file: GivenFile) => openFiles([file]).skipped.map(({ name, reason }) => `${name} ${reason}`);

describe("the text of a file", () => {
  test("is UTF-8 where every byte is, and windows-1252 otherwise", () => {
    expect(textOf(textFile("a.txt", "CPT® naïve"))).toBe("CPT® naïve");
    expect(textOf(bytesFile("a.txt", "CPT\u00AE \u0092quoted\u0093"))).toBe("CPT® ’quoted“");
  });

  test("has no byte order mark, no end-of-file byte and no NUL", () => {
    expect(textOf(textFile("a.txt", "\uFEFFcode\u001A"))).toBe("code");
    expect(textOf(textFile("a.txt", "one\n\uFEFFtwo"))).toBe("one\ntwo");
    expect(textOf(bytesFile("a.txt", "a long enough line of text\0"))).toBe("a long enough line of text");
  });

  test("may be UTF-16, as Excel's Unicode text is, with its mark or without", () => {
    const bytes = Uint8Array.from([..."code\ttext"].flatMap((each) => [each.charCodeAt(0), 0]));
    const marked = { name: "a.txt", bytes: Uint8Array.from([0xff, 0xfe, ...bytes]) };
    expect(cellsOf(marked)).toEqual([["code", "text"]]);
    expect(cellsOf({ name: "a.txt", bytes })).toEqual([["code", "text"]]);
  });

  test("ends its lines with CRLF, LF or a lone CR alike", () => {
    for (const end of ["\n", "\r\n", "\r"])
      expect(rowsOf(textFile("a.csv", ["a,b", "1,2", "3,4", ""].join(end)))).toEqual([
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["1", "2"] },
        { line: 3, cells: ["3", "4"] },
      ]);
  });
});

describe("a table", () => {
  test("is told from prose by cells that agree, whichever character parts them", () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      const file = textFile(
        "a",
        ["code", "1;1", "2,2"].map((cell) => `"${cell}"${delimiter}x${delimiter}y`).join("\n"),
      );
      expect(rowsOf(file).map((row) => row.cells.length)).toEqual([3, 3, 3]);
    }
    expect(textOf(textFile("a", "Once, upon a time\nthere was, and then, a code\nof five digits."))).toBeDefined();
    expect(textOf(textFile("a", '{"a": 1,\n"b": 2,\n"c": 3}'))).toBeDefined();
    expect(textOf(textFile("a.rrf", "C1|ENG|\nC2|ENG|\n"))).toBeDefined();
  });

  test("of UMLS is read by lines; one whose last cells are empty, or in a frame of bars, is a table", () => {
    const rows = ["code|text|note", "1|a|", "2|b|", "3|c|"];
    expect(rowsOf(textFile("a.txt", rows.join("\n")))).toHaveLength(4);
    expect(rowsOf(textFile("a.md", "| code | text |\n|---|---|\n| 1 | a |\n| 2 | b |\n"))).toHaveLength(4);
    expect(textOf(textFile("a.rrf", "C1|ENG||\nC2|ENG|x|\n"))).toBeDefined();
  });

  test("is told although a stray quote would swallow rows of it", () => {
    const rows = ["code,text", '1,"half open', ...Array.from({ length: 9 }, (_, at) => `${at + 2},"a, b"`)];
    expect(rowsOf(textFile("a.csv", rows.join("\n"))).map(({ cells }) => cells.length)).toEqual(rows.map(() => 2));
  });

  test("is no list of codes and texts, though every text has a comma; prices behind the texts are cells", () => {
    const texts = ["one, two", "three, four", "five, six"].map((each, at) => `9999${at} ${each}`);
    expect(textOf(textFile("a.txt", texts.join("\n")))).toBeDefined();
    expect(cellsOf(textFile("a.csv", "20260101,ADDED,one\n20260102,ADDED,two\n"))).toHaveLength(2);
    expect(textOf(textFile("a.txt", `A notice; of one, line\n\n${texts.join("\n")}`))).toBeDefined();
    expect(cellsOf(textFile("a.txt", texts.map((each) => `${each.slice(0, 8)},1.50`).join("\n")))).toHaveLength(3);
  });

  test("may have a preamble, and a notice with line breaks in quotes; every row knows its line", () => {
    const file = textFile("a.csv", '"A notice,\nof three\nlines",,\ncode,text,note\n\n00100,"4"" wide, or less",\n');
    expect(rowsOf(file)).toEqual([
      { line: 1, cells: ["A notice,\nof three\nlines", "", ""] },
      { line: 4, cells: ["code", "text", "note"] },
      { line: 6, cells: ["00100", '4" wide, or less', ""] },
    ]);
  });

  test("loses no line to an inch mark that opens a cell and never closes", () => {
    const file = textFile("a.csv", 'code,text\n1,"half open\n2,b\n3,c\n');
    expect(rowsOf(file).map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, "code"],
      [2, "1"],
      [3, "2"],
      [4, "3"],
    ]);
  });

  test("loses no line to an inch mark that seems to close lines further down, and reads on behind it", () => {
    const lines = ["code,text", '1,"half open', "2,b", '3,"whole ""c"""', '4,"d, e"', '5,"half', "6,f", ""];
    expect(rowsOf(textFile("a.csv", lines.join("\n"))).map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, "code", "text"],
      [2, "1", '"half open'],
      [3, "2", "b"],
      [4, "3", 'whole "c"'],
      [5, "4", "d, e"],
      [6, "5", '"half'],
      [7, "6", "f"],
    ]);
  });

  test('has the text of cells that are kept as text by ="…"', () => {
    const rows = [
      ["00100", "a"],
      ["0042T", "b"],
    ];
    expect(cellsOf(textFile("a.csv", '="00100",a\n="0042T",b\n'))).toEqual(rows);
    expect(cellsOf(textFile("a.csv", '"=""00100""",a\n"=""0042T""",b\n'))).toEqual(rows);
  });

  test("parted by tabs takes quotes as they stand unless Excel has put them", () => {
    expect(cellsOf(textFile("a.txt", '1\t"open" wound\n2\t"quoted\n3\tplain\n'))).toEqual([
      ["1", '"open" wound'],
      ["2", '"quoted'],
      ["3", "plain"],
    ]);
    expect(cellsOf(textFile("a.txt", '1\t"4"" wide"\n2\tplain\n'))).toEqual([
      ["1", '4" wide'],
      ["2", "plain"],
    ]);
  });

  test("of any cells, quoted by RFC 4180, reads as the same cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", '"', ",", "\n", " ", ";") });
    const row = fc
      .array(cell, { minLength: 2, maxLength: 2 })
      .filter((cells) => cells.some((each) => each.trim() !== ""));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const text = rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join("\n");
        expect(readDelimited(`${text}\n`, ",").map((each) => each.cells)).toEqual(rows);
      }),
    );
  });
});

describe("a workbook", () => {
  test("has its cells where their references say, numbers without noise, strings with their blanks", () => {
    const file = workbookFile("a.csv", [
      ["code", undefined, "text"],
      [99213, 0.070000000000000007],
      [undefined],
      ["   A1", undefined, "a < b & c"],
    ]);
    expect(rowsOf(file)).toEqual([
      { line: 1, cells: ["code", "", "text"] },
      { line: 2, cells: ["99213", "0.07"] },
      { line: 4, cells: ["   A1", "", "a < b & c"] },
    ]);
  });

  test("may use a prefix, rich text, inline strings and escapes", () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>rich </x:t></x:r><x:r><x:t>text</x:t></x:r><x:rPh><x:t>aid</x:t></x:rPh></x:is></x:c>' +
      '<x:c t="str"><x:v>a_x000D_&#10;b&apos;</x:v></x:c><x:c r="D1" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = zipSync({
      "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="One" r:id="rId9"/></sheets></workbook>'),
      "xl/worksheets/sheet1.xml": strToU8(sheet),
    });
    expect(cellsOf({ name: "a.xlsx", bytes })).toEqual([["rich text", "a\r\nb'", "", "1"]]);
  });

  test("has the zeros that a format shows, and no rows of a hidden sheet", () => {
    const sheet = (code: number) =>
      strToU8(
        `<worksheet><row r="1"><c r="A1" s="1"><v>${code}</v></c><c r="B1" s="0"><v>${code}</v></c></row></worksheet>`,
      );
    const bytes = zipSync({
      "xl/workbook.xml": strToU8(
        '<workbook><sheets><sheet name="One"/><sheet name="Old" state="hidden"/></sheets></workbook>',
      ),
      "xl/styles.xml": strToU8(
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ),
      "xl/worksheets/sheet1.xml": sheet(100),
      "xl/worksheets/sheet2.xml": sheet(200),
    });
    const file = { name: "a.xlsx", bytes };
    expect(openFiles([file]).opened.map(({ content }) => content)).toMatchObject([
      { rows: [{ cells: ["00100", "100"] }] },
    ]);
    expect(reasonOf(file)).toEqual(["a.xlsx, sheet Old is hidden in its workbook: unhide it to have it read"]);
  });

  test("that claims a million columns is refused, not filled", () => {
    const bytes = zipSync({
      "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="One"/></sheets></workbook>'),
      "xl/worksheets/sheet1.xml": strToU8('<worksheet><row r="1"><c r="ZZZZZ1"><v>1</v></c></row></worksheet>'),
    });
    expect(reasonOf({ name: "a.xlsx", bytes })).toEqual(["a.xlsx has more than 2000 columns in row 1"]);
  });
});

describe("a zip", () => {
  test("is opened, zips within it too; what is no data is skipped with a sentence, Macintosh's own files without", () => {
    const inner = zipFile("inner.zip", [textFile("codes.csv", "a,b\n1,2\n")]);
    const outer = zipFile("outer.zip", [
      inner,
      textFile("readme.pdf", "%PDF-1.7"),
      textFile("__MACOSX/._codes.csv", "x"),
      zipFile("letter.docx", [textFile("word/document.xml", "<w/>")]),
    ]);
    const { opened: files, skipped } = openFiles([outer]);
    expect(files.map((file) => file.name)).toEqual(["outer.zip/inner.zip/codes.csv"]);
    expect(skipped.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      "outer.zip/readme.pdf is a PDF: guidelines and layouts to read, without codes a program can read",
      "outer.zip/letter.docx is a Word document: it has no codes a program can read",
    ]);
  });

  test("within zips without end is left alone", () => {
    let file = textFile("a.txt", "text");
    for (let depth = 0; depth < 6; depth++) file = zipFile("a.zip", [file]);
    expect(reasonOf(file)).toEqual(["a.zip/a.zip/a.zip/a.zip is a zip inside 3 others: unpack it yourself"]);
  });

  test("that is locked or packed by a method no browser knows is said to be so", () => {
    const changed = (at: number, value: number) => {
      const { bytes } = zipFile("a.zip", [textFile("a.txt", "text ".repeat(50))]);
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      for (let entry = 0; entry < bytes.length - 4; entry++)
        if (view.getUint32(entry, true) === 0x02014b50) view.setUint16(entry + at, value, true);
      return { name: "a.zip", bytes };
    };
    expect(reasonOf(changed(8, 1))).toEqual([
      "a.zip/a.txt is locked with a password: unpack it yourself and bring what is inside",
    ]);
    expect(reasonOf(changed(10, 9))).toEqual([
      "a.zip/a.txt is packed with Deflate64, which browsers cannot unpack: unpack it yourself",
    ]);
    expect(reasonOf(changed(24, 7))).toEqual(["a.zip/a.txt is damaged inside its zip: download it again"]);
  });

  test("that would fill the memory is not unpacked", () => {
    const bomb = zipFile("a.zip", [{ name: "a.txt", bytes: new Uint8Array(60 * 2 ** 20) }]);
    expect(reasonOf(bomb)[0]).toMatch(/^a\.zip\/a\.txt would grow to 62914560 bytes/);
  });

  test("cut anywhere, or with any byte changed, is opened or skipped, never an error", () => {
    const whole = zipFile("a.zip", [textFile("a.csv", "a,b\n1,2\n"), workbookFile("b.xlsx", [["x", 1]])]).bytes;
    for (let length = 0; length < whole.length; length++) {
      const { opened: files, skipped } = openFiles([{ name: "a.zip", bytes: whole.subarray(0, length) }]);
      expect(files.length + skipped.length).toBeGreaterThan(0);
    }
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const bytes = whole.slice();
        bytes[at] = value;
        openFiles([{ name: "a.zip", bytes }]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("any bytes", () => {
  test("are opened or skipped with a reason, never an error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { opened: files, skipped } = openFiles([{ name: "a", bytes }]);
        expect(files.length + skipped.length).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["a PDF", "%PDF-1.4\n", "is a PDF"],
    ["an old workbook", "\u00D0\u00CF\u0011\u00E0 rest", "is an old Excel"],
    ["a web page", "\n<!DOCTYPE html><html>", "is a web page"],
    ["a program", "MZ\0\0\0", "is a program"],
    ["nothing", "", "is empty"],
    ["blanks", " \n ", "is empty"],
    ["noise", "\u0001\u0002\u0003\u0004\u0005", "is not a text"],
  ])("that are %s are refused in words", (_, text, reason) => {
    expect(reasonOf(bytesFile("a.csv", text))[0]).toContain(reason);
  });
});
