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
 * The one policy of trusted types that the content policy allows: for markup that was written with
 * the page and for the app's own scripts, never for text of a dataset. `boot.ts` makes it where the
 * app did not come.
 */
export function trusted(): Policy {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kroniek', asIs) ?? asIs;
  return policy;
}
