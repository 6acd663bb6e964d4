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
  return isOther ? `\u2068${text}\u2069` : text;
}
