import type { PageWords } from '../../pageWords';

/** The words of pages that only the build writes, in Finnish. */
export const pageWords: PageWords = {
  sourceExplain:
    'Koko teksti sellaisena kuin se meillä on. Tämän aikajanan lainaamat kohdat on merkitty, ja niistä pääsee tapahtumaan.',
  feed: 'Uudet tapahtumat ja oikaisut',
  changed: (title) => `Oikaistu tai muutettu: ${title}`,
  moved: 'Tällä tapahtumalla on uusi osoite.',
  near: 'Etsitkö ehkä näitä',
  chapters: 'Luvut',
  events: 'Kaikki tapahtumat',
  wholeList: 'Kaikki tapahtumat lähteineen, luettavaksi tai tulostettavaksi',
  blocked: 'Tällä sivulla linkit eivät aukea. Kopioi osoite:',
  julianCalendar: 'juliaaninen kalenteri',
  method: 'Miten tämä aikajana on tehty',
  methodShort: 'Menetelmä',
  methodSelection: 'Miten tapahtumat valittiin',
  methodDating: 'Miten päivämäärät määritettiin',
  methodChecking: 'Kuka tarkisti',
  methodMissing: 'Mitä puuttuu',
  methodRelease: 'Aineiston versio ja tiiviste',
};
