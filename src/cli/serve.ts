import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compressFolder } from "./compress.ts";
import { appServer } from "./server.ts";

/** `npm start`, after the build: compresses and serves the built app, and prints where. */
const folder = fileURLToPath(new URL("../../dist", import.meta.url));
const port = Number(process.env["PORT"] ?? 4173);

if (!existsSync(folder)) {
  console.error("There is no built app in dist: run `npm start`, which builds it first.");
  process.exit(1);
}
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a port number, not "${process.env["PORT"] ?? ""}".`);
  process.exit(1);
}
await compressFolder(folder);
const server = appServer(folder);
server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken: choose another, for example PORT=${port + 1} npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, () => console.log(`Fivedigit is at http://localhost:${port}/`));
