import type { BuiltFile, EditionId } from "#codebook/edition.ts";
import {
  ImportFailed,
  startImport,
  type FoundCopy,
  type Given,
  type ImportClient,
  type Preview,
  type Progress,
} from "#data/importing.ts";
import { tellOwnEditionsChanged, tidyUp, type OwnEdition } from "#data/own-editions.ts";
import { readStarterLayer } from "#data/store.ts";
import { troubleOf, type Trouble } from "./words.ts";

/** Where opening one's files stands. It goes on while other pages are looked at, and waits here. */
export type OpenState =
  /** `again`: after something was broken off or put away. */
  | { readonly kind: "idle"; readonly again?: boolean }
  | { readonly kind: "reading"; readonly given: Given; readonly progress: Progress }
  | { readonly kind: "preview"; readonly given: Given; readonly preview: Preview }
  | { readonly kind: "copy"; readonly given: Given; readonly copy: FoundCopy }
  | { readonly kind: "storing"; readonly title: string; readonly progress: Progress }
  | { readonly kind: "done"; readonly edition: OwnEdition }
  | { readonly kind: "failed"; readonly trouble: Trouble; readonly given?: Given };

/** The edition that is made anew, and whether the files it was made from were kept with it. */
export type Renewing = { readonly edition: OwnEdition; readonly kept: boolean };

const NOTHING: Given = { files: [], mappings: new Map(), wording: "with-ours" };
const START: Progress = { step: "reading", share: 0 };

/** An import, and when its starter has reached it. */
type Begun = { readonly client: ImportClient; readonly prepared: Promise<void> };

let state: OpenState = { kind: "idle" };
let renewing: Renewing | undefined;
let client: ImportClient | undefined;
/** What had been read when more was given: kept until that is read too, for whoever cancels. */
let earlier:
  | { readonly client: ImportClient; readonly state: Extract<OpenState, { readonly kind: "preview" }> }
  | undefined;
/** Begun before there are files. */
let ahead: Begun | undefined;
const listeners = new Set<() => void>();

export function openState(): OpenState {
  return state;
}

export function beingRenewed(): Renewing | undefined {
  return renewing;
}

export function onOpenState(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

function set(next: OpenState): void {
  state = next;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** What has been given and read so far: more files join it. */
function givenSoFar(): Given {
  return state.kind === "preview" || state.kind === "failed" ? (state.given ?? NOTHING) : NOTHING;
}

/**
 * Begins an import while nobody has given a file yet: a worker that has decoded the starter is a third of
 * a second sooner with the preview. What goes wrong here is tried again, and told, when files come.
 */
export function getReady(starter: BuiltFile): void {
  if (state.kind !== "idle" || ahead !== undefined) return;
  const begun = begin(starter);
  ahead = begun;
  begun.prepared.catch(() => {
    begun.client.close();
    if (ahead === begun) ahead = undefined;
  });
}

function begin(starter: BuiltFile): Begun {
  // Told apart from others: what an earlier import still says is not heard.
  const mine = startImport((progress) => {
    if (client !== mine) return;
    if (state.kind === "reading" || state.kind === "storing") set({ ...state, progress });
  });
  return { client: mine, prepared: readStarterLayer(starter).then((bytes) => mine.prepare(bytes)) };
}

/** Reads files, together with those given before. @param starter size and hash of the starter's layer, from the list of editions */
export async function giveFiles(files: readonly File[], starter: BuiltFile): Promise<void> {
  if (files.length === 0) return;
  const before = givenSoFar();
  await read({ ...before, files: [...before.files, ...files] }, starter);
}

/** Makes an edition anew: the files it was made from are read again, or must be given where they were not kept. */
export async function renew(edition: OwnEdition, starter: BuiltFile): Promise<void> {
  startOver();
  const asking = startImport(() => undefined);
  const given = await asking.kept(edition.id).catch(() => undefined);
  asking.close();
  if (state.kind !== "idle") return;
  renewing = { edition, kept: given !== undefined };
  if (given !== undefined) void read(given, starter);
  else tell();
}

/** What was given becomes an edition of its own instead. */
export function renewNothing(): void {
  renewing = undefined;
  tell();
}

/** Reads again what was given, in another way. */
export async function readAgain(change: Partial<Omit<Given, "files">>, starter: BuiltFile): Promise<void> {
  await read({ ...givenSoFar(), ...change }, starter);
}

/** Reads again what was given without one of the files. */
export async function leaveOut(file: File, starter: BuiltFile): Promise<void> {
  const given = givenSoFar();
  await read({ ...given, files: given.files.filter((each) => each !== file) }, starter);
}

async function read(given: Given, starter: BuiltFile): Promise<void> {
  if (state.kind === "preview" && client !== undefined) earlier = { client, state };
  else end(client);
  set({ kind: "reading", given, progress: START });
  const { client: mine, prepared } = ahead ?? begin(starter);
  ahead = undefined;
  client = mine;
  try {
    await prepared;
    if (client !== mine) return;
    const found = await mine.read(given);
    if (client !== mine) return;
    end(earlier?.client);
    earlier = undefined;
    set(found.kind === "preview" ? { ...found, given } : { kind: "copy", copy: found.copy, given });
  } catch (error) {
    if (client === mine) fail(error, given);
  }
}

/** Stores what was read. @returns the edition, or undefined when it was cancelled or failed: the state says so */
export async function storeEdition(name: EditionId, title: string, year: number): Promise<OwnEdition | undefined> {
  const mine = client;
  if (mine === undefined || (state.kind !== "preview" && state.kind !== "copy")) return undefined;
  const { given } = state;
  set({ kind: "storing", title, progress: { step: "compiling", share: 0 } });
  try {
    const edition = await mine.store({ name, title, year });
    client = undefined;
    mine.close();
    renewing = undefined;
    tellOwnEditionsChanged();
    set({ kind: "done", edition });
    return edition;
  } catch (error) {
    if (client === mine) fail(error, given);
    return undefined;
  }
}

function fail(error: unknown, given: Given): void {
  end(client);
  end(earlier?.client);
  client = undefined;
  earlier = undefined;
  if (error instanceof ImportFailed && error.fault === "cancelled") startOver();
  else set({ kind: "failed", trouble: troubleOf(error), given });
}

/** Breaks off what is going on: back to what had been read before, if anything had. */
export function cancel(): void {
  if (earlier === undefined) {
    startOver();
    return;
  }
  end(client);
  client = earlier.client;
  set(earlier.state);
  earlier = undefined;
}

/** Breaks off whatever is going on, or forgets what was read. Nothing of it stays. */
export function startOver(): void {
  end(client);
  end(earlier?.client);
  client = undefined;
  earlier = undefined;
  renewing = undefined;
  set({ kind: "idle", again: true });
}

/** Ends an import. What it has written to the device, and nobody will read, goes. */
function end(ending: ImportClient | undefined): void {
  if (ending === undefined) return;
  ending.close();
  tidyUp();
}

/** Whoever comes back later has read that it is done; what waits for files need not wait while nobody is here. */
export function leave(): void {
  ahead?.client.close();
  ahead = undefined;
  if (state.kind === "done" || state.kind === "idle") set({ kind: "idle" });
}
