import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { startApp, type App } from "./app.ts";
import { copyOf, type Copy } from "./built.ts";

export { expect };
export type { Page };

export const DIST = process.env["FIVEDIGIT_DIST"] ?? fileURLToPath(new URL("../dist", import.meta.url));

/** An app of a test's own, served from a copy that it may damage, and stopped as it likes. */
export type OwnApp = App & { readonly copy: Copy };

type Fixtures = {
  /** Opens an address of the app (`#/code/45385`) and waits until it stands. */
  readonly open: (address: string) => Promise<void>;
  /** No accessibility problem in the state in view: WCAG 2.2 AA and best practices. */
  readonly expectAccessible: (page?: Page) => Promise<void>;
  /** What may go wrong loudly: a console error, an uncaught error, or a refused script fails the test. */
  readonly noise: string[];
  /** Noise that a test brings about on purpose. */
  readonly expectedNoise: RegExp | undefined;
  /** A server and a copy of the built app for this test alone. */
  readonly ownApp: (base?: string) => Promise<OwnApp>;
};

type WorkerFixtures = {
  /** The built app, served to all tests of a worker. */
  readonly app: App;
};

/** Most tests keep the service worker out: storing everything is work for the tests of working offline only. */
const WITHOUT_WORKER = /Service Worker registration blocked by Playwright/;

export const test = base.extend<Fixtures, WorkerFixtures>({
  app: [
    async ({}, use) => {
      const app = await startApp(DIST);
      await use(app);
      await app.stop();
    },
    { scope: "worker" },
  ],
  expectedNoise: [undefined, { option: true }],
  noise: [
    async ({ context, expectedNoise }, use) => {
      const noise: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") noise.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => noise.push(`uncaught: ${error.error().message}`));
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", (event) => {
          console.error(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(noise);
      expect(noise.filter((each) => !WITHOUT_WORKER.test(each) && expectedNoise?.test(each) !== true)).toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, app }, use) => {
    await use(async (address) => {
      await page.goto(`${app.url}${address}`);
      await expect(page.getByRole("main")).not.toBeEmpty();
      if (address === "#/") await expect(page.getByRole("textbox", { name: searchBoxName })).toBeFocused();
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (shown = page) => {
      const { violations } = await new AxeBuilder({ page: shown })
        // Of a long list the first rows stand for all: they are made alike.
        .exclude("[role=treeitem]:nth-child(n+20)")
        .exclude("main li:nth-child(n+20)")
        .exclude("article > section:nth-of-type(n+4)")
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
    });
  },
  ownApp: async ({ context }, use) => {
    const open: OwnApp[] = [];
    await use(async (basePath = "/") => {
      const copy = await copyOf(DIST);
      const own = { ...(await startApp(copy.folder, basePath)), copy };
      open.push(own);
      return own;
    });
    // Pages first: what they still ask for would be noise.
    for (const each of context.pages()) await each.close();
    for (const { stop, copy } of open) {
      await stop().catch(() => undefined);
      await copy.dispose();
    }
  },
});

export const searchBoxName = "Search codes, words, abbreviations";
