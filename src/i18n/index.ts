/**
 * Every word that a reader sees, and dates in words. Node and all browsers give the same text, so
 * that hydration finds the text of the prerendered page.
 */
export {
  isLocale,
  loadLocale,
  localeName,
  locales,
  type InterfaceLanguage,
  type Locale,
} from './catalogue';
export { createTranslate, type Translate } from './translate';
export { createWords, type Words } from './words';
export type { WhenOptions, WordedWhen } from './datesInWords';
export { loadImportWords } from './importWords';
export { loadIssueWords } from './issueWords';
export { pageWordsOf } from './pageWords';
