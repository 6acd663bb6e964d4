/** The sentences about issues of a dataset in Polish. `en/issues.ts` explains the format. */
import type { IssueCatalogue } from '../../issueWords';

export const issues: IssueCatalogue = {
  kinds: {
    string: 'tekst',
    number: 'liczba',
    integer: 'liczba całkowita',
    boolean: 'true lub false',
    array: 'lista [ ]',
    object: 'obiekt { }',
    words: 'tekst w każdym języku, na przykład { "en": "…" }',
    null: 'null',
    undefined: 'nic',
    other: 'coś innego',
  },
  things: {
    lane: 'pas',
    actor: 'podmiot',
    place: 'miejsce',
    tag: 'temat (tag)',
    source: 'źródło',
    event: 'wydarzenie',
    range: 'nazwany okres',
  },
  dates: {
    day: 'dzień: 2025-09-10',
    date: 'rok, miesiąc lub dzień: 2025, 2025-09 lub 2025-09-10',
    bound:
      'datę, czas lokalny lub moment: 2025-09-10, -0043-03-15, 2025-09-10T23:30 lub 2025-09-10T21:30Z',
    edtf: 'datę EDTF, czas lokalny lub moment: 2025-09-10, 2025-08~, -0043-03-15, Y-66000000, [..2025-09], 2025-09-01/.., 2025-09-09T23:30, 2025-09-09T21:30Z',
  },
  faults: {
    clock: 'godzinę zapisuje się jako T10:00, po dniu',
    'clock-here': 'nie może tu być godziny',
    circa: 'data przybliżona kończy się na ~',
    decade: 'dekady i stulecia zapisuje się z X',
    digits: 'cyfry to 0–9',
    hidden: 'nieznaną część pomija się lub zapisuje jako X',
    offset: 'przesunięcie to Z albo godziny i minuty, np. +02:00',
    order: 'najpierw rok, potem miesiąc, potem dzień',
    range: 'okres zapisuje się z /',
    seconds: 'sekundy mają trzy miejsca po kropce albo żadnego',
    separators: 'rok, miesiąc i dzień rozdzielają łączniki',
    set: 'chwilę w pewnych granicach zapisuje się w [ ]',
    'short-year': 'rok ma cztery cyfry, a 0079 to nie 1979',
    spaces: 'otaczają ją spacje',
    timestamp: 'to komputerowa liczba sekund lub dni',
    words: 'miesiące i pory roku zapisuje się liczbami',
    zeros: 'miesiące, dni i godziny mają dwie cyfry',
    year: 'rok przed 0001 to 0000, bez minusa',
    month: 'miesiące to 01–12',
    day: 'ten miesiąc nie ma takiego dnia',
    hour: 'godziny to 00–23',
    minute: 'minuty to 00–59',
    second: 'sekundy to 00–59',
    'before-christ':
      'lata przed 0001 mają minus i cztery cyfry, a ponieważ 1 r. p.n.e. to 0000, 44 r. p.n.e. to -0043',
    'far-year': 'rok o więcej niż czterech cyfrach stoi sam, po Y, a lata przed 0001 mają minus',
    shape: 'jest za mało punktów albo brakuje nawiasów lub jest ich za dużo',
    position: 'każdy punkt to [długość, szerokość] w stopniach',
    open: 'ostatni punkt pierścienia jest znów pierwszym',
  },
  /** The paper of the themes, inflected as `low-contrast` needs it. */
  papers: { light: 'jasnym', dark: 'ciemnym' },
  markups: {
    html: 'HTML',
    entity: 'kod znaku HTML',
    markdown: 'Markdown',
    link: 'odnośnik Markdown',
    bbcode: 'BBCode',
    escape: 'podwójnie zapisany kod JSON',
  },
  or: 'lub',
  sentences: {
    unreadable: {
      what: 'Tego w ogóle nie można odczytać.',
      todo: 'Zapisz plik jako zwykły JSON.',
    },
    'not-an-object': {
      what: 'Zamiast osi czasu plik zawiera: {kinds.received}.',
      todo: 'Zacznij plik od { i zakończ go }.',
    },
    'later-format': {
      what: 'Plik zapisano w formacie {found}; ta wersja Kroniek odczytuje formaty do {known} włącznie.',
      todo: 'Zaktualizuj Kroniek albo zapisz plik w formacie {known}.',
    },
    'unknown-key': {
      what: 'Klucz „{key}” tu nie istnieje.',
      todo: 'Usuń go. Znane klucze: {known}.',
      near: 'Czy chodziło o „{nearest}”? Znane klucze: {known}.',
    },
    'missing-key': { what: 'Brakuje klucza „{key}”.', todo: 'Dodaj go.' },
    'wrong-type': {
      what: 'Jest tu: {kinds.received}.',
      todo: 'Powinno tu być: {kinds.expected}.',
    },
    'empty-text': { what: 'Tekst jest pusty.', todo: 'Wpisz tekst albo usuń klucz.' },
    'bad-character': {
      what: 'W tekście jest znak, którego nie można pokazać: {character}.',
      todo: 'Usuń go: takie znaki często trafiają do tekstu przy kopiowaniu.',
    },
    'unpaired-direction': {
      what: 'Znak {character}, który zmienia kierunek pisma, nie ma w tym tekście pary.',
      todo: 'Dodaj znak do pary albo usuń ten: inaczej dalszy tekst byłby pokazany w złej kolejności.',
    },
    'empty-list': { what: 'Lista jest pusta.', todo: 'Umieść na niej co najmniej jedną pozycję.' },
    'not-one-of': {
      what: 'Wartość „{received}” nie jest tu możliwa.',
      todo: 'Wybierz jedną z wartości: {allowed}.',
      near: 'Czy chodziło o „{nearest}”? Wybierz jedną z wartości: {allowed}.',
    },
    'out-of-bounds': {
      what: 'Liczba {received} jest za mała albo za duża.',
      todo: 'Wpisz liczbę od {minimum} do {maximum}.',
    },
    'bad-id': {
      what: '„{id}” nie może być identyfikatorem (id).',
      todo: 'Użyj małych liter, cyfr i łączników, najwyżej 64 znaków; na początku litera lub cyfra.',
    },
    'bad-language': {
      what: '„{language}” nie jest kodem języka.',
      todo: 'Wpisz kod taki jak en, nl lub pt-BR.',
    },
    'bad-zone': {
      what: '„{zone}” nie jest strefą czasową.',
      todo: 'Wpisz nazwę IANA, taką jak Europe/Amsterdam.',
    },
    'bad-colour': {
      what: '„{colour}” nie jest kolorem.',
      todo: 'Wpisz sześć cyfr szesnastkowych po #, na przykład #7a1f5c, albo listę dwóch: na jasnym papierze i na ciemnym.',
    },
    'bad-fonts': {
      what: '„{fonts}” nie jest listą czcionek.',
      todo: 'Wpisz nazwy oddzielone przecinkami, bez cudzysłowów: Source Serif 4, Georgia, serif.',
    },
    'low-contrast': {
      what: 'Kolor {colour} ma kontrast {contrast} z {papers.paper} papierem, a potrzeba {least}.',
      todo: 'Użyj tam {nearest}. Lista dwóch daje każdemu motywowi jego kolor: ["na jasnym", "na ciemnym"].',
    },
    'duplicate-id': {
      what: 'Identyfikator „{id}” jest już zajęty: {first}.',
      todo: 'Zmień jeden z dwóch identyfikatorów.',
    },
    'duplicate-entry': {
      what: '„{value}” występuje tu dwa razy; po raz pierwszy: {first}.',
      todo: 'Usuń jedno z dwóch wystąpień.',
    },
    'dangling-reference': {
      what: 'Nie istnieje {things.kind} o identyfikatorze „{id}”.',
      todo: 'Dodaj taką pozycję albo wskaż inną.',
      near: 'Czy chodziło o „{nearest}”? Jeśli nie, dodaj taką pozycję albo wskaż inną.',
    },
    'self-relation': {
      what: 'Wydarzenie „{id}” jest powiązane z samym sobą.',
      todo: 'Wskaż dwa różne wydarzenia.',
    },
    'impossible-date': {
      what: 'W kalendarzu nie ma daty {date}.',
      todo: 'Popraw ją: {faults.fault}.',
    },
    'bad-date': {
      what: '„{date}” nie daje się odczytać jako data.',
      todo: 'Wpisz {dates.allowed}.',
    },
    'date-form': {
      what: '„{date}” nie jest zapisane jako data: {faults.fault}.',
      todo: 'Wpisz {dates.allowed}.',
      near: 'Wpisz {dates.nearest}.',
    },
    'unknown-date': {
      what: '„{date}” oznacza, że data nie jest znana.',
      todo: 'Wpisz znane granice ([2025-01..2025-06], [..2025-06]) albo null tam, gdzie daty może nie być.',
    },
    'date-outside-years': {
      what: '„{date}” jest oddalone o ponad 20 miliardów lat, dalej niż może pokazać oś czasu.',
      todo: 'Pomiń to albo opisz w streszczeniu.',
    },
    'bad-calendar-date': {
      what: '„{date}” nie jest dniem kalendarza „{calendar}”.',
      todo: 'Zapisz rok, miesiąc i dzień liczbami tego kalendarza, np. 1917-10-25. Miesiące liczy się od pierwszego w roku.',
    },
    'interval-as-bound': {
      what: '„{date}” to cały okres, a powinien tu być jeden z jego krańców.',
      todo: 'Zapisz obie jego daty jako start i end.',
    },
    'no-bound': {
      what: 'Nie jest znany ani początek, ani koniec.',
      todo: 'Wpisz co najmniej jedno z nich albo ustaw datę na null.',
    },
    'end-before-start': {
      what: 'Koniec, {end}, jest wcześniejszy niż początek, {start}.',
      todo: 'Zamień te daty miejscami albo je popraw.',
    },
    'after-updated': {
      what: 'To wydarzenie ma trwać, lecz zaczyna się {date}, po ostatniej aktualizacji zbioru danych ({updated}).',
      todo: 'Popraw datę albo ustaw w „updated” późniejszą.',
    },
    'ongoing-has-end': {
      what: 'Status to ongoing, lecz data ma koniec: {date}.',
      todo: 'Pozostaw koniec otwarty (..) albo wybierz inny status.',
    },
    'needs-date': {
      what: 'Wydarzenie o statusie {status} musi mieć datę.',
      todo: 'Wpisz datę. Bez niej mogą być tylko: {allowed}.',
    },
    'night-needs-two-days': {
      what: 'Noc trwa od jednego dnia do następnego.',
      todo: 'Zapisz pierwszy dzień jako start, a następny jako end, z godzinami lub bez nich.',
    },
    'missing-translation': {
      what: 'Brakuje tekstu w języku „{language}”.',
      todo: 'Przetłumacz go albo usuń ten język z „languages”.',
    },
    'unclaimed-language': {
      what: 'Jest tu tekst w języku „{language}”, którego zbiór danych nie wymienia ({languages}).',
      todo: 'Dodaj ten język do „languages” albo usuń tekst.',
    },
    'quote-without-its-language': {
      what: 'Cytatowi brakuje jego własnych słów w języku „{language}”.',
      todo: 'Dodaj dosłowne brzmienie w tym języku albo popraw „quoteLanguage”.',
    },
    'quote-language-alone': {
      what: 'Podano język cytatu, ale nie ma cytatu.',
      todo: 'Dodaj cytat albo usuń „quoteLanguage”.',
    },
    'claim-without-words': {
      what: 'Ta wypowiedź jest pusta.',
      todo: 'Dodaj cytat lub parafrazę.',
    },
    'empty-revision': {
      what: 'Ta wcześniejsza wersja podaje tylko swoją datę.',
      todo: 'Dodaj, co było inne: tytuł, streszczenie, status lub data.',
    },
    'unsafe-address': {
      what: 'Adresy zaczynające się od „{scheme}” są niedozwolone.',
      todo: 'Użyj adresu, który zaczyna się od {allowed}.',
    },
    'bad-address': {
      what: '„{address}” nie jest pełnym adresem.',
      todo: 'Wpisz go w całości, zaczynając od {allowed}, bez spacji i nazwy użytkownika.',
    },
    'file-outside': {
      what: '„{file}” nie jest plikiem obok zbioru danych.',
      todo: 'Umieść go w folderze zbioru danych lub niżej i zapisz ścieżkę stamtąd, na przykład media/photo.jpg.',
    },
    'file-of-other-type': {
      what: '„{file}” nie ma rozszerzenia pliku tego typu.',
      todo: 'Użyj pliku z jednym z rozszerzeń: {allowed}.',
    },
    'picture-elsewhere': {
      what: '{address} to obraz na innej stronie. Strony nigdy go nie pobierają, więc pokazują link.',
      todo: 'Pobierz go raz poleceniem kroniek import --media, jeśli licencja na to pozwala.',
    },
    'media-without-words': {
      what: 'Nie ma tu ani napisów, ani transkrypcji, więc nie każdy może to śledzić.',
      todo: 'Dodaj „captions” lub „transcript”.',
    },
    'range-outside': {
      what: 'Okres od {from} do {to} leży poza danymi, które obejmują czas od {first} do {last}.',
      todo: 'Popraw jego daty albo pozostaw, jeśli tak ma być.',
    },
    'range-sticks-out': {
      what: 'Okres od {from} do {to} wykracza poza dane, które obejmują czas od {first} do {last}.',
      todo: 'Skróć go albo pozostaw, jeśli tak ma być.',
    },
    'event-without-source': {
      what: 'To wydarzenie nie ma żadnej wypowiedzi, a więc i źródła.',
      todo: 'Dodaj wypowiedź: kto to mówi i gdzie.',
    },
    'claim-without-day': {
      what: 'Ta wypowiedź nie podaje, od kiedy jest znana; kto wróci do wcześniejszego dnia, nie zobaczy jej.',
      todo: 'Dodaj „published” albo „knownFrom”, jeśli źródło nie ma daty.',
    },
    'unused-source': {
      what: 'Żadna wypowiedź nie korzysta ze źródła „{id}”.',
      todo: 'Wskaż je w wypowiedzi albo usuń.',
    },
    'insecure-address': {
      what: '{address} nie jest bezpiecznym adresem.',
      todo: 'Użyj https albo wyjaśnij w „note”, dlaczego jest tylko http.',
    },
    'long-title': {
      what: 'Liczba znaków w tytule to {count}; jednym spojrzeniem czyta się najwyżej {most}.',
      todo: 'Skróć go.',
    },
    'short-not-shorter': {
      what: 'Krótki tytuł jest dłuższy niż tytuł.',
      todo: 'Skróć go albo powtórz tytuł.',
    },
    'long-summary': {
      what: 'Liczba słów w streszczeniu to {count}; jednym spojrzeniem czyta się najwyżej {most}.',
      todo: 'Skróć je albo przenieś część do wypowiedzi.',
    },
    'number-missing': {
      what: 'W tekście w języku „{first}” jest {numbers}, a w tekście w języku „{language}” tego brakuje.',
      todo: 'Popraw jeden z nich.',
    },
    'number-added': {
      what: 'W tekście w języku „{language}” jest {numbers}, a w tekście w języku „{first}” tego brakuje.',
      todo: 'Popraw jeden z nich.',
    },
    'name-missing': {
      what: 'Tekst w języku „{first}” wymienia „{form}”, a w tekście w języku „{language}” nie ma „{name}” ani innej formy tej nazwy.',
      todo: 'Wymień ją także tam albo dodaj to, co tam jest, do „forms”.',
    },
    'skipped-time': {
      what: 'Zegary w strefie {zone} nigdy nie wskazały {date}: przestawiono je do przodu.',
      todo: 'Popraw godzinę. Jest rysowana jako {shown}.',
    },
    'doubled-time': {
      what: 'Zegary w strefie {zone} wskazały {date} dwa razy: przestawiono je do tyłu.',
      todo: 'Wskaż, o którą z dwóch chodzi, przesunięciem, np. T02:30+02:00, albo napisz to w „basis”. Początek jest rysowany przy pierwszej, koniec przy drugiej.',
    },
    'looks-like-markup': {
      what: '„{found}” wygląda jak {markups.kind}; czytelnicy zobaczą to dosłownie.',
      todo: 'Wpisz zwykły tekst.',
    },
    'garbled-text': {
      what: '„{found}” wygląda jak tekst odczytany w złym kodowaniu.',
      todo: 'Wpisz „{meant}”, jeśli o to chodzi, i zapisz oryginał w UTF-8.',
    },
    'lost-character': {
      what: 'W tekście jest �, znak utraconego znaku.',
      todo: 'Wpisz ten znak ponownie.',
    },
    'nested-group': {
      what: 'Pas „{id}” należy do grupy „{parent}”, która sama należy do grupy.',
      todo: 'Usuń jedno `parent`: grupa zawiera pasy, a nie grupy.',
    },
    'event-in-group': {
      what: 'Pas „{id}” jest grupą, która nie ma własnych wydarzeń.',
      todo: 'Podaj jeden z jej pasów: {lanes}.',
    },
    'many-lanes': {
      what: 'Pasów jest {count}, a kolorów {most}.',
      todo: 'Połącz pasy, zbierz je w grupy za pomocą `parent` albo użyj tematów (tags): czytelnicy mogą według nich grupować.',
    },
    'unknown-country': {
      what: '„{country}” nie jest kodem kraju.',
      todo: 'Wpisz dwie wielkie litery kraju, na przykład PL.',
      near: 'Czy chodziło o „{nearest}”?',
    },
    'precision-alone': {
      what: '„{key}” mówi, jak dokładne są współrzędne, ale ich nie ma.',
      todo: 'Dodaj „coordinates” albo usuń „{key}”.',
    },
    'bad-geometry': {
      what: 'Tej figury ({type}) nie można narysować.',
      todo: 'Popraw: {faults.fault}.',
    },
    'no-period': {
      what: 'Nie ma okresu do narysowania: żadne wydarzenie nie ma daty i nie podano „coverage”.',
      todo: 'Nadaj któremuś wydarzeniu datę albo dodaj „coverage”.',
    },
  },
};
