import { SearchSessionProvider } from "#features/search/search-session.tsx";
import { followLinks, useHashPath, useHashSearch } from "#routing/hash-location.ts";
import { Announcer } from "#ui/announcer.tsx";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { Router } from "wouter";
import { OfflineProvider } from "./offline-provider.tsx";
import { Shell } from "./shell/shell.tsx";
import { followTheme } from "./shell/theme.ts";

// wouter takes its location hooks as values.
const hashRouter = { hook: useHashPath, searchHook: useHashSearch };

/** Providers around the shell. */
export function App({ queries }: { readonly queries: QueryClient }) {
  useEffect(() => followTheme(), []);
  useEffect(() => followLinks(), []);
  return (
    <QueryClientProvider client={queries}>
      <Router {...hashRouter}>
        <Announcer>
          <OfflineProvider>
            <SearchSessionProvider>
              <Shell />
            </SearchSessionProvider>
          </OfflineProvider>
        </Announcer>
      </Router>
    </QueryClientProvider>
  );
}
