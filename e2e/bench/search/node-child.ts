import { readFile } from "node:fs/promises";
import { engineNamed } from "./cold-engines.ts";
import { measureEngine, type MeasureTask } from "./measure-engine.ts";

/* A process of its own for each measurement: no engine finds what another has warmed. */
process.on("message", (task: MeasureTask) => {
  void measureEngine(
    engineNamed(task.engine),
    task,
    async (file) => readFile(file),
    () => {},
  ).then((measured) => process.send?.(measured, () => process.disconnect()));
});
