/** Hebrew, Arabic and other scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a][\udc00-\udfff]/;

/**
 * A text that may stand beside others on a line, such as a title beside its date. Text from right
 * to left is isolated (U+2068, U+2069), else it would move the digits that follow it to its left.
 * On a line from right to left, text without such a script is isolated instead.
 */
export function isolated(text: string, isRightToLeft = false): string {
  const hasScript = RIGHT_TO_LEFT.test(text);
  const isOther = isRightToLeft ? !hasScript && /\p{L}/u.test(text) : hasScript;
  if (!isOther) return text;
  return `${hasScript && isMisread(text) ? '\u2067' : '\u2068'}${text}\u2069`;
}

/**
 * Whether a text from right to left begins with a letter of another direction ("Apollo 8 تدور حول
 * القمر"). Its first letter (U+2068) says the wrong direction, so its own is stated (U+2067).
 */
function isMisread(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const count = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  return count * 2 > letters.length && !RIGHT_TO_LEFT.test(letters[0] ?? '');
}
