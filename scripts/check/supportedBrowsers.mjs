/**
 * The oldest browsers that the built code is written for, as Vite's `build.target` names them. The
 * app sorts copies of arrays (`toSorted`: Chrome 110, Firefox 115, Safari 16), and the style sheets
 * use `:has()` (Firefox 121) and size container queries (Chrome 105, Firefox 110, Safari 16). The
 * README lists them. Anything older shows the page as it is without scripts: see
 * src/app/entries/boot.ts and src/embed/boot.ts.
 */
export const supportedBrowsers = ['chrome111', 'edge111', 'firefox121', 'safari16.4', 'ios16.4'];
