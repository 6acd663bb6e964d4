/**
 * The content security policy in a page's meta tag, for hosts that send no headers. The headers in
 * public/_headers also have `frame-ancestors`, which a meta tag may not have.
 */
import { NO_NEEDS, type MediaNeeds } from '../media/mediaNeeds.ts';

/** The policy of a dataset without other sites, video and sound. */
export const CONTENT_POLICY = contentPolicyOf(NO_NEEDS);

/** The policy of pages. Only the hosts that the dataset uses may be in a frame. */
export function contentPolicyOf({
  hosts,
  isPlayed,
}: Pick<MediaNeeds, 'hosts' | 'isPlayed'>): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    ...(isPlayed ? ["media-src 'self'"] : []),
    "font-src 'self'",
    "connect-src 'self'",
    ["frame-src 'self'", ...hosts.map((host) => `https://${host}`)].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes markup. The trusted types policy covers the address of the app's worker
    // (app/features/trustedTypesPolicy.ts).
    "require-trusted-types-for 'script'",
    'trusted-types kroniek',
  ].join('; ');
}

/**
 * The headers of a site with a dataset's policy in place of the strictest. With it, a page may not
 * require of its frames that they allow to be embedded: those of other sites do not say so.
 */
export function headersWithPolicy(headers: string, needs: MediaNeeds): string {
  const own = headers.replaceAll(CONTENT_POLICY, () => contentPolicyOf(needs));
  return needs.hosts.length === 0
    ? own
    : own.replaceAll(/ *Cross-Origin-Embedder-Policy:.*\n/g, '');
}
