import { expect, searchBoxName, test } from "../fixtures.ts";

test("a misspelt procedure with an abbreviation finds its code, and Enter opens it", async ({
  page,
  open,
  expectAccessible,
}) => {
  await open("#/");
  await expect(page.getByRole("textbox", { name: searchBoxName })).toBeFocused();
  await page.keyboard.type("colonoscpy w snare");
  await expect(page.locator("a[data-best]")).toHaveAttribute("href", "#/code/45385");
  await expectAccessible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("45385");
  await expect(page).toHaveTitle(/^45385 /);
});
