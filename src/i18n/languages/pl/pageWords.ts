/** The words of pages and files that only the build writes, in Polish. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
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
  method: 'Jak powstała ta oś czasu',
  methodShort: 'Metoda',
  methodSelection: 'Jak wybrano wydarzenia',
  methodDating: 'Jak ustalono daty',
  methodChecking: 'Kto sprawdzał',
  methodMissing: 'Czego brakuje',
  methodRelease: 'Wersja i skrót danych',
};
