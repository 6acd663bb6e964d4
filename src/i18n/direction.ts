/** Scripts from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction in which a language is written. Remembered: a list asks for each of its events. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const known = directions.get(locale);
  if (known) return known;
  const direction = scriptDirectionOf(locale);
  directions.set(locale, direction);
  return direction;
}

function scriptDirectionOf(locale: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // The code is malformed.
    return 'ltr';
  }
}
