/** What a browser that enforces trusted types has, as far as it is used here. */
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

type Policy = {
  readonly createScriptURL: (url: string) => string;
};

const asIs: Policy = { createScriptURL: (url) => url };
let policy: Policy | null = null;

/**
 * The one policy of trusted types that the content policy allows. It is for the address of the app's
 * own worker: no text becomes markup anywhere.
 */
export function trustedTypesPolicy(): Policy {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kroniek', asIs) ?? asIs;
  return policy;
}
