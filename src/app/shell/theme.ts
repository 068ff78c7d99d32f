import { theme, type Theme } from "#data/preferences.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

function apply(choice: Theme): void {
  document.documentElement.classList.toggle("dark", choice === "dark" || (choice === "system" && dark.matches));
}

/** Keeps the page in the chosen theme, and in the system's when that is the choice. The first script has already set it once. */
export function followTheme(): () => void {
  const update = () => apply(theme.get());
  update();
  dark.addEventListener("change", update);
  const unsubscribe = theme.subscribe(update);
  return () => {
    dark.removeEventListener("change", update);
    unsubscribe();
  };
}
