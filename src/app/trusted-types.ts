type PolicyFactory = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => unknown;
};

/**
 * Allows the one thing script may be made from: an address of our own (the search worker, the service
 * worker). Everything else that could turn a text into script, innerHTML and its kin, throws.
 */
export function allowOwnScriptsOnly(): void {
  const { trustedTypes } = window as Window & { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError(`Refused to load script from ${url}`);
      return url;
    },
  });
}
