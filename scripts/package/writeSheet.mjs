// Writes the style sheet of the library to package/lib, and which of its files have side effects.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundle } from 'lightningcss';
import { scopeSheet } from './scopeSheet.mjs';

// In the order in which an embed has them.
const sheets = ['index.css', 'embed.css'].map((name) =>
  bundle({ filename: `src/view/styles/${name}` }).code.toString(),
);
mkdirSync('package/lib', { recursive: true });
writeFileSync(
  'package/lib/style.css',
  scopeSheet(sheets.join('\n')) + readFileSync('src/library/box.css', 'utf8'),
);
// In a package.json of its own: in that of the repository it would hold for src/ too.
const sideEffects = ['./standalone/element.js', './style.css'];
writeFileSync('package/lib/package.json', JSON.stringify({ type: 'module', sideEffects }));
