import { useManifest } from "#features/edition/use-manifest.ts";
import { SearchBox } from "#features/search/search-box.tsx";
import { homeAddress, savedAddress } from "#routing/addresses.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Keyboard, PanelLeft, Star } from "lucide-react";
import { EditionMenu } from "./edition-menu.tsx";
import { readSearchAhead } from "./search-ahead.ts";
import { ThemeButton } from "./theme-button.tsx";

type Props = { readonly onOutline: () => void; readonly onKeys: () => void };

/** Name, search, edition, saved codes, theme: the same everywhere. */
export function Header({ onOutline, onKeys }: Props) {
  const manifest = useManifest();
  return (
    <header className="screen-only sticky top-0 z-20 border-b border-rule bg-paper">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 wide:flex-nowrap wide:px-6">
        <span className="flex items-center gap-1 wide:w-72">
          <span className="wide:hidden">
            <IconButton label="Outline" onClick={onOutline}>
              <PanelLeft aria-hidden="true" size={18} />
            </IconButton>
          </span>
          <a href={homeAddress} className="text-[1.125rem] font-bold tracking-tight no-underline">
            Fivedigit
          </a>
        </span>
        <div className="order-last flex w-full wide:order-none wide:w-auto wide:max-w-3xl wide:grow">
          <SearchBox onFocus={() => readSearchAhead(manifest)} />
        </div>
        <div className="ml-auto flex items-center gap-1">
          <EditionMenu />
          <a
            href={savedAddress}
            aria-label="Saved codes"
            title="Saved codes"
            className="inline-flex h-9 min-w-9 items-center justify-center rounded-sm text-quiet hover:bg-wash hover:text-accent"
          >
            <Star aria-hidden="true" size={18} />
          </a>
          <span className="hidden wide:inline">
            <IconButton label="Keys" onClick={onKeys}>
              <Keyboard aria-hidden="true" size={18} />
            </IconButton>
          </span>
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
