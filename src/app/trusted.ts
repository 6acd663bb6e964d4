/** What a browser that enforces trusted types has, as far as it is used here. */
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

type Policy = {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
};

const asIs: Policy = { createHTML: (html) => html, createScriptURL: (url) => url };
let policy: Policy | null = null;

/**
 * The app's policy of trusted types, which the site's own allows beside that of `boot.ts`: for markup
 * that was written with the page and for its own scripts, never for text of a dataset.
 */
export function trusted(): Policy {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kroniek', asIs) ?? asIs;
  return policy;
}
