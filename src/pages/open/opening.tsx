import { dated } from "#codebook/edition.ts";
import type { BuiltFile, EditionsFile } from "#codebook/edition.ts";
import { nameFor, type OwnEdition } from "#data/own-editions.ts";
import { searchClientFor } from "#data/search.ts";
import { chooseEdition } from "#features/edition/choose-edition.ts";
import { useManifest } from "#features/edition/use-manifest.ts";
import { homeAddress } from "#routing/addresses.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { NoticeBox } from "#ui/notice-box.tsx";
import { useEffect, useSyncExternalStore } from "react";
import { BuildForm } from "./build-form.tsx";
import { Button } from "#ui/button.tsx";
import { FilePicker } from "./file-picker.tsx";
import { Formats } from "./formats.tsx";
import {
  getReady,
  giveFiles,
  onOpenState,
  openState,
  readAgain,
  cancel,
  startOver,
  storeEdition,
  type OpenState,
} from "./session.ts";
import { Seen } from "./seen.tsx";
import { useFocus } from "./use-focus.ts";
import { Working } from "./working.tsx";
import { bytes, number } from "./words.ts";

type Props = {
  readonly editions: EditionsFile;
  readonly starter: BuiltFile;
  /** The edition that is made anew, if it is one that was here. */
  readonly renewing: OwnEdition | undefined;
};

/** Giving files, looking at what they are, building: each step stands where the one before it stood. */
export function Opening({ editions, starter, renewing }: Props) {
  const state = useSyncExternalStore(onOpenState, openState);
  const announce = useAnnounce();
  useEffect(() => {
    if (state.kind === "idle") getReady(starter);
  }, [state.kind, starter]);
  const takenTitles = editions.editions.flatMap(({ id, title }) => (id === renewing?.id ? [] : [title]));
  const give = (files: readonly File[]) => void giveFiles(files, starter);
  const store = async (title: string, year: number) => {
    const taken = editions.editions.map(({ id }) => id);
    const edition = await storeEdition(renewing?.id ?? nameFor(title, taken), title, year);
    if (edition === undefined) return;
    chooseEdition(edition.id);
    announce(`${edition.title} is ready and in use`);
  };
  switch (state.kind) {
    case "idle":
      return (
        <>
          <FilePicker onFiles={give} takeFocus={state.again} />
          <Formats />
        </>
      );
    case "reading":
    case "storing":
      return <Working key={state.kind} work={state.kind} progress={state.progress} onCancel={cancel} />;
    case "preview":
      return (
        <Seen
          state={state}
          starter={starter}
          renewing={renewing}
          takenTitles={takenTitles}
          onGive={give}
          onStore={store}
        />
      );
    case "copy":
      return <SeenCopy state={state} renewing={renewing} takenTitles={takenTitles} onStore={store} />;
    case "done":
      return <Done edition={state.edition} />;
    case "failed":
      return <Failed state={state} onRetry={() => void readAgain({}, starter)} />;
  }
}

type FailedProps = {
  readonly state: Extract<OpenState, { readonly kind: "failed" }>;
  readonly onRetry: () => void;
};

function Failed({ state: { trouble, given }, onRetry }: FailedProps) {
  const next = useFocus<HTMLButtonElement>();
  const canRetry = given !== undefined && given.files.length > 0;
  return (
    <NoticeBox title={trouble.title} tone="warning" role="alert">
      <p>
        {trouble.what} {trouble.help}
      </p>
      <p className="flex flex-wrap gap-3">
        {canRetry && (
          <Button ref={next} onClick={onRetry}>
            Try again
          </Button>
        )}
        <Button ref={canRetry ? undefined : next} onClick={startOver}>
          Start over
        </Button>
      </p>
    </NoticeBox>
  );
}

type SeenCopyProps = {
  readonly state: Extract<OpenState, { readonly kind: "copy" }>;
  readonly renewing: OwnEdition | undefined;
  readonly takenTitles: readonly string[];
  readonly onStore: (title: string, year: number) => Promise<void>;
};

function SeenCopy({ state, renewing, takenTitles, onStore }: SeenCopyProps) {
  const { title, year, released, codes, from, size } = state.copy;
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="mt-5 text-[1.25rem] outline-none">
        A copy of “{title}”
      </h2>
      <p className="measure mt-1 text-[0.9375rem]">
        {number(codes)} codes, as of {released}; whole and undamaged. It will take {bytes(size)} on this device.
      </p>
      {from.length > 0 && (
        <p className="label measure mt-1">
          Made from {from.map(({ what, vintage }) => dated(what, vintage)).join("; ")}
        </p>
      )}
      <BuildForm
        fixedYear
        title={renewing?.title ?? title}
        year={year}
        takenTitles={takenTitles}
        action="Put it on this device"
        onBuild={(name, asked) => void onStore(name, asked)}
        onStartOver={startOver}
      />
    </>
  );
}

function Done({ edition }: { readonly edition: OwnEdition }) {
  const manifest = useManifest();
  // What comes next is a question: its search opens while this is read. What fails is said when one asks.
  useEffect(() => {
    if (manifest.edition === edition.id)
      searchClientFor(manifest)
        .open()
        .catch(() => undefined);
  }, [manifest, edition.id]);
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <section className="my-5 border-l-2 border-accent bg-wash px-4 py-3">
      <h2 ref={heading} tabIndex={-1} className="text-[1.125rem] outline-none">
        “{edition.title}” is ready, and you are reading it
      </h2>
      <p className="mt-1 text-[0.9375rem]">
        {number(edition.codes)} codes, stored on this device. They stay when you close the page, and work without a
        network.
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <a href={homeAddress}>Look something up</a>
        <Button onClick={startOver}>Open other files</Button>
      </p>
    </section>
  );
}
