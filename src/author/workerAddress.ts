/**
 * The addresses of this page's own scripts: its worker and its service worker. The content policy
 * allows no others.
 */
type Policy = { readonly createScriptURL: (url: string) => string };
type TrustedTypes = { readonly createPolicy: (name: string, rules: Policy) => Policy };

const asIs: Policy = { createScriptURL: (url) => url };
let policy: Policy | null = null;

export function ownScript(url: string): string {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kroniek-author', asIs) ?? asIs;
  return policy.createScriptURL(url);
}
