import { isLocale, type InterfaceLanguage, type Locale } from './catalogue';

/** Words for pages and files that only the build writes. Browsers never fetch them as code. */
export type PageWords = {
  /** On the page of a primary source with its full text. */
  readonly sourceExplain: string;
  /** The title of the feed. */
  readonly feed: string;
  readonly changed: (title: string) => string;
  /** On a page that redirects to another address. */
  readonly moved: string;
  /** On the 404 page, before links to similar addresses. */
  readonly near: string;
  readonly chapters: string;
  readonly events: string;
  /** The link to the page with every event and its sources. */
  readonly wholeList: string;
  /** In an embed in a sandbox that opens no links, before the address of a link. */
  readonly blocked: string;
  readonly julianCalendar: string;
};

const words: { readonly [locale in InterfaceLanguage]: PageWords } = {
  en: {
    sourceExplain:
      'The whole text as we hold it. What this timeline quotes is marked, and leads to its event.',
    feed: 'New events and corrections',
    changed: (title) => `Corrected or changed: ${title}`,
    moved: 'This event has a new address.',
    near: 'Perhaps you are looking for',
    chapters: 'Chapters',
    events: 'All events',
    wholeList: 'All events with their sources, to read or print',
    blocked: 'This page lets no links open. Copy the address:',
    julianCalendar: 'Julian calendar',
  },
  nl: {
    sourceExplain:
      'De hele tekst zoals wij die hebben. Wat deze tijdlijn citeert is gemarkeerd en leidt naar de gebeurtenis.',
    feed: 'Nieuwe gebeurtenissen en correcties',
    changed: (title) => `Verbeterd of gewijzigd: ${title}`,
    moved: 'Deze gebeurtenis heeft een nieuw adres.',
    near: 'Misschien zoekt u',
    chapters: 'Hoofdstukken',
    events: 'Alle gebeurtenissen',
    wholeList: 'Alle gebeurtenissen met hun bronnen, om te lezen of af te drukken',
    blocked: 'Op deze pagina kunnen links niet openen. Kopieer het adres:',
    julianCalendar: 'Juliaanse kalender',
  },
  uk: {
    sourceExplain:
      'Повний текст, який ми маємо. Те, що цитує ця хронологія, позначено, і звідти можна перейти до події.',
    feed: 'Нові події та виправлення',
    changed: (title) => `Виправлено або змінено: ${title}`,
    moved: 'Ця подія має нову адресу.',
    near: 'Можливо, ви шукаєте',
    chapters: 'Розділи',
    events: 'Усі події',
    wholeList: 'Усі події з джерелами: читати або друкувати',
    blocked: 'Ця сторінка не дає відкривати посилання. Скопіюйте адресу:',
    julianCalendar: 'юліанський календар',
  },
  pl: {
    sourceExplain:
      'Pełny tekst, który mamy. To, co cytuje ta oś czasu, jest zaznaczone i prowadzi do wydarzenia.',
    feed: 'Nowe wydarzenia i poprawki',
    changed: (title) => `Poprawiono lub zmieniono: ${title}`,
    moved: 'To wydarzenie ma nowy adres.',
    near: 'Być może szukasz',
    chapters: 'Rozdziały',
    events: 'Wszystkie wydarzenia',
    wholeList: 'Wszystkie wydarzenia ze źródłami: do czytania lub druku',
    blocked: 'Ta strona nie pozwala otwierać linków. Skopiuj adres:',
    julianCalendar: 'kalendarz juliański',
  },
};

/** The words of a language for {@link PageWords}. */
export function pageWordsOf(locale: Locale): PageWords {
  return words[isLocale(locale) ? locale : 'en'];
}
