/**
 * Fonts of scripts that the images' own fonts lack. They are large, so Kroniek does not ship them.
 * An image uses those whose package `@expo-google-fonts/noto-sans-…` is installed, beside Kroniek
 * or in the folder where the build runs.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

type ScriptFont = {
  /** "Noto Sans Arabic" */
  readonly family: string;
  readonly packageName: string;
  /** The regular and the semi-bold file; null if the package is not installed. */
  readonly files: readonly [string, string] | null;
};

/** The last part of a font's name, and the characters that call for it. */
const SCRIPTS = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Gurmukhi', /\p{Script=Gurmukhi}/u],
  ['Gujarati', /\p{Script=Gujarati}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Telugu', /\p{Script=Telugu}/u],
  ['Kannada', /\p{Script=Kannada}/u],
  ['Malayalam', /\p{Script=Malayalam}/u],
  ['Sinhala', /\p{Script=Sinhala}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Lao', /\p{Script=Lao}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Myanmar', /\p{Script=Myanmar}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
  ['KR', /\p{Script=Hangul}/u],
  ['JP', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const;

/** Characters that Chinese, Japanese and Korean share, each with forms of its own. */
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const requires = [import.meta.url, path.join(process.cwd(), 'package.json')].map((at) =>
  createRequire(at),
);

const fonts = new Map<string, ScriptFont>();

function fontOf(name: string): ScriptFont {
  const known = fonts.get(name);
  if (known) return known;
  const packageName = `@expo-google-fonts/noto-sans-${name.toLowerCase()}`;
  const fileOf = (weight: string): string | undefined =>
    requires
      .map((require) => {
        try {
          return require.resolve(`${packageName}/${weight}/NotoSans${name}_${weight}.ttf`);
        } catch {
          return '';
        }
      })
      .find((file) => existsSync(file));
  const [regular, semiBold] = [fileOf('400Regular'), fileOf('600SemiBold')];
  const files =
    regular === undefined || semiBold === undefined ? null : ([regular, semiBold] as const);
  const font = { family: `Noto Sans ${name}`, packageName, files };
  fonts.set(name, font);
  return font;
}

/** The fonts that a text in a language needs, installed or not, the most used ones first. */
export function scriptFontsOf(text: string, locale: string): readonly ScriptFont[] {
  const names: string[] = SCRIPTS.filter(([, characters]) => characters.test(text)).map(
    ([name]) => name,
  );
  const hasOwnHan = names.includes('JP') || names.includes('KR');
  if (HAN.test(text) && !hasOwnHan) names.push(hanFontOf(locale));
  return names.map(fontOf);
}

function hanFontOf(locale: string): string {
  const { language, script } = new Intl.Locale(locale).maximize();
  if (language === 'ja' || language === 'ko') return language === 'ja' ? 'JP' : 'KR';
  return script === 'Hant' ? 'TC' : 'SC';
}

/**
 * The names of the installed fonts. Images that an earlier build drew without them are drawn anew.
 */
export function installedScriptFonts(): readonly string[] {
  return [...SCRIPTS.map(([name]) => name), 'SC', 'TC'].filter((name) => fontOf(name).files);
}
