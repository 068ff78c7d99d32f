import type { SearchAnswer } from "#search/protocol.ts";
import { ResultRow } from "./result-row.tsx";

/** All hits in rank order, each with its whole descriptor. */
export function FlatList({ answer }: { readonly answer: SearchAnswer }) {
  return (
    <ul>
      {answer.hits.map((hit, at) => {
        const line = answer.lines.get(hit.code);
        return (
          line && (
            <ResultRow
              key={hit.code}
              hit={hit}
              line={line}
              pieces={[{ text: line.own, differs: false }]}
              inFamily={false}
              isAlone
              isBestOfFamily={at === 0}
              isBest={at === 0}
            />
          )
        );
      })}
    </ul>
  );
}
