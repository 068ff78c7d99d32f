/** Words that tell siblings apart, and tell nothing in the text all of them share. */
const TELL_APART = new Set(["with", "without"]);

/** Of the words that were looked for those to mark in a common portion: "the join with the small bowel" is no "with". */
export function marksOfCommon(marks: readonly string[]): string[] {
  return marks.filter((mark) => !TELL_APART.has(mark));
}
