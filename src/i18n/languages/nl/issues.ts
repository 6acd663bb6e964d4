/** The sentences about issues of a dataset in Dutch. `en/issues.ts` explains the format. */
import type { IssueCatalogue } from '../../issueWords';

export const issues: IssueCatalogue = {
  kinds: {
    string: 'tekst',
    number: 'een getal',
    integer: 'een geheel getal',
    boolean: 'true of false',
    array: 'een lijst [ ]',
    object: 'een object { }',
    words: 'hem in elke taal, zoals in { "en": "…" }',
    null: 'null',
    undefined: 'niets',
    other: 'iets anders',
  },
  things: {
    lane: 'baan',
    actor: 'actor',
    place: 'plaats',
    tag: 'onderwerp (tag)',
    source: 'bron',
    event: 'gebeurtenis',
    range: 'benoemde periode',
  },
  dates: {
    day: 'een dag: 2025-09-10',
    date: 'een jaar, een maand of een dag: 2025, 2025-09 of 2025-09-10',
    bound:
      'een datum, een lokale tijd of een ogenblik: 2025-09-10, -0043-03-15, 2025-09-10T23:30 of 2025-09-10T21:30Z',
    edtf: 'een EDTF-datum, een lokale tijd of een ogenblik: 2025-09-10, 2025-08~, -0043-03-15, Y-66000000, [..2025-09], 2025-09-01/.., 2025-09-09T23:30, 2025-09-09T21:30Z',
  },
  faults: {
    clock: 'een kloktijd wordt geschreven als T10:00, achter de dag',
    'clock-here': 'hier hoort geen kloktijd',
    circa: 'een datum bij benadering eindigt op ~',
    decade: 'decennia en eeuwen worden met X geschreven',
    digits: 'de cijfers zijn 0 tot en met 9',
    hidden: 'een onbekend deel wordt weggelaten of als X geschreven',
    offset: 'een afwijking van UTC is Z, of uren en minuten zoals +02:00',
    order: 'eerst komt het jaar, dan de maand, dan de dag',
    range: 'een periode wordt met / geschreven',
    seconds: 'seconden hebben drie decimalen of geen',
    separators: 'tussen jaar, maand en dag staan koppeltekens',
    set: 'een moment tussen twee grenzen wordt met [ ] geschreven',
    'short-year': 'een jaar heeft vier cijfers, en 0079 is niet 1979',
    spaces: 'er staan spaties omheen',
    timestamp: 'het is een aantal seconden of dagen van een computer',
    words: 'maanden en seizoenen zijn getallen',
    zeros: 'maanden, dagen en uren hebben twee cijfers',
    year: 'het jaar voor 0001 is 0000, zonder minteken',
    month: 'maanden lopen van 01 tot en met 12',
    day: 'die maand heeft deze dag niet',
    hour: 'uren lopen van 00 tot en met 23',
    minute: 'minuten lopen van 00 tot en met 59',
    second: 'seconden lopen van 00 tot en met 59',
    'before-christ':
      'jaren voor 0001 hebben een minteken en vier cijfers, en omdat 1 v.Chr. 0000 is, is 44 v.Chr. -0043',
    'far-year':
      'een jaar van meer dan vier cijfers staat alleen, achter een Y, en jaren voor 0001 hebben een minteken',
    shape: 'er zijn te weinig punten, of er ontbreken haken of er zijn er te veel',
    position: 'elk punt is [lengtegraad, breedtegraad] in graden',
    open: 'het laatste punt van een ring is weer het eerste',
  },
  /** The paper of the themes, inflected as `low-contrast` needs it. */
  papers: { light: 'lichte', dark: 'donkere' },
  markups: {
    html: 'HTML',
    entity: 'een teken van HTML',
    markdown: 'Markdown',
    link: 'een link in Markdown',
    bbcode: 'BBCode',
    escape: 'een dubbel geschreven code van JSON',
  },
  or: 'of',
  sentences: {
    unreadable: {
      what: 'Dit kan helemaal niet worden gelezen.',
      todo: 'Bewaar het bestand als gewone JSON.',
    },
    'not-an-object': {
      what: 'Het bestand bevat {kinds.received} in plaats van een tijdlijn.',
      todo: 'Begin het bestand met { en eindig met }.',
    },
    'later-format': {
      what: 'Het bestand is geschreven in formaat {found}; deze versie van Kroniek leest tot en met {known}.',
      todo: 'Werk Kroniek bij of schrijf het bestand in formaat {known}.',
    },
    'unknown-key': {
      what: 'De sleutel “{key}” bestaat hier niet.',
      todo: 'Verwijder hem. Bekende sleutels: {known}.',
      near: 'Bedoelde u “{nearest}”? Bekende sleutels: {known}.',
    },
    'missing-key': { what: 'De sleutel “{key}” ontbreekt.', todo: 'Voeg hem toe.' },
    'wrong-type': {
      what: 'Hier staat {kinds.received}.',
      todo: 'Schrijf {kinds.expected}.',
    },
    'empty-text': { what: 'De tekst is leeg.', todo: 'Schrijf de tekst of verwijder de sleutel.' },
    'bad-character': {
      what: 'In de tekst staat een teken dat niet getoond kan worden: {character}.',
      todo: 'Verwijder het: zulke tekens komen vaak mee bij het kopiëren.',
    },
    'unpaired-direction': {
      what: 'Het teken {character}, dat de schrijfrichting verandert, heeft in deze tekst geen tegenhanger.',
      todo: 'Voeg de tegenhanger toe of verwijder het: wat erna komt, zou in de verkeerde volgorde getoond worden.',
    },
    'empty-list': { what: 'De lijst is leeg.', todo: 'Zet er ten minste één ding in.' },
    'not-one-of': {
      what: '“{received}” kan hier niet.',
      todo: 'Kies uit: {allowed}.',
      near: 'Bedoelde u “{nearest}”? Kies uit: {allowed}.',
    },
    'out-of-bounds': {
      what: '{received} is te klein of te groot.',
      todo: 'Schrijf een getal van {minimum} tot en met {maximum}.',
    },
    'bad-id': {
      what: '“{id}” kan geen id zijn.',
      todo: 'Gebruik kleine letters, cijfers en koppeltekens, hoogstens 64, en begin met een letter of cijfer.',
    },
    'bad-language': {
      what: '“{language}” is geen taalcode.',
      todo: 'Schrijf een code zoals en, nl of pt-BR.',
    },
    'bad-zone': {
      what: '“{zone}” is geen tijdzone.',
      todo: 'Schrijf een IANA-naam zoals Europe/Amsterdam.',
    },
    'bad-colour': {
      what: '“{colour}” is geen kleur.',
      todo: 'Schrijf zes hexadecimale cijfers achter #, zoals #7a1f5c, of een lijst van twee: op licht papier en op donker papier.',
    },
    'bad-fonts': {
      what: '“{fonts}” is geen lijst van lettertypen.',
      todo: 'Schrijf namen met komma’s ertussen en zonder aanhalingstekens: Source Serif 4, Georgia, serif.',
    },
    'low-contrast': {
      what: 'De kleur {colour} heeft een contrast van {contrast} met het {papers.paper} papier; nodig is {least}.',
      todo: 'Gebruik daar {nearest}. Een lijst van twee geeft elk thema zijn kleur: ["op licht", "op donker"].',
    },
    'duplicate-id': {
      what: 'De id “{id}” is al in gebruik, bij {first}.',
      todo: 'Geef een van de twee een andere id.',
    },
    'duplicate-entry': {
      what: '“{value}” staat hier twee keer; de eerste keer bij {first}.',
      todo: 'Verwijder een van de twee.',
    },
    'dangling-reference': {
      what: 'Er is geen {things.kind} met de id “{id}”.',
      todo: 'Voeg die toe of noem een andere.',
      near: 'Bedoelde u “{nearest}”? Voeg die anders toe of noem een andere.',
    },
    'self-relation': {
      what: 'De gebeurtenis “{id}” is met zichzelf verbonden.',
      todo: 'Noem twee verschillende gebeurtenissen.',
    },
    'impossible-date': {
      what: 'De kalender kent geen {date}.',
      todo: 'Verbeter de datum: {faults.fault}.',
    },
    'bad-date': {
      what: '“{date}” kan niet als datum worden gelezen.',
      todo: 'Schrijf {dates.allowed}.',
    },
    'date-form': {
      what: '“{date}” is niet als datum geschreven: {faults.fault}.',
      todo: 'Schrijf {dates.allowed}.',
      near: 'Schrijf {dates.nearest}.',
    },
    'unknown-date': {
      what: '“{date}” zegt dat de datum niet bekend is.',
      todo: 'Schrijf de grenzen die wel bekend zijn ([2025-01..2025-06], [..2025-06]), of null waar een datum mag ontbreken.',
    },
    'date-outside-years': {
      what: '“{date}” is meer dan 20 miljard jaar weg, verder dan een tijdlijn kan tekenen.',
      todo: 'Laat dit weg of vertel het in een samenvatting.',
    },
    'bad-calendar-date': {
      what: '“{date}” is geen dag van de kalender “{calendar}”.',
      todo: 'Schrijf jaar, maand en dag als getallen in die kalender, zoals 1917-10-25. Maanden tellen vanaf de eerste van het jaar.',
    },
    'interval-as-bound': {
      what: '“{date}” is een hele periode, waar één grens daarvan hoort te staan.',
      todo: 'Schrijf de twee data als start en end.',
    },
    'no-bound': {
      what: 'Begin en einde zijn allebei onbekend.',
      todo: 'Schrijf er ten minste één, of maak de datum null.',
    },
    'end-before-start': {
      what: 'Het einde, {end}, ligt vóór het begin, {start}.',
      todo: 'Verwissel of verbeter de twee data.',
    },
    'after-updated': {
      what: 'Dit heet nog gaande, maar begint op {date}, nadat de dataset voor het laatst is bijgewerkt ({updated}).',
      todo: 'Verbeter de datum of zet “updated” op een latere.',
    },
    'ongoing-has-end': {
      what: 'De status is ongoing, maar de datum heeft een einde: {date}.',
      todo: 'Laat het einde open (..) of kies een andere status.',
    },
    'needs-date': {
      what: 'Een gebeurtenis met de status {status} moet een datum hebben.',
      todo: 'Schrijf een datum. Alleen deze mogen zonder: {allowed}.',
    },
    'night-needs-two-days': {
      what: 'Een nacht loopt van de ene dag op de volgende.',
      todo: 'Schrijf de eerste dag als start en de volgende als end, met of zonder kloktijden.',
    },
    'missing-translation': {
      what: 'De tekst in “{language}” ontbreekt.',
      todo: 'Vertaal hem of haal de taal uit “languages”.',
    },
    'unclaimed-language': {
      what: 'Er staat een tekst in “{language}”, een taal die de dataset niet noemt ({languages}).',
      todo: 'Zet de taal in “languages” of verwijder de tekst.',
    },
    'quote-without-its-language': {
      what: 'Het citaat mist zijn eigen woorden in “{language}”.',
      todo: 'Voeg de letterlijke woorden in die taal toe of verbeter “quoteLanguage”.',
    },
    'quote-language-alone': {
      what: 'De taal van een citaat is gegeven, maar er is geen citaat.',
      todo: 'Voeg het citaat toe of verwijder “quoteLanguage”.',
    },
    'claim-without-words': {
      what: 'Deze bewering zegt niets.',
      todo: 'Voeg een citaat of een parafrase toe.',
    },
    'empty-revision': {
      what: 'Deze herziening zegt alleen van wanneer zij was.',
      todo: 'Voeg toe wat er anders was: de titel, de samenvatting, de status of de datum.',
    },
    'unsafe-address': {
      what: 'Adressen die met “{scheme}” beginnen, zijn niet toegestaan.',
      todo: 'Gebruik een adres dat begint met {allowed}.',
    },
    'bad-address': {
      what: '“{address}” is geen volledig adres.',
      todo: 'Schrijf het helemaal uit, te beginnen met {allowed}, zonder spaties of gebruikersnaam.',
    },
    'file-outside': {
      what: '“{file}” is geen bestand naast de gegevensset.',
      todo: 'Zet het in de map van de gegevensset of daaronder, en schrijf het pad vanaf daar, zoals media/foto.jpg.',
    },
    'file-of-other-type': {
      what: '“{file}” eindigt niet zoals een bestand van dit type.',
      todo: 'Gebruik een bestand dat eindigt op een van: {allowed}.',
    },
    'picture-elsewhere': {
      what: '{address} is een beeld op een andere site. Pagina’s halen het nooit op en tonen dus een link.',
      todo: 'Haal het eenmaal op met kroniek import --media, als de licentie dat toestaat.',
    },
    'media-without-words': {
      what: 'Dit heeft geen ondertitels en geen uitgeschreven tekst, dus niet iedereen kan het volgen.',
      todo: 'Voeg “captions” of een “transcript” toe.',
    },
    'range-outside': {
      what: 'De periode van {from} tot en met {to} valt buiten de gegevens, die lopen van {first} tot en met {last}.',
      todo: 'Verbeter de data, of laat het zo als het de bedoeling is.',
    },
    'range-sticks-out': {
      what: 'De periode van {from} tot en met {to} steekt buiten de gegevens uit, die lopen van {first} tot en met {last}.',
      todo: 'Kort haar in, of laat het zo als het de bedoeling is.',
    },
    'event-without-source': {
      what: 'Deze gebeurtenis heeft geen bewering, en dus geen bron.',
      todo: 'Voeg een bewering toe die zegt wie dit zegt en waar.',
    },
    'claim-without-day': {
      what: 'Deze bewering zegt niet sinds wanneer zij bekend is; wie naar een eerdere dag teruggaat, ziet haar niet.',
      todo: 'Voeg “published” toe, of “knownFrom” waar de bron geen datum heeft.',
    },
    'unused-source': {
      what: 'Geen bewering gebruikt de bron “{id}”.',
      todo: 'Noem haar in een bewering of verwijder haar.',
    },
    'insecure-address': {
      what: '{address} is geen veilig adres.',
      todo: 'Gebruik https of zeg in een “note” waarom er alleen http is.',
    },
    'long-title': {
      what: 'De titel heeft {count} tekens; meer dan {most} leest niemand in één oogopslag.',
      todo: 'Kort hem in.',
    },
    'short-not-shorter': {
      what: 'De korte titel is langer dan de titel.',
      todo: 'Kort hem in, of herhaal de titel.',
    },
    'long-summary': {
      what: 'De samenvatting heeft {count} woorden; meer dan {most} leest niemand in één oogopslag.',
      todo: 'Kort haar in of zet een deel in een bewering.',
    },
    'number-missing': {
      what: 'In de tekst in “{first}” staat {numbers}; in die in “{language}” niet.',
      todo: 'Verbeter de ene of de andere.',
    },
    'number-added': {
      what: 'In de tekst in “{language}” staat {numbers}; in die in “{first}” niet.',
      todo: 'Verbeter de ene of de andere.',
    },
    'name-missing': {
      what: 'De tekst in “{first}” noemt “{form}”; in die in “{language}” staat “{name}” niet, ook niet in een andere vorm.',
      todo: 'Noem de naam daar ook, of zet wat er staat bij zijn “forms”.',
    },
    'skipped-time': {
      what: 'De klok in {zone} heeft {date} nooit aangewezen: hij werd vooruitgezet.',
      todo: 'Verbeter de tijd. Zij wordt getekend als {shown}.',
    },
    'doubled-time': {
      what: 'De klok in {zone} heeft {date} twee keer aangewezen: hij werd teruggezet.',
      todo: 'Schrijf welke van de twee bedoeld is met de afwijking van UTC, zoals T02:30+02:00, of zeg het in “basis”. Een begin wordt bij de eerste getekend, een einde bij de tweede.',
    },
    'looks-like-markup': {
      what: '“{found}” lijkt op {markups.kind}; lezers zien het zoals het er staat.',
      todo: 'Schrijf gewone tekst.',
    },
    'garbled-text': {
      what: '“{found}” lijkt op tekst die in de verkeerde codering is gelezen.',
      todo: 'Schrijf “{meant}”, als dat bedoeld is, en bewaar het origineel als UTF-8.',
    },
    'lost-character': {
      what: 'In de tekst staat �, het teken voor een verloren gegaan teken.',
      todo: 'Schrijf het teken opnieuw.',
    },
    'nested-group': {
      what: 'De baan “{id}” hoort bij de groep “{parent}”, die zelf bij een groep hoort.',
      todo: 'Laat één `parent` weg: een groep bevat banen en geen groepen.',
    },
    'event-in-group': {
      what: 'De baan “{id}” is een groep, en die heeft zelf geen gebeurtenissen.',
      todo: 'Noem een van haar banen: {lanes}.',
    },
    'many-lanes': {
      what: 'Er zijn {count} banen, en kleuren voor {most}.',
      todo: 'Voeg banen samen, zet ze in groepen met `parent`, of gebruik onderwerpen (tags): lezers kunnen daarop groeperen.',
    },
    'unknown-country': {
      what: '“{country}” is geen landcode.',
      todo: 'Schrijf de twee hoofdletters van het land, zoals PL.',
      near: 'Bedoelt u “{nearest}”?',
    },
    'precision-alone': {
      what: '“{key}” zegt hoe precies de coördinaten zijn, maar die zijn er niet.',
      todo: 'Voeg “coordinates” toe of verwijder “{key}”.',
    },
    'bad-geometry': {
      what: 'Deze {type} kan niet worden getekend.',
      todo: 'Verbeter dit: {faults.fault}.',
    },
    'no-period': {
      what: 'Er is geen periode om te tekenen: geen gebeurtenis heeft een datum en er is geen “coverage”.',
      todo: 'Geef een gebeurtenis een datum of voeg “coverage” toe.',
    },
  },
};
