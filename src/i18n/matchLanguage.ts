/** Finds the language of the interface for any language of a dataset. */
import { isLocale, type Locale } from './catalogue';
import type { InterfaceLanguage } from './languageTable';

/** Languages with the catalogue of another code. */
const ALIASES: { readonly [code: string]: string } = { no: 'nb', nn: 'nb' };

/** The parts of a language code, with the most likely script; null if the code is malformed. */
function partsOf(locale: Locale): Intl.Locale | null {
  try {
    return new Intl.Locale(locale).maximize();
  } catch {
    return null;
  }
}

/** The catalogue of a language or of the language that it is a variant of: "de" for "de-AT". */
function catalogueCodeOf(locale: Locale): InterfaceLanguage | null {
  if (isLocale(locale)) return locale;
  const parts = partsOf(locale);
  if (!parts) return null;
  const { language, script } = parts;
  const codes = [`${language}-${script}`, ALIASES[language] ?? language];
  return codes.find(isLocale) ?? null;
}

/**
 * The language of the interface on a page in `locale`: that language, the one it is a variant of,
 * the dataset's next language that the interface has, or English.
 */
export function interfaceLanguageOf(
  locale: Locale,
  datasetLanguages: readonly Locale[],
): InterfaceLanguage {
  const at = datasetLanguages.indexOf(locale) + 1;
  const inOrder = [locale, ...datasetLanguages.slice(at), ...datasetLanguages.slice(0, at)];
  for (const language of inOrder) {
    const code = catalogueCodeOf(language);
    if (code) return code;
  }
  return 'en';
}

/** Language and territory, in Open Graph's format: "nl_NL". Null if the territory is unknown. */
export function openGraphLocaleOf(locale: Locale): string | null {
  const parts = partsOf(locale === 'en' ? 'en-GB' : locale);
  return parts?.region === undefined ? null : `${parts.language}_${parts.region}`;
}
