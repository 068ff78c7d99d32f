import { cp, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { appServer } from "../src/cli/server.ts";

/** A served built app that a test can stop, start again at the same address, and point at another folder. */
export type App = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Serves again, from this folder, at the same address. */
  readonly serve: (folder: string) => Promise<void>;
};

export async function startApp(folder: string, base = "/"): Promise<App> {
  let server = appServer(folder, base);
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `http://localhost:${port}${base}`,
    stop,
    serve: async (next) => {
      await stop();
      server = appServer(next, base);
      await listen(port);
    },
  };
}

/** A copy of the built app that a test may damage. */
export async function copyOf(
  folder: string,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const copy = await mkdtemp(path.join(tmpdir(), "fivedigit-"));
  await cp(folder, copy, { recursive: true });
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
