/**
 * Every word that a reader sees, and dates in words. Node and all browsers give the same text, so
 * that hydration finds the text of the prerendered page.
 */
export {
  datesInPage,
  interfaceWordsOf,
  isChecked,
  isLocale,
  loadLocale,
  localeName,
  locales,
  type Locale,
} from './catalogue';
export type { InterfaceLanguage } from './languageTable';
export { directionOf } from './direction';
export { interfaceLanguageOf, openGraphLocaleOf } from './matchLanguage';
export { createTranslate, type Translate } from './translate';
export { createWords, type Words } from './words';
export type { WhenOptions, WordedWhen } from './dates/datesInWords';
export { ownDatesOf, type OwnDates } from './dates/ownDates';
export { importFieldWords, loadImportWords } from './importWords';
export { loadIssueWords, type IssueLanguage } from './issueWords';
export { loadDatasetLanguages, mapWordsOf, pageWordsOf } from './pageWords';
export { loadExportWords, type ExportWords } from './exportWords';
export { loadMapWords, type MapWords } from './lazyWords/mapWords';
export { loadMediaWords, type MediaWords } from './mediaWords';
export { loadSnippetWords } from './snippetWords';
