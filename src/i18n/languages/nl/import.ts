/** The sentences of the report of an import in Dutch. */
import type { ImportCatalogue } from '../../importWords';

export const importWords: ImportCatalogue = {
  where: {
    row: 'rij {row}',
    column: 'kolom “{column}”',
    path: '{path}',
    more: 'en nog {count} zoals deze',
  },
  kinds: {
    read: 'gelezen',
    changed: 'gewijzigd',
    'left-out': 'weggelaten',
    refused: 'geweigerd',
  },
  orders: { 'day-first': 'de dag voor de maand', 'month-first': 'de maand voor de dag' },
  fields: {
    date: 'de datum',
    end: 'het einde',
    time: 'het tijdstip',
    endTime: 'het tijdstip van het einde',
    year: 'het jaar',
    month: 'de maand',
    day: 'de dag',
    endYear: 'het jaar van het einde',
    endMonth: 'de maand van het einde',
    endDay: 'de dag van het einde',
    displayDate: 'de datum in woorden',
    title: 'de titel',
    text: 'de tekst',
    lane: 'de baan',
    tags: 'trefwoorden',
    actors: 'wie handelt',
    place: 'de plaats',
    latitude: 'de breedtegraad',
    longitude: 'de lengtegraad',
    coordinates: 'de positie',
    link: 'de bron',
    publisher: 'de uitgever van de bron',
    media: 'een afbeelding of film',
    mediaCredit: 'de maker van de afbeelding',
    mediaCaption: 'het bijschrift van de afbeelding',
    mediaThumbnail: 'een kleine afbeelding',
    type: 'het soort rij',
    background: 'de achtergrond',
    colour: 'de kleur',
    id: 'de id',
    importance: 'het belang',
    status: 'de status',
    timeZone: 'de tijdzone',
  },
  sentences: {
    'format-read': { what: 'Het bestand is gelezen als {format}.', todo: '' },
    'encoding-read': {
      what: 'De codering is {encoding}.',
      todo: 'Noem een andere met --encoding als letters niet kloppen.',
    },
    'delimiter-read': { what: 'De kolommen zijn gescheiden door “{delimiter}”.', todo: '' },
    'sheet-read': { what: 'Het blad “{sheet}” is gelezen.', todo: '' },
    'language-read': { what: 'De taal is {language}, volgens de namen van de kolommen.', todo: '' },
    'column-read': { what: 'Gelezen als {fields.field}.', todo: '' },
    'column-kept': { what: 'Bewaard als veld bij de details.', todo: '' },
    'order-read': { what: 'Datums hebben {orders.order}, zoals “{written}” laat zien.', todo: '' },
    'title-read': { what: '“{title}” is de titel van de tijdlijn.', todo: '' },
    'range-read': { what: '“{title}” is een periode met een naam.', todo: '' },
    'events-read': { what: 'Gebeurtenissen: {events}, uit rijen: {total}.', todo: '' },
    'markup-removed': { what: 'De opmaak is verwijderd; links blijven als bronnen.', todo: '' },
    'characters-removed': {
      what: 'Tekens die geen pagina kan tonen, zijn verwijderd.',
      todo: '',
    },
    approximate: { what: '“{written}” is gelezen als ongeveer {when}.', todo: '' },
    uncertain: { what: '“{written}” is gelezen als misschien {when}.', todo: '' },
    'open-end': { what: '“{written}” is gelezen als {when}, nog gaande.', todo: '' },
    'future-open-end': {
      what: 'Het begint na vandaag, {when}, dus het einde is niet bekend.',
      todo: '',
    },
    'zone-converted': { what: '“{written}” is {when} op de klokken van {zone}.', todo: '' },
    'fraction-dropped': {
      what: '“{written}” is tot op de milliseconde gelezen: {when}.',
      todo: '',
    },
    'midnight-as-day': {
      what: '“{written}” is gelezen als de hele dag {when}, omdat alle tijden middernacht zijn.',
      todo: '',
    },
    'serial-date': {
      what: '“{written}” is gelezen als een aantal dagen sinds 1900: {when}.',
      todo: 'Geef de kolom in het rekenblad de vorm van een datum als dat niet klopt.',
    },
    'zone-name-assumed': {
      what: '“{written}” is gelezen met de tijdzone van Noord-Amerika: {when}.',
      todo: 'Schrijf het verschil in plaats van de naam, zoals -06:00.',
    },
    'season-assumed': {
      what: '“{written}” is gelezen als een seizoen: {when}.',
      todo: 'Schrijf een reeks jaren voluit: 1921/1922.',
    },
    'calendar-assumed': {
      what: '“{written}” is gelezen als een jaar van de gregoriaanse kalender: {when}.',
      todo: 'Is het een jaar van een andere kalender, schrijf dan het gregoriaanse.',
    },
    'order-assumed': {
      what: '“{written}” is gelezen met de dag eerst, zoals gebruikelijk in de taal van het bestand ({language}).',
      todo: 'Zet er --date-order day-first of --date-order month-first bij om zeker te zijn.',
    },
    'zone-assumed': {
      what: 'Tijdstippen hebben geen tijdzone en zijn gelezen als {zone}.',
      todo: 'Noem een andere met --time-zone.',
    },
    'title-from': { what: 'De titel is de eerste zin van “{field}”.', todo: '' },
    'id-changed': { what: 'De id “{id}” wordt “{instead}”.', todo: '' },
    'lane-as-tag': {
      what: '{count} groepen zijn te veel voor banen (hoogstens {most}), dus zijn het trefwoorden.',
      todo: 'Kies een kolom met minder groepen: --map lane=KOLOM.',
    },
    'media-as-source': { what: 'De afbeelding of film {address} blijft als bron.', todo: '' },
    'source-without-address': {
      what: '“{name}” is een bron zonder adres.',
      todo: 'Schrijf het adres als de bron een pagina heeft.',
    },
    'colour-noted': {
      what: 'De kleur “{colour}” is niet gebruikt: de banen hebben de kleuren.',
      todo: '',
    },
    'recurrence-expanded': {
      what: 'De herhaalde gebeurtenis wordt {count} gebeurtenissen.',
      todo: '',
    },
    'recurrence-cut': {
      what: 'De herhaalde gebeurtenis wordt haar eerste {count} gebeurtenissen; de andere zijn weggelaten.',
      todo: 'Geef haar in de agenda een einde.',
    },
    'end-unread': {
      what: 'Het einde “{written}” is niet te lezen en is weggelaten.',
      todo: 'Schrijf het in de vorm van het begin.',
    },
    'clock-twice': {
      what: 'Klokken wezen “{written}” twee keer aan; de eerste van de twee is genomen.',
      todo: '',
    },
    'clock-skipped': {
      what: 'Klokken wezen “{written}” nooit aan; de gebeurtenis is zoveel later als de klok vooruit ging.',
      todo: '',
    },
    'private-event': {
      what: 'Volgens de agenda is deze gebeurtenis privé.',
      todo: 'Haal haar uit het bestand als ze niet voor lezers is.',
    },
    'recurrence-unread': {
      what: 'De herhaling “{rule}” is niet te lezen; alleen de eerste gebeurtenis is genomen.',
      todo: 'Schrijf de andere gebeurtenissen uit.',
    },
    'key-unread': { what: 'De sleutel “{key}” is niet gelezen ({count}×).', todo: '' },
    'empty-row': { what: 'De rij is leeg.', todo: '' },
    'sheets-unread': {
      what: 'Andere bladen zijn niet gelezen: {sheets}.',
      todo: 'Kies er een met --sheet.',
    },
    'rows-above-header': { what: 'Boven de namen van de kolommen staat “{value}”.', todo: '' },
    'extra-cell': {
      what: '“{value}” staat voorbij de laatste kolom.',
      todo: 'Geef die kolom een naam in de eerste rij.',
    },
    'part-unread': { what: '“{value}” heeft geen plaats in een tijdlijn.', todo: '' },
    'bad-address': {
      what: '“{address}” is geen volledig webadres.',
      todo: 'Schrijf het voluit, met https://.',
    },
    'bad-coordinates': {
      what: '“{value}” is geen punt op de aardbol.',
      todo: 'Schrijf breedte en lengte in graden, zoals 52.23 en 21.01.',
    },
    'bad-zone': {
      what: '“{zone}” is geen tijdzone.',
      todo: 'Schrijf er een zoals Europe/Warsaw.',
    },
    'bad-importance': { what: '“{value}” is geen belang.', todo: 'Schrijf een getal van 1 tot 5.' },
    'no-date': { what: 'Er is geen datum.', todo: 'Schrijf wanneer het gebeurde.' },
    'no-title': { what: 'Er is geen titel.', todo: 'Schrijf in een paar woorden wat er gebeurde.' },
    'bad-date': {
      what: '“{written}” is niet als datum te lezen.',
      todo: 'Schrijf 2025-09-10, 2025-09 of 2025.',
    },
    'bad-time': {
      what: '“{written}” is niet als tijdstip te lezen.',
      todo: 'Schrijf 19:28 bij een dag, met Z of +02:00 als de tijdzone niet die van het bestand is.',
    },
    'impossible-date': {
      what: 'De kalender of de klok heeft geen “{written}”.',
      todo: 'Verbeter de datum.',
    },
    'short-year': {
      what: 'Het jaar van “{written}” is niet duidelijk.',
      todo: 'Schrijf het met vier cijfers: 1979 of 0079.',
    },
    'ambiguous-word': {
      what: '“{word}” in “{written}” is in een andere taal een andere maand.',
      todo: 'Noem de taal met --language.',
    },
    'end-before-start': {
      what: 'Het einde, {end}, ligt voor het begin, {start}.',
      todo: 'Verbeter een van de twee.',
    },
    'not-a-record': {
      what: '“{received}” is geen record.',
      todo: 'Schrijf { "date": …, … }.',
    },
    'bad-range': {
      what: 'De periode “{title}” heeft geen duidelijk begin en einde.',
      todo: 'Geef beide een jaar, een maand of een dag.',
    },
    'empty-file': { what: 'Het bestand is leeg.', todo: 'Bewaar het opnieuw, met inhoud.' },
    'unknown-format': {
      what: 'De vorm van {name} is niet bekend.',
      todo: 'Bewaar het als CSV of XLSX, of noem de vorm met --format: {known}.',
    },
    'unknown-encoding': {
      what: 'Het bestand is niet als tekst te lezen.',
      todo: 'Bewaar het als UTF-8, of noem de codering met --encoding, zoals windows-1250.',
    },
    'broken-file': {
      what: 'Het bestand is niet volledig of niet juist als {format}: {detail}.',
      todo: 'Exporteer het opnieuw.',
    },
    'broken-quotes': {
      what: 'Een aanhalingsteken heeft geen tegenhanger, of er volgt tekst op de tegenhanger.',
      todo: 'Schrijf een aanhalingsteken in een cel dubbel, en zet de cel tussen aanhalingstekens.',
    },
    'bad-option': {
      what: '“{value}” is niet mogelijk voor {option}.',
      todo: 'Kies een van deze: {allowed}.',
    },
    'no-date-column': {
      what: 'Geen kolom heeft datums. De kolommen zijn {columns}.',
      todo: 'Noem de kolom met --map date=KOLOM.',
    },
    'no-title-column': {
      what: 'Geen kolom heeft titels. De kolommen zijn {columns}.',
      todo: 'Noem de kolom met --map title=KOLOM.',
    },
    'unknown-column': {
      what: 'Er is geen kolom “{column}” voor {field}. De kolommen zijn {columns}.',
      todo: 'Schrijf de naam zoals in het bestand.',
    },
    'unknown-field': { what: 'Er is geen veld “{field}”.', todo: 'De velden zijn {fields}.' },
    'unknown-sheet': { what: 'Er is geen blad “{sheet}”.', todo: 'De bladen zijn {sheets}.' },
    'order-undecided': {
      what: '“{written}” kan {first} of {second} zijn, en geen andere datum laat zien welke.',
      todo: 'Zet er --date-order day-first bij voor de eerste, of --date-order month-first voor de tweede.',
    },
    'order-mixed': {
      what: '“{written}” heeft de dag eerst en “{other}” de maand, dus zijn andere datums niet duidelijk.',
      todo: 'Schrijf alle datums op één manier, zoals 2025-09-10.',
    },
    'no-events': {
      what: 'Geen rij geeft een gebeurtenis.',
      todo: 'Schrijf er minstens één met een datum en een titel.',
    },
    'dataset-refused': { what: 'De dataset komt niet door de controle.', todo: 'Verbeter haar.' },
    unexpected: {
      what: 'Het importeren mislukte: {detail}.',
      todo: 'Meld dit alsjeblieft, met het bestand.',
    },
  },
};
