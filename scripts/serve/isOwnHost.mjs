/**
 * Whether a request names this machine. The pages of another site could otherwise read what is not
 * published yet, by a name of theirs that leads here.
 *
 * @param {string | undefined} host
 */
export function isOwnHost(host) {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '');
}
