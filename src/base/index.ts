/** What knows nothing of timelines, and that every other layer may use. */
export { DAY, HOUR, MINUTE, SECOND } from './durations';
export { bytesOfBase64 } from './base64';
export { fontFamilies } from './fontFamilies';
export { escapeHtml, escapeXml } from './escapeMarkup';
export { guardFormulas, withoutFormulaGuard } from './formulaGuard';
export { isolated } from './isolated';
export { characterEnd, lettersOf, lineBreaksOf, linePiecesOf } from './lineBreaks';
export { jsonFaultOf } from './jsonFault';
export { LruCache } from './lruCache';
export { endingOf, hasScheme, isPathInside, mediaEndings } from './mediaPaths';
export { createMaxTree, type MaxTree } from './maxTree';
export { diagnoseBy, fulfilled, lazyExport, LoadError, once, oncePerKey } from './loader';
export { codeOf, slugOf } from './slugOf';
