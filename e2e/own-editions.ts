import type { Manifest } from "../src/codebook/edition.ts";
import { expect, type Page } from "./fixtures.ts";
import type { MadeFile } from "./own-files.ts";

/* The page of one's own files as a person handles it, and the device as it is, read past the app. */

export const main = (page: Page) => page.getByRole("main");
export const ready = (page: Page) => page.getByRole("heading", { level: 2, name: /ready to be built$/ });
export const built = (page: Page) => page.getByRole("heading", { level: 2, name: /is ready, and you are reading it$/ });
export const menu = (page: Page) => page.getByRole("combobox", { name: "Edition" });
export const row = (page: Page, title: string) => page.locator("[data-edition]").filter({ hasText: title });

export async function give(page: Page, ...files: readonly MadeFile[]): Promise<void> {
  await page.getByLabel("Files with codes").setInputFiles([...files]);
}

export async function build(page: Page, title: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(title);
  await page.getByRole("button", { name: "Build the edition" }).click();
  await expect(built(page)).toContainText(title);
}

export type Open = (address: string) => Promise<void>;

export async function openAndBuild(
  page: Page,
  open: Open,
  title: string,
  ...files: readonly MadeFile[]
): Promise<void> {
  await open("#/open");
  await give(page, ...files);
  await expect(ready(page)).toBeVisible();
  await build(page, title);
}

/** What the device holds, read past the app: files by edition, and what a broken import left. */
export async function onDevice(
  page: Page,
): Promise<{ readonly editions: number; readonly files: number; readonly writing: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("fivedigit");
        opening.addEventListener("error", () => reject(new Error("the database cannot be opened")));
        opening.addEventListener("success", () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains("files")) {
            db.close();
            resolve({ editions: 0, files: 0, writing: 0 });
            return;
          }
          const counted: Record<string, number> = {};
          const transaction = db.transaction(["editions", "files", "writing"]);
          for (const name of ["editions", "files", "writing"]) {
            const counting = transaction.objectStore(name).count();
            counting.addEventListener("success", () => (counted[name] = counting.result));
          }
          transaction.addEventListener("complete", () => {
            db.close();
            resolve(counted as never);
          });
        });
      }),
  );
}

/** A file of the edition as the device has it. */
export async function storedManifest(page: Page): Promise<Manifest> {
  const text = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open("fivedigit");
        opening.addEventListener("success", () => {
          const cursor = opening.result.transaction("files").objectStore("files").openCursor();
          cursor.addEventListener("success", () => {
            const at = cursor.result;
            if (at === null) return;
            if ((at.key as string[])[1] === "manifest.json") {
              opening.result.close();
              resolve(new TextDecoder().decode(at.value as ArrayBuffer));
            } else at.continue();
          });
        });
      }),
  );
  return JSON.parse(text) as Manifest;
}

/** Changes a word in a file of the edition as the device has it, and in the manifest what proves the file. */
export async function changeStored(page: Page, file: string, word: string, by: string): Promise<void> {
  await page.evaluate(
    async ([name, from, to]) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open("fivedigit");
        opening.addEventListener("success", () => resolve(opening.result));
      });
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const asked = db.transaction("files").objectStore("files").getAllKeys();
        asked.addEventListener("success", () => resolve(asked.result));
      });
      const keyOf = (wanted: string) => keys.find((key) => (key as string[])[1] === wanted) ?? [];
      const read = async (wanted: string) =>
        new Promise<string>((resolve) => {
          const asked = db.transaction("files").objectStore("files").get(keyOf(wanted));
          asked.addEventListener("success", () => resolve(new TextDecoder().decode(asked.result as ArrayBuffer)));
        });
      const write = async (wanted: string, text: string) =>
        new Promise<void>((resolve) => {
          const transaction = db.transaction("files", "readwrite");
          transaction.objectStore("files").put(new TextEncoder().encode(text).buffer, keyOf(wanted));
          transaction.addEventListener("complete", () => resolve());
        });
      const changed = (await read(name)).replace(from, to);
      await write(name, changed);
      if (name !== "manifest.json") {
        const bytes = new TextEncoder().encode(changed);
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
        const manifest = JSON.parse(await read("manifest.json")) as { files: Record<string, unknown> };
        manifest.files[name] = { size: bytes.length, sha256 };
        await write("manifest.json", JSON.stringify(manifest));
      }
      db.close();
    },
    [file, word, by] as const,
  );
}
