import { theme, type Theme } from "#data/preferences.ts";
import { useLocal } from "#data/use-local.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Monitor, Moon, Sun } from "lucide-react";

const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };
const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** Steps through system, light and dark. */
export function ThemeButton() {
  const choice = useLocal(theme);
  const announce = useAnnounce();
  const Icon = ICONS[choice];
  return (
    <IconButton
      label={`Theme: ${choice}. Change to ${NEXT[choice]}`}
      onClick={() => {
        theme.set(NEXT[choice]);
        announce(`Theme: ${NEXT[choice]}`);
      }}
    >
      <Icon aria-hidden="true" size={18} />
    </IconButton>
  );
}
