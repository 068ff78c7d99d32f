import { execFile } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Flags that let a browser start in a container and keep it from calling home. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/**
 * Finds a browser for the tests, or installs one: CHROME_PATH, Playwright's own, one of the system, then
 * what can be installed (Playwright's download; on Debian, as root, the package). Each is started once
 * before it is believed.
 * @returns its path; undefined for Playwright's own
 * @throws Error with what to do when there is none
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but no browser starts there.`);
  }
  if (existsSync(chromium.executablePath()) && (await starts(undefined))) return undefined;
  const system = await firstThatStarts(systemBrowsers());
  if (system !== undefined) return system;
  if (process.env["NO_BROWSER_INSTALL"] === undefined) {
    console.log("No browser found: installing one for the tests …");
    const cli = path.join(ROOT, "node_modules/playwright-core/cli.js");
    if ((await works(process.execPath, [cli, "install", "--only-shell", "chromium"])) && (await starts(undefined)))
      return undefined;
    if (
      process.getuid?.() === 0 &&
      (await works("apt-get", ["update"])) &&
      (await works("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]))
    ) {
      const installed = await firstThatStarts(systemBrowsers());
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(
    "No browser for the tests. Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test",
  );
}

function systemBrowsers(): string[] {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...PLACES].filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) if (await starts(candidate)) return candidate;
  return undefined;
}

async function starts(executablePath: string | undefined): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      args: BROWSER_FLAGS,
      ...(executablePath !== undefined && { executablePath }),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function works(command: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(command, [...args], { timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}
