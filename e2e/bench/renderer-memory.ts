import { readFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";

/** How often the system is asked, in milliseconds: what comes and goes faster is not seen. */
const EVERY = 10;

/**
 * Watches what the browser's page processes take of the machine's memory (resident set), as the person at
 * the device feels it: garbage that is not yet collected counts. Linux only: elsewhere nothing is told.
 */
export type MemoryWatch = {
  /** Ends the watch. @returns bytes of the highest peak over the start, or undefined where it cannot be told */
  readonly stop: () => Promise<number | undefined>;
};

/** Begins to watch; what is taken now is the start. */
export async function watchMemory(browser: Browser): Promise<MemoryWatch> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const start = await residentOf(pages);
  let peak = start;
  const look = async () => {
    peak = Math.max(peak, await residentOf(pages));
  };
  const timer = setInterval(() => void look(), EVERY);
  return {
    stop: async () => {
      clearInterval(timer);
      await look();
      return start === 0 ? undefined : peak - start;
    },
  };
}

async function residentOf(processes: readonly number[]): Promise<number> {
  const sizes = await Promise.all(
    processes.map(async (id) => {
      const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
