import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS } from "./e2e/find-browser.ts";

const browser = process.env["FIVEDIGIT_BROWSER"];

/** A name that is not localhost, and so no secure context: the app over plain http, as on a LAN. */
const PLAIN_HTTP = "--host-resolver-rules=MAP plain-http.test 127.0.0.1";

export default defineConfig({
  testDir: "e2e/tasks",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  retries: process.env["CI"] === undefined ? 0 : 2,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["./e2e/plain-reporter.ts"]],
  outputDir: "test-results",
  use: {
    launchOptions: { args: [...BROWSER_FLAGS, PLAIN_HTTP], ...(browser !== undefined && { executablePath: browser }) },
    viewport: { width: 1366, height: 800 },
    actionTimeout: 10_000,
    serviceWorkers: "block",
  },
});
