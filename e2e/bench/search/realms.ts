import { fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { launch } from "../page-bench.ts";
import type { Measured, MeasureTask } from "./measure-engine.ts";

/** Where an engine is measured. `cold`: from starting the worker to its first result. */
export type Realm = {
  readonly name: string;
  readonly measure: (task: MeasureTask) => Promise<Measured & { readonly cold: number }>;
  readonly close: () => Promise<void>;
};

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Both realms run what vite makes of the code, as the page does: a runner that compiles on the fly adds to every closure. */
async function bundle(entry: string, folder: string, forNode: boolean): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      outDir: path.join(folder, "bundled"),
      emptyOutDir: false,
      ssr: forNode,
      minify: !forNode,
      rolldownOptions: {
        input: path.join(HERE, `${entry}.ts`),
        output: { format: "es", entryFileNames: `${entry}.mjs` },
      },
    },
  });
}

export async function nodeRealm(folder: string): Promise<Realm> {
  await bundle("node-child", folder, true);
  return {
    name: "Node",
    measure: async (task) =>
      new Promise((resolve, reject) => {
        const child = fork(path.join(folder, "bundled/node-child.mjs"), { execArgv: [] });
        child.once("message", (measured: Measured) => resolve({ ...measured, cold: measured.first }));
        child.once("exit", (code) => reject(new Error(`${task.engine} ended with ${code}`)));
        child.send({ ...task, files: task.files.map((file) => path.join(folder, file)) });
      }),
    close: async () => {},
  };
}

/* With these two a page may use clocks finer than a tenth of a millisecond. */
const ISOLATED = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

function serve(folder: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") {
      response.writeHead(200, { ...ISOLATED, "content-type": "text/html" }).end("<!doctype html><title>Bench</title>");
      return;
    }
    const type = pathname.endsWith("js") ? "text/javascript" : "application/octet-stream";
    readFile(path.join(folder, pathname)).then(
      (body) => response.writeHead(200, { ...ISOLATED, "content-type": type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
}

/** Chromium, each measurement in a fresh worker of a page that may use fine clocks. */
export async function chromiumRealm(folder: string): Promise<Realm> {
  await bundle("worker", folder, false);
  const server = serve(folder);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return {
    name: "Chromium",
    // As text, because the runner names inner functions with a helper that the page does not have.
    measure: async (task) =>
      page.evaluate<Measured & { readonly cold: number }>(`new Promise((resolve, reject) => {
        const start = performance.now();
        const worker = new Worker("/bundled/worker.mjs", { type: "module" });
        let cold = 0;
        worker.onmessage = ({ data }) => {
          if (data === "first") return void (cold = performance.now() - start);
          worker.terminate();
          if (typeof data === "string") reject(new Error(data));
          else resolve({ ...data, cold });
        };
        worker.onerror = (error) => reject(new Error(error.message));
        worker.postMessage(${JSON.stringify({ ...task, files: task.files.map((file) => `/${file}`) })});
      })`),
    close: async () => {
      await browser.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
