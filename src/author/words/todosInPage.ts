/**
 * What to do about a line of the report or an issue, where the sentences of the command name its
 * options or the keys of a file. The page has a field for each.
 */
import type { MessageLanguage } from '../check/types';

/** What is wrong, where the sentence of a check names a key of the file. */
export const issuesInPage: { readonly [language in MessageLanguage]: Todos } = {
  en: {
    'event-without-source': 'This event has no source.',
    'claim-without-source': 'Claim {claim} has no source.',
  },
  nl: {
    'event-without-source': 'Deze gebeurtenis heeft geen bron.',
    'claim-without-source': 'Bewering {claim} heeft geen bron.',
  },
};

type Todos = { readonly [code: string]: string | undefined };

export const todosInPage: { readonly [language in MessageLanguage]: Todos } = {
  en: {
    'encoding-read': 'If letters are wrong, choose others under “Bring”.',
    'order-assumed': 'Choose the order under “Columns, dates and languages” to be sure.',
    'order-undecided': 'Choose the order of dates above the rows.',
    'order-mixed': 'Correct one of the two dates, or choose the order of dates above the rows.',
    'zone-assumed': 'Choose the time zone under “Columns, dates and languages”.',
    'lane-as-tag': 'Choose a column with fewer groups as the lane.',
    'sheets-unread': 'Choose another sheet under “Bring”.',
    'ambiguous-word': 'Choose the language of the texts under “Columns, dates and languages”.',
    'unknown-format': 'Save it as CSV or XLSX.',
    'unknown-encoding': 'Choose how to read its letters.',
    'no-date-column': 'Choose above the rows which column has the dates.',
    'no-title-column': 'Choose above the rows which column has the titles.',
    'event-without-source':
      'Select the row and press “Add a source”, or add a claim in the form below.',
    'claim-without-words': 'Write the quote, or your own words, in the form of the row.',
    'claim-without-source': 'Write the address of its source in the form of the row.',
  },
  nl: {
    'encoding-read': 'Kies andere onder ‘Brengen’ als letters niet kloppen.',
    'order-assumed': 'Kies de volgorde onder ‘Kolommen, datums en talen’ om zeker te zijn.',
    'order-undecided': 'Kies boven de rijen de volgorde van datums.',
    'order-mixed':
      'Verbeter een van de twee datums, of kies boven de rijen de volgorde van datums.',
    'zone-assumed': 'Kies de tijdzone onder ‘Kolommen, datums en talen’.',
    'lane-as-tag': 'Kies een kolom met minder groepen als baan.',
    'sheets-unread': 'Kies een ander blad onder ‘Brengen’.',
    'ambiguous-word': 'Kies de taal van de teksten onder ‘Kolommen, datums en talen’.',
    'unknown-format': 'Bewaar het als CSV of XLSX.',
    'unknown-encoding': 'Kies hoe de letters gelezen worden.',
    'no-date-column': 'Kies boven de rijen welke kolom de datums heeft.',
    'no-title-column': 'Kies boven de rijen welke kolom de titels heeft.',
    'event-without-source':
      'Kies de rij en druk op ‘Bron toevoegen’, of voeg een bewering toe in het formulier eronder.',
    'claim-without-words': 'Schrijf het citaat of uw eigen woorden in het formulier van de rij.',
    'claim-without-source': 'Schrijf het adres van de bron in het formulier van de rij.',
  },
};
