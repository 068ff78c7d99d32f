import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

/** Nothing may run, load or be sent that the build did not put there. `frame-ancestors` works as a header only: `npm start` sends it. */
function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHashes.join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

function defaultEdition(): string {
  try {
    const editions = JSON.parse(readFileSync("public/codebook/editions.json", "utf8")) as { default: string };
    return editions.default;
  } catch {
    throw new Error("There is no edition in public/codebook yet: run `npm run codebook -- build` first.");
  }
}

/** Completes index.html: the default edition, the font to fetch at once, and the policy with the hashes of the inline script. */
function page(): Plugin {
  return {
    name: "fivedigit-page",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const withEdition = html.replace("%EDITION%", defaultEdition());
        if (bundle === undefined) return withEdition;
        const hashes = [...withEdition.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
          ([, body = ""]) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`,
        );
        const font = Object.keys(bundle).find((name) => /source-sans-3-latin-wght-normal.*\.woff2$/.test(name));
        const preload =
          font === undefined ? "" : `<link rel="preload" href="./${font}" as="font" type="font/woff2" crossorigin />`;
        // Not run by its tag: the first script of the page begins the app when it is time (decision 008).
        const app = /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(withEdition);
        if (app === null) throw new Error("The built page has no module script to begin.");
        // Fetched, not compiled: a module preload is compiled at once, on the thread that should be painting.
        const withApp = withEdition
          .replace(app[0], `<link rel="preload" as="script" crossorigin href="${app[1] ?? ""}" data-app />`)
          .replaceAll('<link rel="modulepreload" crossorigin', '<link rel="preload" as="script" crossorigin');
        const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(hashes)}" />`;
        return withApp.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}\n    ${preload}`);
      },
    },
    // Hosts that answer unknown paths with 404.html (GitHub Pages) then open path links too.
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type === "asset") this.emitFile({ type: "asset", fileName: "404.html", source: index.source });
      },
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    tailwindcss(),
    page(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/offline",
      filename: "service-worker.ts",
      registerType: "prompt",
      injectRegister: false,
      injectManifest: {
        globPatterns: ["**/*.{js,css,html,json,woff2,svg,png}"],
        globIgnores: ["404.html", "icon-*.png", "icon.svg"],
        maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
        manifestTransforms: [
          // With an integrity on every entry a damaged download never becomes the offline copy, and holes are refilled.
          (entries) => ({
            manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(`dist/${entry.url}`) })),
            warnings: [],
          }),
        ],
      },
      manifest: {
        name: "Fivedigit: CPT codes, offline",
        short_name: "Fivedigit",
        description: "An offline-first browser for the CPT code set.",
        display: "standalone",
        start_url: "./",
        scope: "./",
        background_color: "#fbfaf7",
        theme_color: "#fbfaf7",
        icons: [
          { src: "icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
        ],
      },
    }),
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
  },
  worker: { format: "es" },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["src/testing/fixed-seed.ts"],
    // The whole starter is compiled and searched in some tests; a shared machine may be slow.
    testTimeout: 120_000,
  },
});

function integrityOf(file: string): string {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}
