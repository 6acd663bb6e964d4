/**
 * What to do about a line of the report, where the sentences of the command name its options. The
 * page has a field for each.
 */
import type { MessageLanguage } from '../check/types';

type Todos = { readonly [code: string]: string | undefined };

export const todosInPage: { readonly [language in MessageLanguage]: Todos } = {
  en: {
    'encoding-read': 'If letters are wrong, save the file as UTF-8 and open it again.',
    'order-assumed': 'Choose the order of dates above the rows to be sure.',
    'order-undecided': 'Choose the order of dates above the rows.',
    'order-mixed': 'Correct one of the two dates, or choose the order of dates above the rows.',
    'zone-assumed': 'Choose the time zone above the rows.',
    'lane-as-tag': 'Choose a column with fewer groups as the lane.',
    'sheets-unread': 'Save another sheet as a file of its own to read it.',
    'ambiguous-word': 'Choose the language of the texts above the rows.',
    'unknown-format': 'Save it as CSV or XLSX.',
    'unknown-encoding': 'Save it as UTF-8.',
    'no-date-column': 'Choose above the rows which column has the dates.',
    'no-title-column': 'Choose above the rows which column has the titles.',
  },
  nl: {
    'encoding-read': 'Bewaar het bestand als UTF-8 en open het opnieuw als letters niet kloppen.',
    'order-assumed': 'Kies boven de rijen de volgorde van datums om zeker te zijn.',
    'order-undecided': 'Kies boven de rijen de volgorde van datums.',
    'order-mixed':
      'Verbeter een van de twee datums, of kies boven de rijen de volgorde van datums.',
    'zone-assumed': 'Kies boven de rijen de tijdzone.',
    'lane-as-tag': 'Kies een kolom met minder groepen als baan.',
    'sheets-unread': 'Bewaar een ander blad als eigen bestand om het te lezen.',
    'ambiguous-word': 'Kies boven de rijen de taal van de teksten.',
    'unknown-format': 'Bewaar het als CSV of XLSX.',
    'unknown-encoding': 'Bewaar het als UTF-8.',
    'no-date-column': 'Kies boven de rijen welke kolom de datums heeft.',
    'no-title-column': 'Kies boven de rijen welke kolom de titels heeft.',
  },
};
