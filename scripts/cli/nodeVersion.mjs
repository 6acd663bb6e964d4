/**
 * Whether a Node version satisfies the `engines.node` of package.json, for the two forms used there:
 * `^20.19.0` (that major, at least that) and `>=24`.
 *
 * @param {string} version as in `process.versions.node`
 * @param {string} engines alternatives, separated by `||`
 * @returns {boolean}
 */
export function isSupported(version, engines) {
  const [major, minor] = numbersOf(version);
  return engines.split('||').some((alternative) => {
    const [leastMajor, leastMinor] = numbersOf(alternative);
    if (alternative.includes('^') && major !== leastMajor) return false;
    return major > leastMajor || (major === leastMajor && minor >= leastMinor);
  });
}

/**
 * @param {string} text
 * @returns {[number, number]} major and minor
 */
function numbersOf(text) {
  const found = /(\d+)(?:\.(\d+))?/.exec(text) || [];
  return [Number(found[1] || 0), Number(found[2] || 0)];
}
