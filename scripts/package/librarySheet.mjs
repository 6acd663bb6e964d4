// The style sheet of the library, from the sheets of pages and of embeds.
import { readFileSync } from 'node:fs';
import { bundle } from 'lightningcss';
import { scopeSheet } from './scopeSheet.mjs';

/** @returns {string} */
export function librarySheet() {
  // In the order in which an embed has them.
  const sheets = ['index.css', 'media.css', 'embed.css'].map((name) =>
    bundle({ filename: `src/view/styles/${name}` }).code.toString(),
  );
  return scopeSheet(sheets.join('\n')) + readFileSync('src/library/box.css', 'utf8');
}
