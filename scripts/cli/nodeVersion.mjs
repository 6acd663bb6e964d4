/**
 * Whether a version of Node satisfies a range, for the two forms that package.json uses:
 * `^20.19.0` (the same major, at least that minor) and `>=24`.
 *
 * @param {string} version as in `process.versions.node`
 * @param {string} range alternatives, separated by `||`
 * @returns {boolean}
 */
export function isSupported(version, range) {
  const [major, minor] = majorAndMinor(version);
  return range.split('||').some((alternative) => {
    const [minMajor, minMinor] = majorAndMinor(alternative);
    if (major === minMajor) return minor >= minMinor;
    return major > minMajor && !alternative.includes('^');
  });
}

/** @param {string} text */
function majorAndMinor(text) {
  const [major = 0, minor = 0] = (text.match(/\d+/g) || []).map(Number);
  return /** @type {const} */ ([major, minor]);
}
