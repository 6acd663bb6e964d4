/**
 * Every word that a reader sees, and dates in words. The same text comes from Node, Chromium and
 * Firefox, so that a prerendered page and the live one agree.
 */
export { isLocale, loadLocale, localeName, locales, type Locale } from './catalogue';
export { createTranslate, type Translate } from './translate';
export { createWords, type Words } from './words';
export type { WhenOptions, WordedWhen } from './datesInWords';
export { loadIssueWords } from './issueWords';
export { pageWordsOf } from './pageWords';
export { snippetWordsOf } from './snippetWords';
