/** The interface in Finnish. `en/catalogue.ts` explains the format and the length. */
import { fi as dateLocale } from 'date-fns/locale/fi';

import type { Catalogue } from '../../catalogue';
import type { DateParts } from '../../../time';
import type { DateStyle } from '../../calendar';
import { exploring } from './exploring';

/** Labels have months as numbers: “4.9.2025”. */
function formatDate(
  { year, month, day }: DateParts,
  { length, without }: DateStyle,
): string | null {
  if (month === undefined || day === undefined) return null;
  if (without === 'month') return `${day}.`;
  if (length === 'long' || year < 1) return null;
  return without === 'year' ? `${day}.${month}.` : `${day}.${month}.${year}`;
}

const months =
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu';

/** Maps each month to a case, also from the case that “noin” has. */
function monthsWith(ending: string): { readonly [month: string]: string } {
  return Object.fromEntries(
    months.split(' ').flatMap((month) => [
      [month, `${month}${ending}`],
      [`${month}ssa`, `${month}${ending}`],
    ]),
  );
}

/** A dash after the first of two dates, with spaces if the date has one. */
function dash(date: string): string {
  return date + (date.includes(' ') ? ' – ' : '–');
}

/** “kreikka”, “kreikasta” */
function languageForm(name: string): string {
  const stem = name
    .replace(/^suomi$/, 'suome')
    .replace(/([kpt])\1([^kpt]?)$/, '$1$2')
    .replace(/nt([aäi])$/, 'nn$1')
    .replace(/[^aeiouyäö]$/, '$&i');
  return `${stem}${/[aou]/.test(name) ? 'sta' : 'stä'}`;
}

export const catalogue = {
  tag: 'fi-FI',
  localize: dateLocale.localize,
  thousands: '\u00a0',
  monthsShort:
    'tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk.',
  formatDate,
  languageForm,
  zones: {
    'America/Anchorage': 'Alaskan aikaa',
    'America/New_York': 'Washingtonin aikaa',
    'Asia/Riyadh': 'Riadin aikaa',
    'Asia/Vladivostok': 'Vladivostokin aikaa',
    'Europe/Amsterdam': 'Amsterdamin aikaa',
    'Europe/Berlin': 'Berliinin aikaa',
    'Europe/Brussels': 'Brysselin aikaa',
    'Europe/Kyiv': 'Kiovan aikaa',
    'Europe/London': 'Lontoon aikaa',
    'Europe/Moscow': 'Moskovan aikaa',
    'Europe/Paris': 'Pariisin aikaa',
    'Europe/Warsaw': 'Varsovan aikaa',
    UTC: 'UTC',
  },
  languages: {
    ar: 'arabiasta',
    de: 'saksasta',
    en: 'englannista',
    fr: 'ranskasta',
    nl: 'hollannista',
    no: 'norjasta',
    pl: 'puolasta',
    ru: 'venäjästä',
    uk: 'ukrainasta',
  },
  // The day of a date is read in the case, so only months and years alone change.
  cases: {
    // “9.–10. syyskuuta”, “28. elokuuta – 3. syyskuuta”, “2022–2025”
    dash: (date) => dash(date.replace(/^vuosi (?=\d+$)/, '')),
    year: (date) => date.replace(/^vuosi (?=\d+$)/, ''),
    // When: “syyskuussa 2025”
    temporal: {
      ...monthsWith('ssa'),
      kevät: 'keväällä',
      kesä: 'kesällä',
      syksy: 'syksyllä',
      talvi: 'talvella',
      vuosi: 'vuonna',
      vuodet: 'vuosina',
      luku: 'luvulla',
    },
    genitive: {
      ...monthsWith('n'),
      kevät: 'kevään',
      kesä: 'kesän',
      syksy: 'syksyn',
      talvi: 'talven',
      keväällä: 'kevään',
      kesällä: 'kesän',
      syksyllä: 'syksyn',
      talvella: 'talven',
      vuosi: 'vuoden',
      vuonna: 'vuoden',
      vuodet: 'vuosien',
      vuosina: 'vuosien',
      luku: 'luvun',
      luvulla: 'luvun',
      minuutti: 'minuutin',
      sekunti: 'sekunnin',
      tunti: 'tunnin',
      päivä: 'päivän',
      kuukausi: 'kuukauden',
    },
    // “syyskuusta 2025 alkaen”
    elative: {
      ...monthsWith('sta'),
      kevät: 'keväästä',
      kesä: 'kesästä',
      syksy: 'syksystä',
      talvi: 'talvesta',
      keväällä: 'keväästä',
      kesällä: 'kesästä',
      syksyllä: 'syksystä',
      talvella: 'talvesta',
      vuosi: 'vuodesta',
      vuonna: 'vuodesta',
      vuodet: 'vuosista',
      vuosina: 'vuosista',
      luku: 'luvulta',
      luvulla: 'luvulta',
    },
    // “syyskuuhun 2025 asti”
    illative: {
      ...monthsWith('hun'),
      kevät: 'kevääseen',
      kesä: 'kesään',
      syksy: 'syksyyn',
      talvi: 'talveen',
      keväällä: 'kevääseen',
      kesällä: 'kesään',
      syksyllä: 'syksyyn',
      talvella: 'talveen',
      vuosi: 'vuoteen',
      vuonna: 'vuoteen',
      vuodet: 'vuosiin',
      vuosina: 'vuosiin',
      luku: 'luvulle',
      luvulla: 'luvulle',
    },
  },
  messages: {
    ...exploring,
    'guest.list': 'Luettelo tapahtumista',
    'guest.full': 'Koko aikajana uudessa välilehdessä',
    'skip.list': 'Siirry tapahtumaluetteloon',
    'language.label': 'Kieli',
    close: 'Sulje',

    'tools.more': 'Lisää',
    'standfirst.more': 'Lue lisää',
    'zoom.label': 'Zoomaus',
    'zoom.in': 'Lähennä',
    'zoom.out': 'Loitonna',
    'zoom.fit': 'Koko ajanjakso',
    'pan.label': 'Siirto',
    'pan.earlier': 'Aiemmin',
    'pan.later': 'Myöhemmin',
    'hint.ctrl': 'Zoomaa: Ctrl + vieritys',
    'hint.cmd': 'Zoomaa: ⌘ + vieritys',

    'drawing.label': 'Aikajanan piirros',
    'drawing.down': 'Aika ylhäältä alas',
    'drawing.across': 'Aika vasemmalta oikealle',
    'drawing.rest': { one: 'Näytä {n} muu tapahtuma', other: 'Näytä {n} muuta tapahtumaa' },
    'drawing.found': 'Näytä vain löydetyt',
    'drawing.keys':
      'Nuolinäppäimillä siirrytään tapahtumasta toiseen, Enter avaa tapahtuman. Kaikki näppäimet saa näkyviin painamalla ?.',
    'now.label': 'Nyt',
    'cluster.label': { one: '{n} tapahtuma, {period}', other: '{n} tapahtumaa, {period}' },
    'overview.label': 'Yleiskuva koko ajanjaksosta',
    'overview.start': 'Näkyvän jakson alku',
    'overview.end': 'Näkyvän jakson loppu',
    'chapters.heading': 'Luvut',
    'tray.heading': 'Ei vielä päivämäärää',
    'tray.depends': 'riippuu tapahtumasta:',

    'list.heading': 'Tapahtumat tällä jaksolla',
    'list.earlier': 'Alkoivat aiemmin',
    'list.empty': 'Tämä aikajana ei tunne yhtään tapahtumaa tällä jaksolla.',
    'list.rest': 'Näytä myös muut',
    'list.back': 'Näytä koko ajanjakso',
    'reading.label': 'Näytä muodossa',
    'reading.list': 'Luettelo',
    'reading.table': 'Taulukko',
    'table.title': 'Tapahtuma',
    'table.certainty': 'Varmuus',
    'table.more': { one: 'Näytä vielä {n}', other: 'Näytä vielä {n}' },
    'count.events': { one: '{n} tapahtuma', other: '{n} tapahtumaa' },
    'count.lanes': { one: '{n} kaista', other: '{n} kaistaa' },
    'count.sources': { one: '{n} lähde', other: '{n} lähdettä' },
    'count.accounts': { one: '{n} poikkeava kertomus', other: '{n} poikkeavaa kertomusta' },

    'event.previous': 'Edellinen tapahtuma',
    'event.next': 'Seuraava tapahtuma',
    'event.sources': 'Lähteet',
    'event.translation-from': 'Käännetty {language}:',
    'event.quoted': '”{text}”',
    'event.archived': 'arkistoitu kopio',
    'event.relations': 'Yhteydet muihin tapahtumiin',
    'event.inferred': 'ei sanota ensisijaisessa lähteessä',
    'event.place': 'Paikka',
    'event.actors': 'Kuka',
    'event.tags': 'Aiheet',
    'event.wording': 'Ajankohta lähteen sanoin',
    'event.basis': 'Ajankohdan perustelu',
    'event.loading': 'Haetaan tietoja…',

    'stance.states': 'toteaa',
    'stance.denies': 'kiistää',
    'stance.disputes': 'kyseenalaistaa',
    'stance.corrects': 'oikaisee',
    'status.occurred': 'tapahtunut',
    'status.ongoing': 'käynnissä',
    'status.claimed': 'väitetty',
    'status.disputed': 'kiistanalainen',
    'status.announced': 'ilmoitettu',
    'status.planned': 'suunniteltu',
    'status.conditional': 'ehdollinen',
    'status.cancelled': 'peruttu',
    'relation.leads-to.out': 'Johti tapahtumaan',
    'relation.leads-to.in': 'Seurausta tapahtumasta',
    'relation.follows.out': 'Seurasi tapahtumaa',
    'relation.follows.in': 'Tätä seurasi',
    'relation.responds-to.out': 'Vastaus tapahtumaan',
    'relation.responds-to.in': 'Sai vastauksen',
    'relation.requires.out': 'Riippuu tapahtumasta',
    'relation.requires.in': 'On edellytys tapahtumalle',
    'relation.part-of.out': 'Osa tapahtumaa',
    'relation.part-of.in': 'Sisältää',
    'relation.contradicts.out': 'Ristiriidassa tapahtuman kanssa',
    'relation.contradicts.in': 'Tämän kanssa ristiriidassa',
    'relation.corrects.out': 'Oikaisee',
    'relation.corrects.in': 'Tämän oikaisee',

    'keys.heading': 'Näppäimet',
    'keys.events': 'edellinen ja seuraava tapahtuma',
    'keys.lanes': 'tapahtuma ylemmällä tai alemmalla kaistalla',
    'keys.ends': 'ensimmäinen ja viimeinen tapahtuma',
    'keys.open': 'avaa tapahtuma',
    'keys.close': 'sulje tapahtuma',
    'keys.zoom': 'lähennä ja loitonna',
    'keys.fit': 'koko ajanjakso',
    'keys.pan': 'askel aiemmaksi tai myöhemmäksi',
    'keys.page': 'näytöllinen aiemmaksi tai myöhemmäksi',
    'keys.help': 'näytä tai piilota nämä näppäimet',

    'announce.event': '{title}, {when}, {status}, {n}/{total}',
    'announce.range': 'Näkyvä jakso: {range}',

    'error.missing': 'Tapahtumatiedostoa ei löytynyt. Lataa sivu uudelleen tai palaa myöhemmin.',
    'error.not-json':
      'Tapahtumatiedosto on vioittunut, eikä sitä voi lukea. Lataa sivu uudelleen tai palaa myöhemmin.',
    'error.invalid': {
      one: 'Tapahtumatiedostossa on {n} virhe. Toimituksen on korjattava se.',
      other: 'Tapahtumatiedostossa on {n} virhettä. Toimituksen on korjattava ne.',
    },
    'error.later-format':
      'Tapahtumat on tallennettu uudemmassa muodossa kuin tämä sivu tuntee. Hae sivun uusin versio lataamalla se uudelleen.',
    'error.network': 'Tapahtumia ei voitu hakea. Tarkista yhteys ja yritä uudelleen.',
    'error.details': 'Tämän tapahtuman tietoja ei voitu hakea. Tarkista yhteys ja yritä uudelleen.',
    'error.retry': 'Yritä uudelleen',
    'error.part': 'Tätä sivun osaa ei voitu hakea. Tarkista yhteys ja yritä uudelleen.',
    'error.gone': 'Sivusto on päivitetty sivun avaamisen jälkeen. Jatka lataamalla sivu uudelleen.',
    'error.reload': 'Lataa uudelleen',
    'error.component':
      'Tämä sivun osa lakkasi toimimasta. Muu toimii; yritä uudelleen lataamalla sivu.',
    'notice.bad-parameter':
      'Osaa osoitteesta ei voitu lukea, ja se jätettiin huomiotta: ”{what}”. Muu osa käytettiin.',
    'notice.unknown-event':
      'Tällä aikajanalla ei ole tapahtumaa ”{what}”. Etsi sitä luettelosta tai tarkista linkki.',
    'notice.outside-data':
      'Osoitteessa oleva jakso on tämän aikajanan ulkopuolella. Sen sijaan näytetään koko ajanjakso.',
    'notice.repaired':
      'Osoitteessa oleva jakso muutettiin sellaiseksi, jonka tämä aikajana voi näyttää.',
    'notice.dismiss': 'Piilota',

    'known.button': 'Tiedossa tuolloin…',
    'known.heading': 'Mitä tiedettiin tiettynä päivänä',
    'known.explain':
      'Palaa siihen, mitä päivän päättyessä saatettiin tietää: myöhemmin julkaistu on piilotettu, ja tekstit ovat silloisessa muodossaan.',
    'known.day': 'Päivä',
    'known.show': 'Näytä',
    'known.bad-day':
      'Kirjoita täydellinen päivämäärä, joka on kalenterissa, esimerkiksi 10. syyskuuta 2025.',
    'known.on': 'Näytetään, mitä tiedettiin {date}. Myöhemmin julkaistu on piilotettu.',
    'known.off': 'Näytä kaikki, mitä nyt tiedetään',
    'known.change': 'Vaihda päivää',
    'known.loading': 'Palataan päivään {date}…',
    'notice.not-yet-known':
      'Tapahtumasta ”{what}” ei tuona päivänä vielä tiedetty mitään, joten se suljettiin.',
    'notice.not-fetched':
      'Ei voitu hakea sitä, mitä tiedettiin {what}, joten näytetään kaikki, mitä nyt tiedetään. Tarkista yhteys ja yritä uudelleen.',

    'event.whole-source': 'lainaus koko tekstissä',
    'event.claims': 'Kuka sanoo mitäkin',
    'event.contested':
      'Kertomukset poikkeavat toisistaan. Mitään niistä ei esitetä tässä totuutena.',
    'event.paraphrase': 'Omin sanoin:',
    'event.certainty': 'Ajankohdan varmuus',
    'event.began': 'Alkoi',
    'event.ended': 'Päättyi',
    'event.happened': 'Tapahtui',
    'event.all-relations': 'Näytä kaikki yhteydet',
    'certainty.exact': 'ajankohta varma',
    'certainty.approximate': 'ajankohta likimääräinen',
    'certainty.uncertain': 'ajankohta epävarma',
    'certainty.bounds': 'kahden rajan välillä',
    'certainty.by': 'viimeistään',
    'certainty.from': 'aikaisintaan',
    'legend.heading': 'Näin luet piirrosta',
    'legend.approximate': 'likimääräinen ajankohta',
    'legend.uncertain': 'epävarma ajankohta',
    'legend.bounds': 'jossain kahden rajan välillä',
    'legend.open': 'jatkuu',
    'legend.cluster': 'useita tapahtumia',
    'legend.covered': 'tämän aikajanan kattama',
    'legend.not-covered': 'ei katettu',
    'legend.stated': 'yhteys ensisijaisen lähteen mukaan',
    'legend.inferred': 'yhteys muiden lähteiden mukaan',
    'log.heading': 'Oikaisut ja muutokset',
    'log.changed': 'muutettu {date}',
    unreviewed:
      'Käännöksen on tehnyt toimitus, eikä äidinkielinen lukija ole vielä tarkistanut sitä.',
    unchecked:
      'Tämän sivun painikkeiden ja päivämäärien sanoja ei ole tarkistanut äidinkielinen lukija.',

    'range.edit': 'Valitse jakso',
    'range.heading': 'Näytä toinen jakso',
    'range.from': 'Alkaen',
    'range.to': 'Asti',
    'range.zone': 'Kellonajat ovat {zone}.',
    'range.eras': 'Kirjoita päivämäärät muodossa 0079-08-24T12:00. Vuosi -0043 on 44 eKr.',
    'range.show': 'Näytä',
    'range.named': 'Nimetyt jaksot',
    'range.bad-from':
      'Kirjoita kohtaan ”Alkaen” täydellinen päivämäärä ja kellonaika, esimerkiksi 9. syyskuuta 2025, 18:00.',
    'range.bad-to':
      'Kirjoita kohtaan ”Asti” täydellinen päivämäärä ja kellonaika, esimerkiksi 10. syyskuuta 2025, 12:00.',
    'range.reversed': 'Kohdan ”Asti” on oltava myöhempi kuin ”Alkaen”.',
    'range.outside': 'Tämä on aikajanan ulkopuolella. Aikajana kattaa jakson {range}.',
    'share.button': 'Jaa',
    'share.heading': 'Jaa se, mitä näet',
    'share.link': 'Linkki',
    'share.copy': 'Kopioi linkki',
    'share.copied': 'Linkki on kopioitu.',
    'share.refused':
      'Selain ei sallinut kopiointia. Linkki on valittu: kopioi se näppäimillä Ctrl tai ⌘ ja C.',
    'share.system': 'Jaa…',
    'share.include': 'Linkki sisältää',
    'share.range': 'jakso: {range}',
    'share.event': 'avattu tapahtuma: {title}',
    'share.known': 'päivä, johon palattiin: {date}',
    'share.language': 'kieli: {language}',
    'share.preview': 'Mitä vastaanottaja näkee',
    'share.whole': 'koko ajanjakso',
    'share.own-language': 'vastaanottajan omalla kielellä',
    'share.qr': 'Linkin QR-koodi',
    'share.show-qr': 'Näytä QR-koodi',

    'known.now': 'Näytetään kaikki, mitä nyt tiedetään.',

    'share.filters': 'haku, suodattimet ja kaistat',
    'notice.unknown-choice':
      'Osoite valitsee jotain, mitä tällä aikajanalla ei ole: ”{what}”. Muu osa käytettiin.',
    'skip.find': 'Siirry hakuun',
    'find.label': 'Haku',
    'find.count': 'Löytyi: {n}/{total}',
    'find.match': 'löytyi',
    'find.matching': { one: 'löytyi {n}', other: 'löytyi {n}' },
    'find.next': 'Seuraava osuma',
    'find.previous': 'Edellinen osuma',
    'print.search': 'Haku: ”{query}”',
    'find.none': 'Mikään ei täsmää. Poista sana tai suodatin.',
    'filter.button': 'Suodata',
    'filter.heading': 'Suodata tapahtumia',
    'filter.lanes': 'Aihealue',
    'filter.statuses': 'Tila',
    'filter.actors': 'Kuka',
    'filter.places': 'Paikka',
    'filter.tags': 'Aihe',
    'filter.sources': 'Lähde',
    'filter.clear': 'Tyhjennä haku ja suodattimet',
    'filter.remove': 'Poista: {name}',
    'filter.count': 'Näkyvissä: {n}/{total}',
    'filter.all': 'Näytä kaikki {n}',
    'filter.loading': 'Haetaan suodattimia…',
    'empty.filtered': 'Yksikään tapahtuma tällä jaksolla ei vastaa suodattimia.',
    'group.label': 'Kaistojen peruste',
    'group.theme': 'aihealue',
    'group.actor': 'toimija',
    'group.place': 'paikka',
    'group.status': 'tila',
    'group.none': 'ei kaistoja',
    'group.all': 'Kaikki tapahtumat',
    'group.others': 'Muut',
    'lane.fold': 'Supista kaista {name}',
    'lane.unfold': 'Laajenna kaista {name}',
    'gaps.fold': 'Jätä tyhjä aika pois',
    'gaps.break': '{duration} jätetty pois: näytä tämä aika',
    'lanes.more': { one: 'vielä {n} kaista', other: 'vielä {n} kaistaa' },
    'group.fold': 'Supista ryhmä {name}',
    'group.unfold': 'Laajenna ryhmä {name}',
    'keys.fold': 'supista tai laajenna kaista',
    'keys.fold-group': 'supista tai laajenna kaistaryhmä',
    'keys.find': 'hae',

    'theme.label': 'Värit',
    'theme.device': 'Laitteen mukaan',
    'theme.light': 'Vaalea',
    'theme.dark': 'Tumma',
    // Alternative texts of images.
    'image.range': '{title}. Aikajana: {events}, {range}.',
    'image.event': '{title}, {when}. Paikka aikajanalla ”{timeline}”.',

    'embed.button': 'Upota sivulle',

    'footer.contact': 'Ilmoita virheestä',
    'footer.licence': 'Lisenssi: {licence}',
    'footer.updated': 'Päivitetty {date}',
    'not-found.title': 'Sivua ei löydy',
    'not-found.text': 'Tässä osoitteessa ei ole sivua. Tapahtumalla voi nyt olla toinen nimi.',
    'not-found.link': 'Siirry aikajanalle',

    // Dates. Of two dates, the first omits what the last repeats ("9 to 10 September 2025").
    // `short.` is for labels, with abbreviated months.
    'date.day': '{day}. {month} {year}',
    'date.day-month': '{day}. {month}',
    'date.month': '{month} {year}',
    'date.year': 'vuosi {year}',
    'date.season': '{season} {year}',
    'date.some-day': 'jokin päivä {date:temporal}',
    'date.some-month': 'jokin kuukausi {date:temporal}',
    'date.decade': '{year}-luku',
    'date.century': 'vuodet {year}–{last}',
    'date.heading': '{weekday} {date}',
    'season.spring': 'kevät',
    'season.summer': 'kesä',
    'season.autumn': 'syksy',
    'season.winter': 'talvi',
    // For years below 100 and before year 1.
    'tick.century': '{ordinal} vuosisata',
    'era.before': '{date} eKr.',
    'era.after': '{date} jKr.',
    'date.about': 'noin {date:temporal}',
    'date.uncertain': '{date} (epävarma)',
    'clock.at': '{date} klo {clock}',
    'clock.only': 'klo {clock}',
    'clock.span': 'klo {first}–{last}',
    'clock.from': 'klo {clock} alkaen',
    'clock.between': '{date}, klo {first} ja {last} välillä',
    'clock.until': 'klo {clock} asti',
    'when.span': '{first:dash}{last:year}',
    'when.span-clock': '{first} – {last}',
    'when.night': 'yöllä {date:temporal}',
    'when.night-span': '{first} ja {last} välisenä yönä',
    'when.since': '{date:elative} alkaen',
    'when.ongoing': '{date}, jatkuu',
    'when.ongoing-as-of': '{date}, jatkuu (tilanne {updated})',
    'when.open-end': '{date:elative} alkaen, päättyminen ei tiedossa',
    'when.until': '{date:illative} asti',
    'when.until-clock': '{date} asti',
    'when.between': '{first:genitive} ja {last:genitive} välillä',
    'when.or': '{list} tai {last}',
    'when.by': 'viimeistään {date:temporal}',
    'when.from': '{date:temporal} tai myöhemmin',
    'when.zone': '{date}, {zone}',
    'short.day': '{day}. {month} {year}',
    'short.month': '{month} {year}',
    'short.season': '{season} {year}',
    'short.span': '{first}–{last}',
    'short.night-span': 'yöllä {first}–{last}',
    'short.open-end': '{date:elative} alkaen',
    'short.until': '{date:illative} asti',
    'short.uncertain': '{date}?',
    'short.decade': '{year}-luku',
    'zone.elsewhere': 'paikallista aikaa: {place}',
    'duration.minutes': { one: '{n} minuutti', other: '{n} minuuttia' },
    'duration.hours': { one: '{n} tunti', other: '{n} tuntia' },
    'duration.days': { one: '{n} päivä', other: '{n} päivää' },
    'duration.months': { one: '{n} kuukausi', other: '{n} kuukautta' },
    'duration.years': { one: '{n} vuosi', other: '{n} vuotta' },
  },
} as const satisfies Catalogue;
