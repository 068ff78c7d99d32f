/** A file a person gave, under the name it has in the report. */
export type NamedFile = { readonly name: string; readonly file: File };

/** Each file under its own name; files of one name, from different folders, are told apart by a number. */
export function nameFiles(files: readonly File[]): NamedFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const nth = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, nth);
    return { name: nth === 1 ? file.name : `${file.name} (${nth})`, file };
  });
}
