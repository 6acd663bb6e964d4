// The style sheet of timelines in boxes, which the package and the author's page have.
import { readFileSync } from 'node:fs';
import { bundle } from 'lightningcss';
import { scopeSheet } from './scopeSheet.mjs';

/** @returns {string} */
export function boxSheet() {
  // In the order in which an embed has them.
  const sheets = ['index.css', 'embed.css'].map((name) =>
    bundle({ filename: `src/view/styles/${name}` }).code.toString(),
  );
  return scopeSheet(sheets.join('\n')) + readFileSync('src/library/box.css', 'utf8');
}
