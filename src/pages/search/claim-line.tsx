import { parseModifierId } from "#codebook/modifier.ts";
import { CodeName } from "#features/codes/code-name.tsx";
import { codeAddress, modifierAddress } from "#routing/addresses.ts";
import type { ClaimItem } from "#search/protocol.ts";

/** A claim line as it was read: each code with its modifiers, in book order. */
export function ClaimLine({ claim }: { readonly claim: readonly ClaimItem[] }) {
  if (claim.length === 0) return null;
  return (
    <p>
      <span className="label mr-2">Claim line</span>
      {claim.map(({ code, modifiers }, at) => (
        <span key={at} className="mr-4 inline-block">
          <a href={codeAddress(code)} className="code">
            <CodeName code={code} />
          </a>
          {modifiers.map((modifier) => {
            const id = parseModifierId(modifier);
            return (
              <span key={modifier} className="code">
                -{id === undefined ? modifier : <a href={modifierAddress(id)}>{modifier}</a>}
              </span>
            );
          })}
        </span>
      ))}
    </p>
  );
}
