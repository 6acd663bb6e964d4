/** Fonts of other scripts in images, and what no font has. */
import { Resvg } from '@resvg/resvg-js';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { loadDatasetLanguages } from '../../i18n';
import { parseDataset } from '../../format';
import { editionsOf, staticInstanceOf } from '../editions';
import { charactersWithoutGlyph, FONT_FILES, textWidth, withoutEmoji } from './fonts';
import { glyphProblems } from './glyphProblems';
import { imagesOf } from './imagesOf';
import { scriptFontsOf } from './scriptFonts';

const fixture = (language: string) => {
  const { dataset } = parseDataset(
    JSON.parse(readFileSync(`e2e/fixtures/languages/${language}.json`, 'utf8')),
  );
  if (!dataset) throw new Error('the dataset has faults');
  return editionsOf(dataset);
};
await loadDatasetLanguages(['ar', 'he', 'hi', 'ja', 'ko', 'el', 'de', 'fr']);

test.each([
  ['عصر الفضاء', 'ar', ['Noto Sans Arabic']],
  ['עידן החלל', 'he', ['Noto Sans Hebrew']],
  ['अंतरिक्ष युग', 'hi', ['Noto Sans Devanagari']],
  ['ガリレオが四つ', 'ja', ['Noto Sans JP']],
  ['宇宙', 'ja', ['Noto Sans JP']],
  ['宇宙', 'zh-Hant', ['Noto Sans TC']],
  ['宇宙', 'zh-Hans', ['Noto Sans SC']],
  ['宇宙', 'en', ['Noto Sans SC']],
  ['우주', 'ko', ['Noto Sans KR']],
  ['Space, Космос, Διάστημα – 2025', 'en', []],
])('%s in %s needs %o', (text, locale, families) => {
  expect(scriptFontsOf(text, locale).map(({ family }) => family)).toEqual(families);
});

test.each(['ar', 'he', 'hi', 'el', 'de', 'fr'])('the images of %s have every glyph', (language) => {
  expect(glyphProblems(fixture(language), 'x.json')).toEqual([]);
});

test('a script whose font is not installed is named with its package', () => {
  // A folder of a build may have it.
  if (scriptFontsOf('우주', 'ko')[0]?.files) return;
  const [problem] = glyphProblems(fixture('ko'), 'x.json');
  expect(problem?.message).toMatch(
    /^x\.json: The images in ko have no glyph for 우 주 .* and \d+ more: .*noto-sans-kr/,
  );
});

test.each([
  ['🚀 Launch', ' Launch'],
  ['Ukraine 🇺🇦', 'Ukraine '],
  ['👩‍🚀 and 👍🏽, 1️⃣', ' and , 1'],
  ['© 2025', '© 2025'],
  ['#1 of 2*3', '#1 of 2*3'],
  ['می\u200cشود', 'می\u200cشود'],
])('“%s” is drawn as “%s”', (text, drawn) => {
  expect(withoutEmoji(text)).toBe(drawn);
});

test('a sign that no font has is listed once, and emoji are not', () => {
  expect(charactersWithoutGlyph('a ꙮ b ꙮ 🚀 \u2068c\u2069', 'en')).toEqual(['ꙮ']);
});

test('widths come from the font of the script, and marks and emoji have none', () => {
  const width = textWidth('القمر', 'sans', 100);
  expect(width).toBeGreaterThan(100);
  expect(width).toBeLessThan(5 * 100);
  expect(textWidth('\u2068القمر\u2069', 'sans', 100)).toBe(width);
  expect(textWidth('🚀القمر', 'sans', 100)).toBe(width);
});

test('a card in Arabic draws its letters, not the signs of missing ones', () => {
  const [edition] = fixture('ar');
  if (!edition) throw new Error('no edition');
  const [card] = imagesOf(staticInstanceOf(edition, '/'), 1);
  const svg = card?.svg ?? '';
  const pixels = (fontFiles: readonly string[]): Buffer =>
    new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).render().pixels;
  const arabic = scriptFontsOf(svg, 'ar').flatMap(({ files }) => files ?? []);
  expect(arabic.every((file) => existsSync(file))).toBe(true);
  expect(arabic).toHaveLength(2);
  expect(svg).toContain('font-family="Noto Sans Arabic"');
  expect(pixels([...FONT_FILES, ...arabic]).equals(pixels(FONT_FILES))).toBe(false);
});
