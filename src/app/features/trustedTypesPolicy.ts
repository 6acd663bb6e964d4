/** The part of the Trusted Types API that is used here. */
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
};

type Policy = {
  readonly createScriptURL: (url: string) => string;
};

const asIs: Policy = { createScriptURL: (url) => url };
let policy: Policy | null = null;

/**
 * The only trusted types policy that the content security policy allows. It covers the address of
 * the app's own worker: no text becomes markup anywhere.
 */
export function trustedTypesPolicy(): Policy {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kroniek', asIs) ?? asIs;
  return policy;
}
