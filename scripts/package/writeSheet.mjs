// Writes the style sheet of the library to package/lib, and which of its files have side effects.
import { mkdirSync, writeFileSync } from 'node:fs';
import { librarySheet } from './librarySheet.mjs';

mkdirSync('package/lib', { recursive: true });
writeFileSync('package/lib/style.css', librarySheet());
// In a package.json of its own: in that of the repository it would hold for src/ too.
const sideEffects = ['./standalone/element.js', './style.css'];
writeFileSync('package/lib/package.json', JSON.stringify({ type: 'module', sideEffects }));
