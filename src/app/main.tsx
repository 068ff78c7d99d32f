import "./index.css";
import { createQueryClient } from "#data/queries.ts";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { readFirstPage } from "./boot.ts";
import { allowOwnScriptsOnly } from "./trusted-types.ts";

async function start(): Promise<void> {
  allowOwnScriptsOnly();
  const root = document.getElementById("root");
  if (root === null) return;
  const queries = createQueryClient();
  await readFirstPage(queries);
  createRoot(root).render(<App queries={queries} />);
}

// Not awaited at the top level: the bundler would cut the app into many small files to allow for it.
void start();
