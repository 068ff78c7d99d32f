import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import sirv from "sirv";

/**
 * A server for the built app: what any static host does, with the headers a page cannot give itself.
 * @param folder the built app
 * @param base path it is served under, beginning and ending with a slash
 */
export function appServer(folder: string, base = "/"): Server {
  const notFound = readFileSync(path.join(folder, "404.html"), "utf8");
  const headers = securityHeaders(notFound);
  const serve = sirv(folder, {
    // Files are looked up at each request: a build copied over a running server is served as it is.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (response, pathname) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      // Names with a hash never change; everything else is asked for anew.
      response.setHeader(
        "Cache-Control",
        pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      );
    },
  });
  return createServer((request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    serve(request, response, () => {
      const isPage = !/\.[^/]+$/.test(url.split("?")[0] ?? "");
      for (const [name, value] of headers) response.setHeader(name, value);
      response.writeHead(404, {
        "Content-Type": isPage ? "text/html; charset=utf-8" : "text/plain",
        "Cache-Control": "no-cache",
      });
      response.end(isPage ? notFound : "Not found");
    });
  });
}

/** The page's own policy as a header covers workers too, and adds what only a header can say. */
function securityHeaders(html: string): readonly (readonly [string, string])[] {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
  return [
    ...(policy === undefined ? [] : [["Content-Security-Policy", `${policy}; frame-ancestors 'none'`] as const]),
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), microphone=(), geolocation=()"],
  ];
}
