/** Rejects web addresses that could run code or mislead readers. */
import type { IssueLog, Path } from '../issues';

/** The schemes of links. The compiler of details checks again, so that no link has another. */
const ALLOWED = 'https, http, mailto';

const SCHEME = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s\p{Cc}-]*):/iu;
// Excludes user names (https://known.example@evil.example), white space and control characters,
// which browsers drop, and backslashes, which browsers turn into slashes.
const WEB = /^https?:\/\/[^\s\p{Cc}/?#\\@]+(?:[/?#][^\s\p{Cc}\\]*)?$/iu;
const MAIL = /^mailto:[^\s\p{Cc}\\/?#@]+@[^\s\p{Cc}\\/?#@]+$/iu;

/** Whether a link may have this address. */
export function isSafeAddress(address: string): boolean {
  return WEB.test(address) || MAIL.test(address);
}

export function checkAddress(address: string, log: IssueLog, path: Path): void {
  if (isSafeAddress(address)) return;
  const scheme = SCHEME.exec(address.slice(0, 100))?.[1]
    ?.replace(/[\s\p{Cc}]/gu, '')
    .toLowerCase();
  if (scheme && !ALLOWED.split(', ').includes(scheme)) {
    log.report('unsafe-address', path, { address, scheme, allowed: ALLOWED });
  } else log.report('bad-address', path, { address, allowed: ALLOWED });
}
