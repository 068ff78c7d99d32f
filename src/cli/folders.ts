import { fileURLToPath } from "node:url";

export const STARTER_FOLDER = fileURLToPath(new URL("../starter", import.meta.url));
/** Where `npm run codebook -- build` puts editions unless told otherwise: what Vite copies into the built app. */
export const PUBLIC_CODEBOOK = fileURLToPath(new URL("../../public/codebook", import.meta.url));
