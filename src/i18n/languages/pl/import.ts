/** The sentences of the report of an import in Polish. */
import type { ImportCatalogue } from '../../importWords';

export const importWords: ImportCatalogue = {
  where: {
    row: 'wiersz {row}',
    column: 'kolumna „{column}”',
    path: '{path}',
    more: 'i jeszcze {count} takich',
  },
  kinds: {
    read: 'odczytano',
    changed: 'zmieniono',
    'left-out': 'pominięto',
    refused: 'odrzucono',
  },
  orders: { 'day-first': 'dzień przed miesiącem', 'month-first': 'miesiąc przed dniem' },
  fields: {
    date: 'data',
    end: 'koniec',
    time: 'godzina',
    endTime: 'godzina końca',
    year: 'rok',
    month: 'miesiąc',
    day: 'dzień',
    endYear: 'rok końca',
    endMonth: 'miesiąc końca',
    endDay: 'dzień końca',
    displayDate: 'data słowami',
    title: 'tytuł',
    text: 'tekst',
    lane: 'pas',
    tags: 'tagi',
    actors: 'osoby i instytucje',
    place: 'miejsce',
    latitude: 'szerokość geograficzna',
    longitude: 'długość geograficzna',
    coordinates: 'współrzędne',
    link: 'źródło',
    publisher: 'wydawca źródła',
    media: 'obraz lub film',
    mediaCredit: 'autor obrazu',
    mediaCaption: 'podpis obrazu',
    mediaThumbnail: 'mały obraz',
    type: 'rodzaj wiersza',
    background: 'tło',
    colour: 'kolor',
    id: 'identyfikator',
    importance: 'ważność',
    status: 'status',
    timeZone: 'strefa czasowa',
  },
  sentences: {
    'format-read': { what: 'Plik odczytano jako {format}.', todo: '' },
    'encoding-read': {
      what: 'Kodowanie: {encoding}.',
      todo: 'Jeśli litery są błędne, podaj inne przez --encoding.',
    },
    'delimiter-read': { what: 'Kolumny rozdziela „{delimiter}”.', todo: '' },
    'sheet-read': { what: 'Odczytano arkusz „{sheet}”.', todo: '' },
    'language-read': { what: 'Język według nazw kolumn: {language}.', todo: '' },
    'column-read': { what: 'Odczytano jako pole „{fields.field}”.', todo: '' },
    'column-kept': { what: 'Zachowano jako pole szczegółów.', todo: '' },
    'order-read': { what: 'W datach jest {orders.order}, jak pokazuje „{written}”.', todo: '' },
    'title-read': { what: '„{title}” to tytuł osi czasu.', todo: '' },
    'range-read': { what: '„{title}” to nazwany okres.', todo: '' },
    'events-read': { what: 'Wydarzenia: {events}, wiersze: {total}.', todo: '' },
    'markup-removed': { what: 'Usunięto znaczniki; linki zostały jako źródła.', todo: '' },
    'characters-removed': { what: 'Usunięto znaki, których nie pokaże żadna strona.', todo: '' },
    approximate: { what: '„{written}” odczytano jako około {when}.', todo: '' },
    uncertain: { what: '„{written}” odczytano jako być może {when}.', todo: '' },
    'open-end': { what: '„{written}” odczytano jako {when}, nadal trwa.', todo: '' },
    'future-open-end': {
      what: 'Początek po dzisiejszym dniu, {when}, więc koniec nie jest znany.',
      todo: '',
    },
    'zone-converted': { what: '„{written}” to {when} według zegarów strefy {zone}.', todo: '' },
    'fraction-dropped': { what: '„{written}” odczytano co do milisekundy: {when}.', todo: '' },
    'midnight-as-day': {
      what: '„{written}” odczytano jako cały dzień {when}, bo wszystkie godziny to północ.',
      todo: '',
    },
    'serial-date': {
      what: '„{written}” odczytano jako liczbę dni od 1900 roku: {when}.',
      todo: 'Jeśli to błąd, nadaj kolumnie w arkuszu format daty.',
    },
    'zone-name-assumed': {
      what: '„{written}” odczytano w strefie czasowej Ameryki Północnej: {when}.',
      todo: 'Zapisz przesunięcie zamiast nazwy, na przykład -06:00.',
    },
    'season-assumed': {
      what: '„{written}” odczytano jako porę roku: {when}.',
      todo: 'Jeśli to zakres lat, zapisz oba w całości: 1921/1922.',
    },
    'calendar-assumed': {
      what: '„{written}” odczytano jako rok kalendarza gregoriańskiego: {when}.',
      todo: 'Jeśli to rok innego kalendarza, zapisz rok gregoriański.',
    },
    'order-assumed': {
      what: '„{written}” odczytano z dniem na początku, jak zwykle w języku pliku ({language}).',
      todo: 'Dla pewności dodaj --date-order day-first lub --date-order month-first.',
    },
    'zone-assumed': {
      what: 'Godziny nie mają strefy; przyjęto {zone}.',
      todo: 'Podaj inną przez --time-zone.',
    },
    'title-from': { what: 'Tytuł to pierwsze zdanie pola „{field}”.', todo: '' },
    'id-changed': { what: 'Identyfikator „{id}” staje się „{instead}”.', todo: '' },
    'lane-as-tag': {
      what: 'Grup jest {count}: za dużo na pasy (najwyżej {most}), więc są to tagi.',
      todo: 'Wybierz kolumnę z mniejszą liczbą grup: --map lane=KOLUMNA.',
    },
    'media-as-source': { what: 'Obraz lub film {address} został jako źródło.', todo: '' },
    'source-without-address': {
      what: '„{name}” to źródło bez adresu.',
      todo: 'Jeśli ma stronę, zapisz jej adres.',
    },
    'colour-noted': { what: 'Koloru „{colour}” nie użyto: kolory mają pasy.', todo: '' },
    'recurrence-expanded': { what: 'Powtarzane wydarzenie daje wydarzenia: {count}.', todo: '' },
    'recurrence-cut': {
      what: 'Powtarzane wydarzenie daje pierwsze wydarzenia ({count}); resztę pominięto.',
      todo: 'Nadaj mu koniec w kalendarzu.',
    },
    'end-unread': {
      what: 'Nie można odczytać końca „{written}”, więc go pominięto.',
      todo: 'Zapisz go w takiej postaci jak początek.',
    },
    'clock-twice': {
      what: 'Zegary pokazały „{written}” dwa razy; przyjęto pierwszą z nich.',
      todo: '',
    },
    'clock-skipped': {
      what: 'Zegary nigdy nie pokazały „{written}”; wydarzenie jest późniejsze o tyle, o ile przesunięto zegary.',
      todo: '',
    },
    'private-event': {
      what: 'Według kalendarza to wydarzenie jest prywatne.',
      todo: 'Usuń je z pliku, jeśli nie jest dla czytelników.',
    },
    'recurrence-unread': {
      what: 'Powtarzania „{rule}” nie da się odczytać; wzięto tylko pierwsze wydarzenie.',
      todo: 'Wypisz pozostałe wydarzenia osobno.',
    },
    'key-unread': { what: 'Klucza „{key}” nie odczytano ({count}×).', todo: '' },
    'empty-row': { what: 'Wiersz jest pusty.', todo: '' },
    'sheets-unread': {
      what: 'Innych arkuszy nie odczytano: {sheets}.',
      todo: 'Wybierz jeden przez --sheet.',
    },
    'rows-above-header': { what: 'Nad nazwami kolumn stoi „{value}”.', todo: '' },
    'extra-cell': {
      what: '„{value}” stoi za ostatnią kolumną.',
      todo: 'Nadaj tej kolumnie nazwę w pierwszym wierszu.',
    },
    'part-unread': { what: 'Dla „{value}” nie ma miejsca na osi czasu.', todo: '' },
    'bad-address': {
      what: '„{address}” nie jest pełnym adresem.',
      todo: 'Zapisz go w całości, z https://.',
    },
    'bad-coordinates': {
      what: '„{value}” nie jest punktem na globusie.',
      todo: 'Zapisz szerokość i długość w stopniach, np. 52.23 i 21.01.',
    },
    'bad-zone': {
      what: '„{zone}” nie jest strefą czasową.',
      todo: 'Zapisz na przykład Europe/Warsaw.',
    },
    'bad-importance': { what: '„{value}” nie jest ważnością.', todo: 'Zapisz liczbę od 1 do 5.' },
    'no-date': { what: 'Brak daty.', todo: 'Zapisz, kiedy to się stało.' },
    'no-title': { what: 'Brak tytułu.', todo: 'Zapisz w kilku słowach, co się stało.' },
    'bad-date': {
      what: '„{written}” nie da się odczytać jako daty.',
      todo: 'Zapisz 2025-09-10, 2025-09 lub 2025.',
    },
    'bad-time': {
      what: '„{written}” nie da się odczytać jako godziny.',
      todo: 'Zapisz 19:28 przy dniu, z Z lub +02:00, jeśli strefa jest inna niż w pliku.',
    },
    'impossible-date': {
      what: 'W kalendarzu lub na zegarze nie ma „{written}”.',
      todo: 'Popraw datę.',
    },
    'short-year': {
      what: 'Rok w „{written}” nie jest jasny.',
      todo: 'Zapisz go czterema cyframi: 1979 lub 0079.',
    },
    'ambiguous-word': {
      what: '„{word}” w „{written}” to w innym języku inny miesiąc.',
      todo: 'Podaj język przez --language.',
    },
    'end-before-start': {
      what: 'Koniec, {end}, jest przed początkiem, {start}.',
      todo: 'Popraw jedno z dwojga.',
    },
    'not-a-record': { what: '„{received}” nie jest rekordem.', todo: 'Zapisz { "date": …, … }.' },
    'bad-range': {
      what: 'Okres „{title}” nie ma jasnego początku i końca.',
      todo: 'Nadaj obu rok, miesiąc lub dzień.',
    },
    'empty-file': { what: 'Plik jest pusty.', todo: 'Zapisz go ponownie, z treścią.' },
    'unknown-format': {
      what: 'Format {name} nie jest znany.',
      todo: 'Zapisz jako CSV lub XLSX albo podaj format przez --format: {known}.',
    },
    'unknown-encoding': {
      what: 'Pliku nie da się odczytać jako tekstu.',
      todo: 'Zapisz go jako UTF-8 lub podaj kodowanie przez --encoding, np. windows-1250.',
    },
    'broken-file': {
      what: 'Plik jest niepełny lub niepoprawny jako {format}: {detail}.',
      todo: 'Wyeksportuj go ponownie.',
    },
    'broken-quotes': {
      what: 'Cudzysłów nie ma pary albo po drugim cudzysłowie stoi tekst.',
      todo: 'Cudzysłów w komórce pisz podwójnie, a komórkę weź w cudzysłów.',
    },
    'bad-option': {
      what: '„{value}” nie jest możliwe dla {option}.',
      todo: 'Wybierz jedno z tych: {allowed}.',
    },
    'no-date-column': {
      what: 'Żadna kolumna nie ma dat. Kolumny: {columns}.',
      todo: 'Podaj kolumnę przez --map date=KOLUMNA.',
    },
    'no-title-column': {
      what: 'Żadna kolumna nie ma tytułów. Kolumny: {columns}.',
      todo: 'Podaj kolumnę przez --map title=KOLUMNA.',
    },
    'unknown-column': {
      what: 'Nie ma kolumny „{column}” dla {field}. Kolumny: {columns}.',
      todo: 'Zapisz nazwę tak jak w pliku.',
    },
    'unknown-field': { what: 'Nie ma pola „{field}”.', todo: 'Pola: {fields}.' },
    'unknown-sheet': { what: 'Nie ma arkusza „{sheet}”.', todo: 'Arkusze: {sheets}.' },
    'order-undecided': {
      what: '„{written}” może być {first} lub {second}, a żadna inna data nie pokazuje, które.',
      todo: 'Dodaj --date-order day-first dla pierwszego lub --date-order month-first dla drugiego.',
    },
    'order-mixed': {
      what: '„{written}” ma najpierw dzień, a „{other}” miesiąc, więc inne daty nie są jasne.',
      todo: 'Zapisz wszystkie daty tak samo, np. 2025-09-10.',
    },
    'no-events': {
      what: 'Żaden wiersz nie daje wydarzenia.',
      todo: 'Wpisz co najmniej jeden z datą i tytułem.',
    },
    'dataset-refused': { what: 'Zbiór danych nie przechodzi kontroli.', todo: 'Popraw go.' },
    unexpected: {
      what: 'Import się nie udał: {detail}.',
      todo: 'Prosimy zgłosić to razem z plikiem.',
    },
  },
};
