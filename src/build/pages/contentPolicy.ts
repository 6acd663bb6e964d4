/**
 * The content security policy in a page's meta tag, for hosts that send no headers. The headers in
 * public/_headers also have `frame-ancestors`, which a meta tag may not have.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup. The trusted types policy covers the address of the app's worker
  // (app/features/trustedTypesPolicy.ts).
  "require-trusted-types-for 'script'",
  'trusted-types kroniek',
].join('; ');
