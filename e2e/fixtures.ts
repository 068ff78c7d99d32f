import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { startApp, type App } from "./app.ts";

export { expect };
export type { Page };

export const DIST = fileURLToPath(new URL("../dist", import.meta.url));

type Fixtures = {
  /** Opens an address of the app (`#/code/45385`) and waits until it stands. */
  readonly open: (address: string) => Promise<void>;
  /** No accessibility problem in the state in view: WCAG 2.2 AA and best practices. */
  readonly expectAccessible: () => Promise<void>;
  /** What may go wrong loudly: a console error, an uncaught error, or a refused script fails the test. */
  readonly noise: string[];
};

type WorkerFixtures = {
  /** The built app, served to all tests of a worker. */
  readonly app: App;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  app: [
    async ({}, use) => {
      const app = await startApp(DIST);
      await use(app);
      await app.stop();
    },
    { scope: "worker" },
  ],
  noise: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") noise.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => noise.push(`uncaught: ${error.message}`));
      await page.addInitScript(() => {
        addEventListener("securitypolicyviolation", (event) => {
          console.error(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, app }, use) => {
    await use(async (address) => {
      await page.goto(`${app.url}${address}`);
      await expect(page.getByRole("main")).not.toBeEmpty();
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
    });
  },
});
