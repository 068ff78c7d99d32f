import * as fc from "fast-check";

/*
 * Property tests try the same cases every time, so that a red run is red for whoever repeats it.
 * `FIVEDIGIT_SEED=random npm run unit` looks for new ones, a number repeats those of that seed.
 */
const asked = process.env["FIVEDIGIT_SEED"] ?? "20260101";
if (asked !== "random") fc.configureGlobal({ seed: Number(asked) });
