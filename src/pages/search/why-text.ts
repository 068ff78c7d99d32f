import type { Why } from "#search/protocol.ts";

/** Why a hit is a hit, in a few words; undefined where the row itself shows it (its own words are marked). */
export function whyText(why: Why): string | undefined {
  switch (why.kind) {
    case "code":
      return CODE_REASONS[why.how];
    case "words":
      return undefined;
    case "synonym":
    case "lay":
    case "personal":
      return why.text;
    case "spelling":
      // What was read for what stands once above all results.
      return "spelling";
    case "band":
      return why.text;
    case "heading":
      return `heading: ${why.words.join(", ")}`;
    case "note":
      return `note: ${why.words.join(", ")}`;
    case "left-out":
      return `without ${why.words.join(", ")}`;
  }
}

const CODE_REASONS = {
  exact: "code",
  partial: "begins so",
  range: "in the range",
  successor: "took over",
} as const;
