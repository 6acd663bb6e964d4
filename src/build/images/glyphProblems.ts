/** Warns of characters that the images of a site cannot draw. */
import { formatProblem } from '../data/dataset';
import type { Edition } from '../editions';
import { charactersWithoutGlyph } from './fonts';
import { scriptFontsOf } from './scriptFonts';

/** A list of more characters helps nobody. */
const MAX_LISTED = 12;

/** A warning for each language whose texts have characters that no installed font has. */
export function glyphProblems(
  editions: readonly Edition[],
  file: string,
): readonly { readonly severity: 'warning'; readonly message: string }[] {
  return editions.flatMap(({ locale, core }) => {
    const text = [
      core.title,
      core.standfirst,
      core.byline,
      ...core.lanes.map(({ name }) => name),
      ...core.ranges.flatMap(({ title, summary }) => [title, summary]),
      ...Array.from({ length: core.events.title.length }, (_, i) => core.events.title.at(i) ?? ''),
    ].join('\n');
    const missing = charactersWithoutGlyph(text, locale);
    if (missing.length === 0) return [];
    const packages = scriptFontsOf(missing.join(''), locale).flatMap(({ files, packageName }) =>
      files ? [] : packageName,
    );
    const more = missing.length > MAX_LISTED ? ` and ${missing.length - MAX_LISTED} more` : '';
    const message = formatProblem({
      severity: 'warning',
      code: '',
      file,
      path: '',
      what: `The images in ${locale} have no glyph for ${missing.slice(0, MAX_LISTED).join(' ')}${more}.`,
      todo:
        packages.length > 0
          ? `Install the font: npm install ${packages.join(' ')}`
          : 'Write them otherwise, or leave them: pages show them all the same.',
    });
    return [{ severity: 'warning', message }];
  });
}
