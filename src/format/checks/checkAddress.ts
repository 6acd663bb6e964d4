/** Which web addresses a dataset may hold: none that could run anything or mislead. */
import type { IssueLog, Path } from '../issues';

/** Anything else than http, https and mailto is refused, here and again where a link is drawn. */
const ALLOWED = 'https, http, mailto';

const SCHEME = /^[\s\p{Cc}]*([a-z][a-z0-9+.\s\p{Cc}-]*):/iu;
// No user name (https://known.example@evil.example), no white space or controls, which a browser
// would drop, and no backslash, which it would turn into a slash.
const WEB = /^https?:\/\/[^\s\p{Cc}/?#\\@]+(?:[/?#][^\s\p{Cc}\\]*)?$/iu;
const MAIL = /^mailto:[^\s\p{Cc}\\/?#@]+@[^\s\p{Cc}\\/?#@]+$/iu;

/** Whether this may stand in a link. */
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
