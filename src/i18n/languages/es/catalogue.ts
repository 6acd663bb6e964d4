/** Every word of the interface in Spanish. `en/catalogue.ts` explains format and length. */
import { es as dateLocale } from 'date-fns/locale/es';

import type { Catalogue } from '../../catalogue';
import { exploring } from './exploring';

const MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' ');

/** “el 9 de septiembre de 2025”, “la primavera de 2025”, but “septiembre de 2025” */
function article(date: string): string {
  // A preposition comes before, which “hacia” does not follow.
  const text = date.replace(/^hacia /, 'aproximadamente ');
  if (/^(?:\d{1,2}(?: \p{L}|$)|verano|otoño|invierno)/u.test(text)) return `el ${text}`;
  return /^(?:primavera|década)/.test(text) ? `la ${text}` : text;
}

/** “el 9 de septiembre de 2025”, “en septiembre de 2025” */
function at(date: string): string {
  const text = article(date);
  return /^el \d/.test(text) ? text : `en ${text}`;
}

/** “del 9 de septiembre de 2025”, “de septiembre de 2025” */
function from(date: string): string {
  return `de ${article(date)}`.replace(/^de el /, 'del ');
}

/** “al 9 de septiembre de 2025”, “a septiembre de 2025” */
function to(date: string): string {
  return `a ${article(date)}`.replace(/^a el /, 'al ');
}

export const catalogue = {
  tag: 'es-ES',
  localize: dateLocale.localize,
  thousands: '.',
  groupsFrom: 10_000,
  hasRomanCenturies: true,
  monthsShort: MONTHS.join(' '),
  // A label has no “de”: “4 sept”.
  formatDate: ({ month, day, unspecified }, { length, without }) =>
    month === undefined ||
    day === undefined ||
    unspecified ||
    length === 'long' ||
    without !== 'year'
      ? null
      : `${day} ${MONTHS[month - 1]}`,
  zones: {
    'America/Anchorage': 'hora de Alaska',
    'America/New_York': 'hora de Washington',
    'Asia/Riyadh': 'hora de Riad',
    'Asia/Vladivostok': 'hora de Vladivostok',
    'Europe/Amsterdam': 'hora de Ámsterdam',
    'Europe/Berlin': 'hora de Berlín',
    'Europe/Brussels': 'hora de Bruselas',
    'Europe/Kyiv': 'hora de Kiev',
    'Europe/London': 'hora de Londres',
    'Europe/Moscow': 'hora de Moscú',
    'Europe/Paris': 'hora de París',
    'Europe/Warsaw': 'hora de Varsovia',
    UTC: 'UTC',
  },
  languages: {
    ar: 'árabe',
    de: 'alemán',
    en: 'inglés',
    fr: 'francés',
    nl: 'neerlandés',
    no: 'noruego',
    pl: 'polaco',
    ru: 'ruso',
    uk: 'ucraniano',
  },
  cases: { article, at, from, to },
  messages: {
    ...exploring,
    'guest.list': 'Lista de acontecimientos',
    'guest.full': 'Cronología completa, en una pestaña nueva',
    'skip.list': 'Ir a la lista de acontecimientos',
    'language.label': 'Idioma',
    close: 'Cerrar',

    'tools.more': 'Más',
    'standfirst.more': 'Seguir leyendo',
    'zoom.label': 'Ampliación',
    'zoom.in': 'Ampliar',
    'zoom.out': 'Reducir',
    'zoom.fit': 'Todo el período',
    'pan.label': 'Desplazar',
    'pan.earlier': 'Antes',
    'pan.later': 'Después',
    'hint.ctrl': 'Ctrl + desplazamiento para ampliar',
    'hint.cmd': '⌘ + desplazamiento para ampliar',

    'drawing.label': 'Dibujo de la cronología',
    'drawing.down': 'El tiempo va de arriba abajo',
    'drawing.across': 'El tiempo va de izquierda a derecha',
    'drawing.rest': {
      one: 'Mostrar {n} acontecimiento más',
      many: 'Mostrar {n} de acontecimientos más',
      other: 'Mostrar {n} acontecimientos más',
    },
    'drawing.found': 'Mostrar solo lo encontrado',
    'drawing.keys':
      'Las teclas de flecha van de un acontecimiento a otro y Entrar abre uno. Pulse ? para ver todas las teclas.',
    'now.label': 'Ahora',
    'cluster.label': {
      one: '{n} acontecimiento, {period}',
      many: '{n} de acontecimientos, {period}',
      other: '{n} acontecimientos, {period}',
    },
    'overview.label': 'Vista general de todo el período',
    'overview.start': 'Inicio del período visible',
    'overview.end': 'Fin del período visible',
    'chapters.heading': 'Capítulos',
    'tray.heading': 'Aún sin fecha',
    'tray.depends': 'depende de:',

    'list.heading': 'Acontecimientos de este período',
    'list.earlier': 'Comenzó antes',
    'list.empty': 'No ocurrió nada en este período, que esta cronología sepa.',
    'list.rest': 'Mostrar también el resto',
    'list.back': 'Mostrar todo el período',
    'reading.label': 'Leer como',
    'reading.list': 'Lista',
    'reading.table': 'Tabla',
    'table.title': 'Acontecimiento',
    'table.certainty': 'Certeza',
    'table.more': { one: 'Mostrar {n} más', many: 'Mostrar {n} más', other: 'Mostrar {n} más' },
    'count.events': {
      one: '{n} acontecimiento',
      many: '{n} de acontecimientos',
      other: '{n} acontecimientos',
    },
    'count.lanes': { one: '{n} carril', many: '{n} de carriles', other: '{n} carriles' },
    'count.sources': { one: '{n} fuente', many: '{n} de fuentes', other: '{n} fuentes' },
    'count.accounts': {
      one: '{n} versión difiere',
      many: '{n} de versiones difieren',
      other: '{n} versiones difieren',
    },

    'event.previous': 'Acontecimiento anterior',
    'event.next': 'Acontecimiento siguiente',
    'event.sources': 'Fuentes',
    'event.translation-from': 'Traducido del {language}:',
    'event.quoted': '«{text}»',
    'event.verification': 'Cómo lo comprobamos:',
    'event.archived': 'copia archivada',
    'event.relations': 'Acontecimientos relacionados',
    'event.inferred': 'no lo dice la fuente primaria',
    'event.place': 'Lugar',
    'event.actors': 'Protagonistas',
    'event.tags': 'Temas',
    'event.wording': 'La fecha en palabras de la fuente',
    'event.basis': 'Por qué estas fechas',
    'event.loading': 'Cargando los detalles…',

    'stance.states': 'afirma',
    'stance.denies': 'niega',
    'stance.disputes': 'pone en duda',
    'stance.corrects': 'corrige',
    'status.occurred': 'ocurrido',
    'status.ongoing': 'en curso',
    'status.claimed': 'afirmado',
    'status.disputed': 'discutido',
    'status.announced': 'anunciado',
    'status.planned': 'previsto',
    'status.conditional': 'condicional',
    'status.cancelled': 'cancelado',
    'relation.leads-to.out': 'Condujo a',
    'relation.leads-to.in': 'Resultó de',
    'relation.follows.out': 'Vino después de',
    'relation.follows.in': 'Fue seguido por',
    'relation.responds-to.out': 'En respuesta a',
    'relation.responds-to.in': 'Provocó la respuesta',
    'relation.requires.out': 'Depende de',
    'relation.requires.in': 'Es condición para',
    'relation.part-of.out': 'Parte de',
    'relation.part-of.in': 'Incluye',
    'relation.contradicts.out': 'Contradice',
    'relation.contradicts.in': 'Contradicho por',
    'relation.corrects.out': 'Corrige',
    'relation.corrects.in': 'Corregido por',

    'keys.heading': 'Teclas',
    'keys.events': 'acontecimiento anterior y siguiente',
    'keys.lanes': 'acontecimiento del carril de arriba o de abajo',
    'keys.ends': 'primer y último acontecimiento',
    'keys.open': 'abrir el acontecimiento',
    'keys.close': 'cerrar el acontecimiento',
    'keys.zoom': 'ampliar y reducir',
    'keys.fit': 'todo el período',
    'keys.pan': 'un paso antes o después',
    'keys.page': 'una pantalla antes o después',
    'keys.help': 'mostrar u ocultar estas teclas',

    'announce.event': '{title}, {when}, {status}, {n} de {total}',
    'announce.range': 'Se muestra: {range}',

    'error.missing':
      'No se encontró el archivo de los acontecimientos. Vuelva a cargar la página o regrese más tarde.',
    'error.not-json':
      'El archivo de los acontecimientos está dañado y no se puede leer. Vuelva a cargar la página o regrese más tarde.',
    'error.invalid': {
      one: 'El archivo de los acontecimientos tiene {n} error. La redacción debe corregirlo.',
      many: 'El archivo de los acontecimientos tiene {n} de errores. La redacción debe corregirlos.',
      other: 'El archivo de los acontecimientos tiene {n} errores. La redacción debe corregirlos.',
    },
    'error.later-format':
      'Los acontecimientos están escritos en un formato más reciente que el que conoce esta página. Vuelva a cargar la página para obtener su última versión.',
    'error.network':
      'No se pudieron cargar los acontecimientos. Compruebe su conexión e inténtelo de nuevo.',
    'error.details':
      'No se pudieron cargar los detalles de este acontecimiento. Compruebe su conexión e inténtelo de nuevo.',
    'error.retry': 'Intentar de nuevo',
    'error.part':
      'No se pudo cargar esta parte de la página. Compruebe su conexión e inténtelo de nuevo.',
    'error.gone':
      'Este sitio se ha actualizado desde que abrió la página. Vuelva a cargar la página para continuar.',
    'error.reload': 'Volver a cargar',
    'error.component':
      'Esta parte de la página ha fallado. El resto sigue funcionando; vuelva a cargar la página para intentarlo de nuevo.',
    'notice.bad-parameter':
      'Una parte de la dirección no se pudo leer y se ignoró: «{what}». Se usó el resto.',
    'notice.unknown-event':
      'Esta cronología no tiene el acontecimiento «{what}». Búsquelo en la lista o compruebe el enlace.',
    'notice.outside-data':
      'El período de la dirección queda fuera de esta cronología. En su lugar se muestra todo el período.',
    'notice.repaired':
      'El período de la dirección se ajustó a lo que esta cronología puede mostrar.',
    'notice.dismiss': 'Descartar',

    'known.button': 'Lo que se sabía el…',
    'known.heading': 'Lo que se sabía un día',
    'known.explain':
      'Vuelva a lo que se podía saber al final de un día: lo que se publicó después queda oculto y los textos se leen como entonces.',
    'known.day': 'Día',
    'known.show': 'Mostrar',
    'known.bad-day':
      'Escriba una fecha completa que exista en el calendario, por ejemplo 10 de septiembre de 2025.',
    'known.on': 'Lo que se sabía: {date}. Lo que se publicó después queda oculto.',
    'known.off': 'Mostrar todo lo que se sabe ahora',
    'known.change': 'Cambiar el día',
    'known.loading': 'Volviendo a esta fecha: {date}…',
    'notice.not-yet-known':
      'Del acontecimiento «{what}» aún no se sabía nada ese día, así que se cerró.',
    'notice.not-fetched':
      'No se pudo cargar lo que se sabía ({what}), así que se muestra todo lo que se sabe ahora. Compruebe su conexión e inténtelo de nuevo.',

    'event.whole-source': 'la cita en el texto completo',
    'event.claims': 'Quién dice qué',
    'event.contested': 'Las versiones difieren. Ninguna se da aquí por verdadera.',
    'event.paraphrase': 'En nuestras palabras:',
    'event.certainty': 'Grado de certeza de la fecha',
    'event.began': 'Comenzó',
    'event.ended': 'Terminó',
    'event.happened': 'Ocurrió',
    'event.all-relations': 'Mostrar todas las relaciones',
    'certainty.exact': 'fecha segura',
    'certainty.approximate': 'fecha aproximada',
    'certainty.uncertain': 'fecha incierta',
    'certainty.bounds': 'entre dos límites',
    'certainty.by': 'a más tardar',
    'certainty.from': 'no antes de',
    'legend.heading': 'Cómo leer el dibujo',
    'legend.approximate': 'fecha aproximada',
    'legend.uncertain': 'fecha incierta',
    'legend.bounds': 'en algún momento entre dos límites',
    'legend.open': 'continúa',
    'legend.cluster': 'varios acontecimientos',
    'legend.covered': 'cubierto por esta cronología',
    'legend.not-covered': 'no cubierto',
    'legend.stated': 'relación afirmada por la fuente primaria',
    'legend.inferred': 'relación según otras fuentes',
    'log.heading': 'Correcciones y cambios',
    'log.changed': 'modificado: {date}',
    unreviewed:
      'Esta traducción la hizo la redacción y no la ha revisado una persona de lengua materna.',
    unchecked:
      'Las palabras de los botones y de las fechas de esta página no las ha revisado una persona de lengua materna.',

    'range.edit': 'Elegir un período',
    'range.heading': 'Mostrar otro período',
    'range.from': 'Desde',
    'range.to': 'Hasta',
    'range.zone': 'Horas: {zone}.',
    'range.eras': 'Escriba las fechas así: 0079-08-24T12:00. El año -0043 es el 44 a. C.',
    'range.show': 'Mostrar',
    'range.named': 'Períodos con nombre',
    'range.bad-from':
      'Escriba una fecha y una hora completas en «Desde», por ejemplo 9 de septiembre de 2025, 18:00.',
    'range.bad-to':
      'Escriba una fecha y una hora completas en «Hasta», por ejemplo 10 de septiembre de 2025, 12:00.',
    'range.reversed': '«Hasta» debe ser posterior a «Desde».',
    'range.outside': 'Queda fuera de la cronología, que abarca este período: {range}.',
    download: 'Descargar',
    'share.button': 'Compartir',
    'share.heading': 'Compartir lo que ve',
    'share.link': 'Enlace',
    'share.copy': 'Copiar el enlace',
    'share.copied': 'El enlace está copiado.',
    'share.refused':
      'El navegador no permitió copiar. El enlace está seleccionado: cópielo con Ctrl o ⌘ y C.',
    'share.system': 'Compartir…',
    'share.include': 'El enlace contiene',
    'share.range': 'el período: {range}',
    'share.event': 'el acontecimiento abierto: {title}',
    'share.known': 'el día al que se volvió: {date}',
    'share.language': 'el idioma: {language}',
    'share.preview': 'Lo que verá quien lo reciba',
    'share.whole': 'todo el período',
    'share.own-language': 'en el idioma de quien lo reciba',
    'share.qr': 'Código QR del enlace',
    'share.show-qr': 'Mostrar un código QR',

    'known.now': 'Se muestra todo lo que se sabe ahora.',

    'share.filters': 'búsqueda, filtros y carriles',
    'notice.unknown-choice':
      'La dirección elige algo que esta cronología no tiene: «{what}». Se usó el resto.',
    'skip.find': 'Ir a la búsqueda',
    'find.label': 'Buscar acontecimientos',
    'find.count': 'Encontrados: {n} de {total}',
    'find.match': 'encontrado',
    'find.matching': { one: '{n} encontrado', many: '{n} encontrados', other: '{n} encontrados' },
    'find.next': 'Resultado siguiente',
    'find.previous': 'Resultado anterior',
    'print.search': 'Búsqueda: «{query}»',
    'find.none': 'Nada coincide. Quite una palabra o un filtro.',
    'filter.button': 'Filtrar',
    'filter.heading': 'Filtrar acontecimientos',
    'filter.lanes': 'Asunto',
    'filter.statuses': 'Estado',
    'filter.actors': 'Protagonistas',
    'filter.places': 'Lugar',
    'filter.tags': 'Tema',
    'filter.sources': 'Fuente',
    'filter.clear': 'Borrar la búsqueda y los filtros',
    'filter.remove': 'Quitar: {name}',
    'filter.count': 'Mostrados: {n} de {total}',
    'filter.all': 'Mostrar los {n}',
    'filter.loading': 'Cargando los filtros…',
    'empty.filtered': 'Ningún acontecimiento de este período coincide con los filtros.',
    'group.label': 'Carriles por',
    'group.theme': 'asunto',
    'group.actor': 'protagonista',
    'group.place': 'lugar',
    'group.status': 'estado',
    'group.none': 'sin carriles',
    'group.all': 'Todos los acontecimientos',
    'group.others': 'Otros',
    'lane.fold': 'Plegar el carril {name}',
    'lane.unfold': 'Desplegar el carril {name}',
    'gaps.fold': 'Omitir el tiempo vacío',
    'gaps.break': '{duration} omitidos: mostrar este tiempo',
    'lanes.more': { one: '{n} carril más', many: '{n} de carriles más', other: '{n} carriles más' },
    'group.fold': 'Plegar el grupo {name}',
    'group.unfold': 'Desplegar el grupo {name}',
    'keys.fold': 'plegar o desplegar el carril',
    'keys.fold-group': 'plegar o desplegar el grupo de carriles',
    'keys.find': 'buscar',

    'theme.label': 'Colores',
    'theme.device': 'Como el dispositivo',
    'theme.light': 'Claro',
    'theme.dark': 'Oscuro',
    'image.range': '{title}. Cronología: {events}, {range}.',
    'image.event': '{title}, {when}. Su lugar en la cronología «{timeline}».',

    'embed.button': 'Insertar en una página',

    'footer.contact': 'Comunicar un error',
    'footer.licence': 'Licencia: {licence}',
    'footer.updated': 'Actualizado: {date}',
    'not-found.title': 'Página no encontrada',
    'not-found.text':
      'No hay ninguna página en esta dirección. Puede que el acontecimiento tenga ahora otro nombre.',
    'not-found.link': 'Ir a la cronología',

    'date.day': '{day} de {month} de {year}',
    'date.day-month': '{day} de {month}',
    'date.month': '{month} de {year}',
    'date.year': '{year}',
    'date.season': '{season} de {year}',
    'date.some-day': '{date}, día desconocido',
    'date.some-month': '{date}, mes desconocido',
    'date.decade': 'década de {year}',
    'date.century': '{year} a {last}',
    'date.heading': '{weekday}, {date}',
    'season.spring': 'primavera',
    'season.summer': 'verano',
    'season.autumn': 'otoño',
    'season.winter': 'invierno',
    'tick.century': 'siglo {ordinal}',
    'era.before': '{date} a. C.',
    'era.after': '{date} d. C.',
    'ago.millions': {
      one: 'hace {n} millón de años',
      many: 'hace {n} millones de años',
      other: 'hace {n} millones de años',
    },
    'ago.billions': {
      one: 'hace {n} mil millones de años',
      many: 'hace {n} mil millones de años',
      other: 'hace {n} mil millones de años',
    },
    'ahead.millions': {
      one: 'dentro de {n} millón de años',
      many: 'dentro de {n} millones de años',
      other: 'dentro de {n} millones de años',
    },
    'ahead.billions': {
      one: 'dentro de {n} mil millones de años',
      many: 'dentro de {n} mil millones de años',
      other: 'dentro de {n} mil millones de años',
    },
    'date.about': 'hacia {date:article}',
    'date.uncertain': '{date} (incierto)',
    'clock.at': '{date}, {clock}',
    'clock.only': '{clock}',
    'clock.span': 'de {first} a {last}',
    'clock.from': 'desde las {clock}',
    'clock.between': '{date}, entre las {first} y las {last}',
    'clock.until': 'hasta las {clock}',
    'when.span': '{first:from} {last:to}',
    'when.span-clock': '{first:from} {last:to}',
    'when.night': 'noche {date:from}',
    'when.night-span': 'noche {first:from} {last:to}',
    'when.since': 'desde {date:article}',
    'when.ongoing': '{date}, en curso',
    'when.ongoing-as-of': '{date}, en curso {updated:to}',
    'when.open-end': 'desde {date:article}, fin desconocido',
    'when.until': 'hasta {date:article}',
    'when.until-clock': 'hasta {date:article}',
    'when.between': 'entre {first:article} y {last:article}',
    'when.or': '{list} o {last}',
    'when.by': 'a más tardar {date:at}',
    'when.from': '{date} o después',
    'when.zone': '{date}, {zone}',
    'short.day': '{day} {month} {year}',
    'short.month': '{month} {year}',
    'short.season': '{season} {year}',
    'short.span': '{first}–{last}',
    'short.night-span': 'noche {first:from} {last:to}',
    'short.open-end': 'desde {date:article}',
    'short.until': 'hasta {date:article}',
    'short.uncertain': '{date}?',
    'short.decade': 'años {year}',
    'zone.elsewhere': 'hora local: {place}',
    'duration.seconds': { one: '{n} segundo', many: '{n} de segundos', other: '{n} segundos' },
    'duration.minutes': { one: '{n} minuto', many: '{n} de minutos', other: '{n} minutos' },
    'duration.hours': { one: '{n} hora', many: '{n} de horas', other: '{n} horas' },
    'duration.days': { one: '{n} día', many: '{n} de días', other: '{n} días' },
    'duration.months': { one: '{n} mes', many: '{n} de meses', other: '{n} meses' },
    'duration.years': { one: '{n} año', many: '{n} de años', other: '{n} años' },
  },
} as const satisfies Catalogue;
