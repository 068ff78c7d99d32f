import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.ts";

/** Finds a browser, then runs Playwright with it. Arguments go on to Playwright. */
const cli = fileURLToPath(new URL("../node_modules/@playwright/test/cli.js", import.meta.url));

try {
  const browser = await findBrowser();
  const child = spawn(process.execPath, [cli, "test", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, ...(browser !== undefined && { FIVEDIGIT_BROWSER: browser }) },
  });
  child.on("exit", (code) => (process.exitCode = code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
