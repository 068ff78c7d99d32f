import type { CodeId } from "#codebook/code-id.ts";
import type { PackedOutline } from "#codebook/packed-outline.ts";
import { allowedBy, countFacets } from "./answer/facets.ts";
import { answerCodes } from "./answer/codes.ts";
import { explainHit } from "./answer/explain.ts";
import { groupByFamily } from "./answer/groups.ts";
import { GuidelineSearch } from "./answer/guidelines.ts";
import { ModifierSearch } from "./answer/modifiers.ts";
import { linesOf, titlesOf } from "./answer/lines.ts";
import { reportUnderstood } from "./answer/report.ts";
import { nearestWords, suggestWords } from "./answer/suggest.ts";
import type { SearchTombstone } from "./document.ts";
import { BandIndex } from "./index/band-index.ts";
import { CodeIndex } from "./index/code-index.ts";
import { decodeSearchFile } from "./index/decode.ts";
import { SearchFileError } from "./index/file-error.ts";
import { hashText, type SearchFile } from "./index/format.ts";
import { OutlineIndex } from "./index/outline-index.ts";
import type { GuidelineHit, Hit, NoteHit, SearchAnswer, SearchQuery } from "./protocol.ts";
import { detectPhi } from "./query/phi.ts";
import { routeCodes } from "./query/route.ts";
import { arrangeSlots } from "./query/slots.ts";
import { Speller } from "./query/spelling.ts";
import { understandWords, type UnderstoodWords } from "./query/understand.ts";
import { placeIn, QUALITY } from "./rank/match.ts";
import { Leads } from "./rank/leads.ts";
import { LeftOuts } from "./rank/left-out.ts";
import { Matcher } from "./rank/matcher.ts";
import { priors } from "./rank/priors.ts";
import { Ranker, type Ranking } from "./rank/rank.ts";
import { MOST_CHARACTERS, MOST_WORDS } from "./text/fold.ts";
import { Lexicon } from "./words/lexicon.ts";

const DEFAULT_LIMIT = 50;
const MOST_NOTES = 10;
const NONE: ReadonlySet<string> = new Set();

export type Engine = {
  /** Answers one query. Total: any text is answered, none throws. */
  readonly search: (query: SearchQuery) => SearchAnswer;
};

/**
 * The search of one edition, from its search file and its outline. Realm-free: the worker, the command
 * line and the tests run this very code.
 * @throws SearchFileError when the file is damaged, of another version, or of another edition.
 */
export function createEngine(searchJson: string, packed: PackedOutline): Engine {
  const file = decodeSearchFile(searchJson);
  const outline = new OutlineIndex(packed);
  if (file.count !== outline.codes.length || file.codes !== hashText(outline.codes.join(" "))) {
    throw new SearchFileError(
      "other-edition",
      "The search file belongs to another edition than the outline: their codes differ.",
    );
  }
  return new EditionSearch(file, outline);
}

class EditionSearch implements Engine {
  readonly #outline: OutlineIndex;
  readonly #index: CodeIndex;
  readonly #bands: BandIndex;
  readonly #matcher: Matcher;
  readonly #lexicon: Lexicon;
  readonly #ranker: Ranker;
  readonly #guidelines: GuidelineSearch;
  readonly #modifiers: ModifierSearch;
  #speller: Speller | undefined;
  readonly #tombstones: ReadonlyMap<string, SearchTombstone>;

  constructor(file: SearchFile, outline: OutlineIndex) {
    this.#outline = outline;
    this.#index = new CodeIndex(file);
    this.#bands = new BandIndex(file.bands);
    this.#matcher = new Matcher(this.#index, outline, (words) =>
      arrangeSlots(words, this.#lexicon.meanings(words, [], NONE)),
    );
    this.#lexicon = this.#matcher.isClipped ? Lexicon.all() : Lexicon.ofWholeTexts();
    this.#ranker = new Ranker(this.#index, this.#bands, priors(outline), new Leads(outline), new LeftOuts(outline));
    this.#guidelines = new GuidelineSearch(file.guidelines);
    this.#modifiers = new ModifierSearch(file.modifiers);
    // The file was checked when it was read: its codes are those the compiler wrote.
    this.#tombstones = new Map((file.tombstones as readonly SearchTombstone[]).map((each) => [each.code, each]));
  }

  readonly search = (query: SearchQuery): SearchAnswer => {
    const { text, cut, wordCount } = cutText(query.query);
    const phi = detectPhi(query.query.slice(0, MOST_CHARACTERS), wordCount);
    const routed = routeCodes(text, (each) => this.#modifiers.isModifier(each));
    const allowed = allowedBy(query.filters ?? {}, this.#outline);
    const limit = Math.max(1, Math.min(query.limit ?? DEFAULT_LIMIT, 20_000));
    const off = new Set(query.off);

    const codeAnswer = answerCodes(routed, this.#outline, this.#tombstones);
    const tools = { index: this.#index, matcher: this.#matcher, lexicon: this.#lexicon, speller: this.#spell };
    const onlyCodes = routed.partial.length > 0 && codeAnswer.hits.length > 0;
    const understood = understandWords(onlyCodes ? "" : routed.rest, tools, query.personal ?? [], off);
    const ranking = this.#ranker.rank({
      matched: understood.matched,
      measures: understood.measures,
      words: understood.words,
      denied: understood.denied,
      limit,
      allowed,
    });

    const codeHits = codeAnswer.hits.filter((hit) => allowed === undefined || allowed[this.#at(hit.code)] === 1);
    const taken = new Set(codeHits.map((hit) => hit.code));
    const wordHits = this.#explain(ranking, understood).filter((hit) => !taken.has(hit.code));
    const hits = [...codeHits, ...wordHits].slice(0, limit);
    const everything =
      codeHits.length === 0 ? ranking.all : new Set([...codeHits.map((hit) => this.#at(hit.code)), ...ranking.all]);
    const nothing = hits.length === 0 && text.trim() !== "";
    const groups = groupByFamily(hits, this.#outline);
    const notes = this.#notes(understood, taken, wordHits, allowed);
    const facets = countFacets(everything, this.#outline);
    return {
      query: query.query,
      understood: reportUnderstood(routed, understood, wordHits, text, {
        placeOf: (code) => this.#at(code),
        matches: (words) => this.#matcher.phrase(words).documents.length > 0,
      }),
      hits,
      total: everything instanceof Set ? everything.size : everything.length,
      groups,
      modifiers: this.#modifiers.find(routed, understood.words),
      guidelines: this.#guidelinesFor(understood),
      notes,
      tombstones: codeAnswer.tombstones,
      unknown: codeAnswer.unknown,
      facets,
      suggestions: suggestWords(wordHits, understood.words, this.#outline),
      ...(nothing && { nothing: { nearest: nearestWords(understood.unmatched, this.#index, this.#spell()) } }),
      phi,
      lines: linesOf([...hits, ...notes], this.#outline),
      titles: titlesOf(groups, facets, query.filters?.section, this.#outline),
      ...(cut && { cut }),
    };
  };

  /** Made when the first word is misspelt: it reads all words there are. */
  readonly #spell = (): Speller =>
    (this.#speller ??= new Speller(this.#index, (letter) => this.#lexicon.wordsFrom(letter)));

  /** Their words are other ones than those of the codes: what was typed may be found where what it was read as is not. */
  #guidelinesFor({ typed, words }: UnderstoodWords): GuidelineHit[] {
    const found = this.#guidelines.find(words);
    return found.length > 0 || typed === words ? found : this.#guidelines.find(typed);
  }

  #at(code: CodeId): number {
    return this.#outline.at.get(code) ?? -1;
  }

  #explain(ranking: Ranking, { matched, measures, corrections, unmatched }: UnderstoodWords): Hit[] {
    const tools = {
      index: this.#index,
      bands: this.#bands,
      outline: this.#outline,
      matchOf: this.#matcher.slot.bind(this.#matcher),
    };
    return ranking.ranked.flatMap((each) => explainHit(each, matched, measures, corrections, unmatched, tools) ?? []);
  }

  /** Codes whose notes hold a word that their descriptor does not, and that are no hits otherwise. */
  #notes(
    { matched }: UnderstoodWords,
    taken: ReadonlySet<CodeId>,
    hits: readonly Hit[],
    allowed: Uint8Array | undefined,
  ): NoteHit[] {
    const shown = new Set([...taken, ...hits.map((hit) => hit.code)]);
    const found: NoteHit[] = [];
    const [first, ...others] = matched;
    if (first === undefined) return [];
    first.match.documents.forEach((document, at) => {
      const code = this.#outline.codes[document];
      if (
        found.length >= MOST_NOTES ||
        first.match.quality[at] !== QUALITY.weak ||
        code === undefined ||
        allowed?.[document] === 0 ||
        shown.has(code)
      )
        return;
      if (others.every(({ match }) => placeIn(match, document) >= 0))
        found.push({ code, words: matched.flatMap(({ slot }) => slot.words) });
    });
    return found;
  }
}

/** The part of a paste that is read, and whether it was cut. */
function cutText(query: string): {
  text: string;
  wordCount: number;
  cut?: { readCharacters: number; readWords: number };
} {
  const head = query.slice(0, MOST_CHARACTERS);
  const parts = head.split(/(?<=\s)(?=\S)/);
  const wordCount = parts.length;
  if (query.length <= MOST_CHARACTERS && wordCount <= MOST_WORDS) return { text: query, wordCount };
  const text = parts.slice(0, MOST_WORDS).join("");
  return { text, wordCount, cut: { readCharacters: text.length, readWords: Math.min(wordCount, MOST_WORDS) } };
}
