import { build } from "./build.ts";
import { counts } from "./counts-command.ts";
import { facts } from "./facts.ts";
import { search } from "./search.ts";
import { UsageError } from "./usage-error.ts";
import { verify } from "./verify.ts";

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  build,
  counts,
  facts,
  search,
  verify,
};

const USAGE = `npm run codebook -- COMMAND

  build [FILE…] [--edition ID] [--title TITLE] [--out DIR] [--report FILE] [--no-starter]
      compiles the starter edition, or an edition from the files given (AMA, CMS, FHIR, UMLS, tables)
      laid over the starter; --no-starter shows none of our wording (search still finds codes by it),
      --report lists every line not used
  search QUERY [--edition ID] [--limit N] [--json]
  search --queries FILE [--edition ID] [--limit N]
      asks the search engine of the app; FILE is a JSON array of {"q": "…"}
  facts FILE…
      checks the starter against CMS files: which codes exist, which are add-on codes
  counts [EDITION]
      codes per section, as a Markdown table
  verify [DIR]
      checks the built files: hashes, counts, links, and that the index answers`;

// Whoever pipes into `head` has read enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const [name = "", ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  console.error(USAGE);
  process.exitCode = name === "" || name === "help" || name === "--help" ? 0 : 2;
} else if (args.includes("--help")) {
  console.log(USAGE);
} else {
  try {
    await command(args);
  } catch (error) {
    console.error(
      error instanceof UsageError || isUnreadArgument(error) ? `codebook ${name}: ${error.message}` : error,
    );
    process.exitCode = 1;
  }
}

/** An option that no command has, or one without its value: Node says which. */
function isUnreadArgument(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
