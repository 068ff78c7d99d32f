import type { IncomingMessage, RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { appServer } from "../src/cli/server.ts";

/** A served built app that a test can stop, start again at the same address, and point at another folder. */
export type App = {
  readonly url: string;
  /** Every path asked for since the start, with its query string: what a host's log would hold. */
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
  /** Serves again, from this folder, at the same address. */
  readonly serve: (folder: string) => Promise<void>;
  /** Lets paths that hold this text wait. @returns what lets them go. */
  readonly hold: (text: string) => () => void;
};

export async function startApp(folder: string, base = "/"): Promise<App> {
  const log: string[] = [];
  const holds = new Map<string, Promise<void>>();
  let port = 0;
  let server: Server;
  const listen = async (from: string) => {
    server = appServer(from, base);
    const answer = server.listeners("request")[0] as RequestListener;
    server.removeAllListeners("request");
    server.on("request", (request: IncomingMessage, response) => {
      const url = request.url ?? "";
      log.push(url);
      const held = [...holds].filter(([text]) => url.includes(text)).map(([, until]) => until);
      void Promise.all(held).then(() => answer(request, response));
    });
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  await listen(folder);
  return {
    url: `http://localhost:${port}${base}`,
    log,
    stop,
    serve: async (next) => {
      await stop();
      await listen(next);
    },
    hold: (text) => {
      let letGo = () => {};
      holds.set(text, new Promise((resolve) => (letGo = resolve)));
      return () => {
        holds.delete(text);
        letGo();
      };
    },
  };
}
