import { CodePage } from "#pages/code/code-page.tsx";
import { FirstSearch } from "#features/search/first-search.tsx";
import { HomePage } from "#pages/home/home-page.tsx";
import { NotFoundPage } from "#pages/not-found/not-found-page.tsx";
import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";

const SearchPage = lazy(async () => ({ default: (await import("#pages/search/search-page.tsx")).SearchPage }));
const BrowsePage = lazy(async () => ({ default: (await import("#pages/browse/browse-page.tsx")).BrowsePage }));
const SectionPage = lazy(async () => ({ default: (await import("#pages/section/section-page.tsx")).SectionPage }));
const ModifiersPage = lazy(async () => ({
  default: (await import("#pages/modifiers/modifiers-page.tsx")).ModifiersPage,
}));
const ModifierPage = lazy(async () => ({ default: (await import("#pages/modifiers/modifier-page.tsx")).ModifierPage }));
const SavedPage = lazy(async () => ({ default: (await import("#pages/saved/saved-page.tsx")).SavedPage }));
const IndexPage = lazy(async () => ({ default: (await import("#pages/index/index-page.tsx")).IndexPage }));
const ChangesPage = lazy(async () => ({ default: (await import("#pages/changes/changes-page.tsx")).ChangesPage }));
const LearnPage = lazy(async () => ({ default: (await import("#pages/learn/learn-page.tsx")).LearnPage }));
const AboutPage = lazy(async () => ({ default: (await import("#pages/about/about-page.tsx")).AboutPage }));
const ComparePage = lazy(async () => ({ default: (await import("#pages/compare/compare-page.tsx")).ComparePage }));
const OpenPage = lazy(async () => ({ default: (await import("#pages/open/open-page.tsx")).OpenPage }));

/** The addresses. Home and code page come with the app, because they are opened cold; the others when they are asked for. */
export function Routes() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/code/:code">{({ code }) => <CodePage key={code} text={decode(code)} />}</Route>
        <Route path="/search">
          <Suspense fallback={<FirstSearch />}>
            <SearchPage />
          </Suspense>
        </Route>
        <Route path="/browse">
          <BrowsePage />
        </Route>
        <Route path="/section/*">
          {(parameters) => <SectionPage key={parameters["*"]} path={decode(parameters["*"]).replace(/\/$/, "")} />}
        </Route>
        <Route path="/modifiers">
          <ModifiersPage />
        </Route>
        <Route path="/modifier/:modifier">
          {({ modifier }) => <ModifierPage key={modifier} text={decode(modifier)} />}
        </Route>
        <Route path="/saved">
          <SavedPage />
        </Route>
        <Route path="/index/:letter?">{({ letter }) => <IndexPage key={letter} letter={letter} />}</Route>
        <Route path="/changes">
          <ChangesPage />
        </Route>
        <Route path="/learn/:topic">{({ topic }) => <LearnPage key={topic} topic={decode(topic)} />}</Route>
        <Route path="/compare/:codes">{({ codes }) => <ComparePage key={codes} list={decode(codes)} />}</Route>
        <Route path="/open">
          <OpenPage />
        </Route>
        <Route path="/about">
          <AboutPage />
        </Route>
        <Route>
          <NotFoundPage what="such page" />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** An address is unknown input: a lone % in it must not stop the page. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
