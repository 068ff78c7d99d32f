import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startApp } from "./app.ts";
import { launch } from "./bench/page-bench.ts";

/** `npm run screenshots`: the pictures of the README, made from the built app. */
const FOLDER = fileURLToPath(new URL("./screenshots", import.meta.url));

const SHOTS = [
  { name: "search-light", address: "#/search?q=colonoscpy+w+snare", width: 1366, height: 800, scheme: "light" },
  { name: "code-light", address: "#/code/45385", width: 1366, height: 800, scheme: "light" },
  { name: "code-dark", address: "#/code/99213", width: 1366, height: 800, scheme: "dark" },
  { name: "phone", address: "#/code/11102", width: 390, height: 844, scheme: "light" },
] as const;

await mkdir(FOLDER, { recursive: true });
const app = await startApp(fileURLToPath(new URL("../dist", import.meta.url)));
const browser = await launch();
for (const { name, address, width, height, scheme } of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await page.goto(`${app.url}${address}`);
  await page.getByRole("link", { name: "Fivedigit" }).waitFor();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}
await browser.close();
await app.stop();
