/** Every word of the interface in French. `en/catalogue.ts` explains format and length. */
import type { Month } from 'date-fns';
import { fr as dateLocale } from 'date-fns/locale/fr';

import type { Catalogue } from '../../catalogue';
import { exploring } from './exploring';

const CENTURIES =
  'Ier IIe IIIe IVe Ve VIe VIIe VIIIe IXe Xe XIe XIIe XIIIe XIVe XVe XVIe XVIIe XVIIIe XIXe XXe XXIe'.split(
    ' ',
  );

/** “le 9 septembre 2025”, “l’été 2025”, but “septembre 2025” */
function article(date: string): string {
  // A preposition comes before, which “vers” does not follow.
  const text = date.replace(/^vers /, 'environ ');
  if (/^(?:\d{1,2}(?:er)?(?: \p{L}|$)|printemps)/u.test(text)) return `le ${text}`;
  if (/^(?:été|automne|hiver)/.test(text)) return `l’${text}`;
  return text.startsWith('années') ? `les ${text}` : text;
}

/** “du 9 septembre 2025”, “d’août 2025”, “de 2025” */
function from(date: string): string {
  return `de ${article(date)}`
    .replace(/^de le /, 'du ')
    .replace(/^de les /, 'des ')
    .replace(/^de (?=[aeo])/, 'd’');
}

/** “le 9 septembre 2025”, “en septembre 2025”, “au printemps 2025”, “dans les années 1990” */
function at(date: string): string {
  const text = article(date);
  if (/^(?:le \d|environ)/.test(text)) return text;
  if (text.startsWith('les ')) return `dans ${text}`;
  return text.startsWith('le ') ? `au ${date}` : `en ${date}`;
}

/** “au 9 septembre 2025”, “à septembre 2025” */
function to(date: string): string {
  return `à ${article(date)}`.replace(/^à le /, 'au ').replace(/^à les /, 'aux ');
}

/** After “jusqu’”: “au 9 septembre 2025”, “en septembre 2025” */
function until(date: string): string {
  return to(date).replace(/^à (?!l’|environ)/, 'en ');
}

export const catalogue = {
  tag: 'fr-FR',
  localize: {
    ...dateLocale.localize,
    ordinalNumber: (number) => CENTURIES[number - 1] ?? `${number}e`,
  },
  // A narrow space would not break either, but fonts lack it.
  thousands: '\u00a0',
  formatDate: ({ year, month, day, unspecified }, { length, without }) => {
    if (day !== 1 || month === undefined || unspecified) return null;
    if (without === 'month') return '1er';
    const name = dateLocale.localize.month((month - 1) as Month, {
      width: length === 'long' ? 'wide' : 'abbreviated',
    });
    return without === 'year' ? `1er ${name}` : `1er ${name} ${year < 1 ? 1 - year : year}`;
  },
  languageForm: (name) => (/^[aeéhiou]/.test(name) ? `de l’${name}` : `du ${name}`),
  zones: {
    'America/Anchorage': 'heure de l’Alaska',
    'America/New_York': 'heure de Washington',
    'Asia/Riyadh': 'heure de Riyad',
    'Asia/Vladivostok': 'heure de Vladivostok',
    'Europe/Amsterdam': 'heure d’Amsterdam',
    'Europe/Berlin': 'heure de Berlin',
    'Europe/Brussels': 'heure de Bruxelles',
    'Europe/Kyiv': 'heure de Kyiv',
    'Europe/London': 'heure de Londres',
    'Europe/Moscow': 'heure de Moscou',
    'Europe/Paris': 'heure de Paris',
    'Europe/Warsaw': 'heure de Varsovie',
    UTC: 'UTC',
  },
  languages: {
    ar: 'de l’arabe',
    de: 'de l’allemand',
    en: 'de l’anglais',
    fr: 'du français',
    nl: 'du néerlandais',
    no: 'du norvégien',
    pl: 'du polonais',
    ru: 'du russe',
    uk: 'de l’ukrainien',
  },
  cases: { article, at, from, to, until },
  messages: {
    ...exploring,
    'guest.list': 'Liste des événements',
    'guest.full': 'Chronologie complète, dans un nouvel onglet',
    'skip.list': 'Aller à la liste des événements',
    'language.label': 'Langue',
    close: 'Fermer',

    'tools.more': 'Plus',
    'standfirst.more': 'Lire la suite',
    'zoom.label': 'Zoom',
    'zoom.in': 'Agrandir',
    'zoom.out': 'Réduire',
    'zoom.fit': 'Toute la période',
    'pan.label': 'Déplacer',
    'pan.earlier': 'Plus tôt',
    'pan.later': 'Plus tard',
    'hint.ctrl': 'Ctrl + défilement pour zoomer',
    'hint.cmd': '⌘ + défilement pour zoomer',

    'drawing.label': 'Dessin de la chronologie',
    'drawing.down': 'Le temps va de haut en bas',
    'drawing.across': 'Le temps va de gauche à droite',
    'drawing.rest': {
      one: 'Afficher {n} autre événement',
      many: 'Afficher {n} d’autres événements',
      other: 'Afficher {n} autres événements',
    },
    'drawing.found': 'Afficher seulement ce qui a été trouvé',
    'drawing.keys':
      'Les touches fléchées vont d’événement en événement, Entrée en ouvre un. Appuyez sur ? pour voir toutes les touches.',
    'now.label': 'Maintenant',
    'cluster.label': {
      one: '{n} événement, {period}',
      many: '{n} d’événements, {period}',
      other: '{n} événements, {period}',
    },
    'overview.label': 'Vue d’ensemble de toute la période',
    'overview.start': 'Début de la période visible',
    'overview.end': 'Fin de la période visible',
    'chapters.heading': 'Chapitres',
    'tray.heading': 'Pas encore de date',
    'tray.depends': 'dépend de :',

    'list.heading': 'Événements de cette période',
    'list.earlier': 'Commencé plus tôt',
    'list.empty': 'Rien ne s’est passé dans cette période, à la connaissance de cette chronologie.',
    'list.rest': 'Afficher aussi le reste',
    'list.back': 'Afficher toute la période',
    'reading.label': 'Lire sous forme de',
    'reading.list': 'Liste',
    'reading.table': 'Tableau',
    'table.title': 'Événement',
    'table.certainty': 'Certitude',
    'table.more': {
      one: 'En afficher {n} de plus',
      many: 'En afficher {n} de plus',
      other: 'En afficher {n} de plus',
    },
    'count.events': { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
    'count.lanes': { one: '{n} bande', many: '{n} de bandes', other: '{n} bandes' },
    'count.sources': { one: '{n} source', many: '{n} de sources', other: '{n} sources' },
    'count.accounts': {
      one: '{n} récit diffère',
      many: '{n} de récits diffèrent',
      other: '{n} récits diffèrent',
    },

    'event.previous': 'Événement précédent',
    'event.next': 'Événement suivant',
    'event.sources': 'Sources',
    'event.translation-from': 'Traduit {language} :',
    'event.quoted': '« {text} »',
    'event.verification': 'Comment nous avons vérifié :',
    'event.archived': 'copie archivée',
    'event.relations': 'Événements liés',
    'event.inferred': 'n’est pas dit dans la source primaire',
    'event.place': 'Lieu',
    'event.actors': 'Acteurs',
    'event.tags': 'Sujets',
    'event.wording': 'La date dans les mots de la source',
    'event.basis': 'Pourquoi ces dates',
    'event.loading': 'Chargement des détails…',

    'stance.states': 'dit',
    'stance.denies': 'nie',
    'stance.disputes': 'conteste',
    'stance.corrects': 'corrige',
    'status.occurred': 'a eu lieu',
    'status.ongoing': 'en cours',
    'status.claimed': 'affirmé',
    'status.disputed': 'contesté',
    'status.announced': 'annoncé',
    'status.planned': 'prévu',
    'status.conditional': 'conditionnel',
    'status.cancelled': 'annulé',
    'relation.leads-to.out': 'A conduit à',
    'relation.leads-to.in': 'Résulte de',
    'relation.follows.out': 'A suivi',
    'relation.follows.in': 'A été suivi de',
    'relation.responds-to.out': 'En réponse à',
    'relation.responds-to.in': 'A suscité la réponse',
    'relation.requires.out': 'Dépend de',
    'relation.requires.in': 'Est une condition de',
    'relation.part-of.out': 'Partie de',
    'relation.part-of.in': 'Comprend',
    'relation.contradicts.out': 'Contredit',
    'relation.contradicts.in': 'Contredit par',
    'relation.corrects.out': 'Corrige',
    'relation.corrects.in': 'Corrigé par',

    'keys.heading': 'Touches',
    'keys.events': 'événement précédent et suivant',
    'keys.lanes': 'événement de la bande du dessus ou du dessous',
    'keys.ends': 'premier et dernier événement',
    'keys.open': 'ouvrir l’événement',
    'keys.close': 'fermer l’événement',
    'keys.zoom': 'agrandir et réduire',
    'keys.fit': 'toute la période',
    'keys.pan': 'un pas plus tôt ou plus tard',
    'keys.page': 'un écran plus tôt ou plus tard',
    'keys.help': 'afficher ou masquer ces touches',

    'announce.event': '{title}, {when}, {status}, {n} sur {total}',
    'announce.range': 'Période affichée : {range}',

    'error.missing':
      'Le fichier des événements est introuvable. Rechargez la page ou revenez plus tard.',
    'error.not-json':
      'Le fichier des événements est endommagé et ne peut pas être lu. Rechargez la page ou revenez plus tard.',
    'error.invalid': {
      one: 'Le fichier des événements contient {n} erreur. La rédaction doit la corriger.',
      many: 'Le fichier des événements contient {n} d’erreurs. La rédaction doit les corriger.',
      other: 'Le fichier des événements contient {n} erreurs. La rédaction doit les corriger.',
    },
    'error.later-format':
      'Les événements sont écrits dans un format plus récent que celui que cette page connaît. Rechargez la page pour obtenir sa dernière version.',
    'error.network':
      'Les événements n’ont pas pu être chargés. Vérifiez votre connexion et réessayez.',
    'error.details':
      'Les détails de cet événement n’ont pas pu être chargés. Vérifiez votre connexion et réessayez.',
    'error.retry': 'Réessayer',
    'error.part':
      'Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
    'error.gone':
      'Ce site a été mis à jour depuis que vous avez ouvert la page. Rechargez la page pour continuer.',
    'error.reload': 'Recharger',
    'error.component':
      'Cette partie de la page est en panne. Le reste fonctionne encore ; rechargez la page pour réessayer.',
    'notice.bad-parameter':
      'Une partie de l’adresse n’a pas pu être lue et a été ignorée : « {what} ». Le reste a été utilisé.',
    'notice.unknown-event':
      'Cette chronologie n’a pas d’événement « {what} ». Cherchez-le dans la liste ou vérifiez le lien.',
    'notice.outside-data':
      'La période de l’adresse est en dehors de cette chronologie. Toute la période est affichée à la place.',
    'notice.repaired':
      'La période de l’adresse a été adaptée à ce que cette chronologie peut afficher.',
    'notice.dismiss': 'Masquer',

    'known.button': 'État des connaissances au…',
    'known.heading': 'État des connaissances d’un jour',
    'known.explain':
      'Revenez à ce que l’on pouvait savoir à la fin d’un jour : ce qui a été publié plus tard est masqué, et les textes sont ceux d’alors.',
    'known.day': 'Jour',
    'known.show': 'Afficher',
    'known.bad-day':
      'Écrivez une date complète qui existe dans le calendrier, par exemple 10 septembre 2025.',
    'known.on': 'État des connaissances : {date}. Ce qui a été publié plus tard est masqué.',
    'known.off': 'Afficher tout ce que l’on sait aujourd’hui',
    'known.change': 'Changer de jour',
    'known.loading': 'Retour à cette date : {date}…',
    'notice.not-yet-known':
      'De l’événement « {what} », rien n’était encore connu ce jour-là ; il a donc été fermé.',
    'notice.not-fetched':
      'L’état des connaissances ({what}) n’a pas pu être chargé ; tout ce que l’on sait aujourd’hui est donc affiché. Vérifiez votre connexion et réessayez.',

    'event.whole-source': 'la citation dans le texte entier',
    'event.claims': 'Qui dit quoi',
    'event.contested': 'Les récits diffèrent. Aucun n’est présenté ici comme la vérité.',
    'event.paraphrase': 'Dans nos mots :',
    'event.certainty': 'Degré de certitude de la date',
    'event.began': 'Début',
    'event.ended': 'Fin',
    'event.happened': 'Date',
    'event.all-relations': 'Afficher tous les liens',
    'certainty.exact': 'date certaine',
    'certainty.approximate': 'date approximative',
    'certainty.uncertain': 'date incertaine',
    'certainty.bounds': 'entre deux limites',
    'certainty.by': 'au plus tard',
    'certainty.from': 'au plus tôt',
    'legend.heading': 'Comment lire le dessin',
    'legend.approximate': 'date approximative',
    'legend.uncertain': 'date incertaine',
    'legend.bounds': 'quelque part entre deux limites',
    'legend.open': 'se poursuit',
    'legend.cluster': 'plusieurs événements',
    'legend.covered': 'couvert par cette chronologie',
    'legend.not-covered': 'non couvert',
    'legend.stated': 'lien affirmé par la source primaire',
    'legend.inferred': 'lien tiré d’autres sources',
    'log.heading': 'Corrections et modifications',
    'log.changed': 'modifié : {date}',
    unreviewed:
      'Cette traduction a été faite par la rédaction et n’a pas été relue par une personne de langue maternelle.',
    unchecked:
      'Les mots des boutons et des dates de cette page n’ont pas été relus par une personne de langue maternelle.',

    'range.edit': 'Choisir une période',
    'range.heading': 'Afficher une autre période',
    'range.from': 'Du',
    'range.to': 'Au',
    'range.zone': 'Heures : {zone}.',
    'range.eras': 'Écrivez les dates ainsi : 0079-08-24T12:00. L’année -0043 est l’an 44 av. J.-C.',
    'range.show': 'Afficher',
    'range.named': 'Périodes nommées',
    'range.bad-from':
      'Écrivez une date et une heure complètes dans « Du », par exemple 9 septembre 2025, 18:00.',
    'range.bad-to':
      'Écrivez une date et une heure complètes dans « Au », par exemple 10 septembre 2025, 12:00.',
    'range.reversed': '« Au » doit venir après « Du ».',
    'range.outside': 'C’est en dehors de la chronologie, qui couvre cette période : {range}.',
    download: 'Télécharger',
    'share.button': 'Partager',
    'share.heading': 'Partager ce que vous voyez',
    'share.link': 'Lien',
    'share.copy': 'Copier le lien',
    'share.copied': 'Le lien est copié.',
    'share.refused':
      'Le navigateur n’a pas permis la copie. Le lien est sélectionné : copiez-le avec Ctrl ou ⌘ et C.',
    'share.system': 'Partager…',
    'share.include': 'Le lien contient',
    'share.range': 'la période : {range}',
    'share.event': 'l’événement ouvert : {title}',
    'share.known': 'le jour auquel on est revenu : {date}',
    'share.language': 'la langue : {language}',
    'share.preview': 'Ce que verra le destinataire',
    'share.whole': 'toute la période',
    'share.own-language': 'dans la langue du destinataire',
    'share.qr': 'Code QR du lien',
    'share.show-qr': 'Afficher un code QR',

    'known.now': 'Tout ce que l’on sait aujourd’hui est affiché.',

    'share.filters': 'recherche, filtres et bandes',
    'notice.unknown-choice':
      'L’adresse choisit ce que cette chronologie n’a pas : « {what} ». Le reste a été utilisé.',
    'skip.find': 'Aller à la recherche',
    'find.label': 'Chercher des événements',
    'find.count': 'Trouvés : {n} sur {total}',
    'find.match': 'trouvé',
    'find.matching': { one: '{n} trouvé', many: '{n} trouvés', other: '{n} trouvés' },
    'find.next': 'Résultat suivant',
    'find.previous': 'Résultat précédent',
    'print.search': 'Recherche : « {query} »',
    'find.none': 'Rien ne correspond. Retirez un mot ou un filtre.',
    'filter.button': 'Filtrer',
    'filter.heading': 'Filtrer les événements',
    'filter.lanes': 'Thème',
    'filter.statuses': 'Statut',
    'filter.actors': 'Acteurs',
    'filter.places': 'Lieu',
    'filter.tags': 'Sujet',
    'filter.sources': 'Source',
    'filter.clear': 'Effacer la recherche et les filtres',
    'filter.remove': 'Retirer : {name}',
    'filter.count': 'Affichés : {n} sur {total}',
    'filter.all': 'Afficher les {n}',
    'filter.loading': 'Chargement des filtres…',
    'empty.filtered': 'Aucun événement de cette période ne correspond aux filtres.',
    'group.label': 'Bandes par',
    'group.theme': 'thème',
    'group.actor': 'acteur',
    'group.place': 'lieu',
    'group.status': 'statut',
    'group.none': 'sans bandes',
    'group.all': 'Tous les événements',
    'group.others': 'Autres',
    'lane.fold': 'Replier la bande {name}',
    'lane.unfold': 'Déplier la bande {name}',
    'gaps.fold': 'Omettre le temps vide',
    'gaps.break': '{duration} omis : afficher ce temps',
    'lanes.more': {
      one: '{n} bande de plus',
      many: '{n} de bandes de plus',
      other: '{n} bandes de plus',
    },
    'group.fold': 'Replier le groupe {name}',
    'group.unfold': 'Déplier le groupe {name}',
    'keys.fold': 'replier ou déplier la bande',
    'keys.fold-group': 'replier ou déplier le groupe de bandes',
    'keys.find': 'chercher',

    'theme.label': 'Couleurs',
    'theme.device': 'Comme l’appareil',
    'theme.light': 'Clair',
    'theme.dark': 'Sombre',
    'image.range': '{title}. Chronologie : {events}, {range}.',
    'image.event': '{title}, {when}. Sa place dans la chronologie « {timeline} ».',

    'embed.button': 'Intégrer dans une page',

    'footer.contact': 'Signaler une erreur',
    'footer.licence': 'Licence : {licence}',
    'footer.updated': 'Mis à jour : {date}',
    'not-found.title': 'Page introuvable',
    'not-found.text':
      'Il n’y a pas de page à cette adresse. L’événement a peut-être changé de nom.',
    'not-found.link': 'Aller à la chronologie',

    'date.day': '{day} {month} {year}',
    'date.day-month': '{day} {month}',
    'date.month': '{month} {year}',
    'date.year': '{year}',
    'date.season': '{season} {year}',
    'date.some-day': '{date}, jour inconnu',
    'date.some-month': '{date}, mois inconnu',
    'date.decade': 'années {year}',
    'date.century': '{year} à {last}',
    'date.heading': '{weekday} {date}',
    'season.spring': 'printemps',
    'season.summer': 'été',
    'season.autumn': 'automne',
    'season.winter': 'hiver',
    'tick.century': '{ordinal} siècle',
    'era.before': '{date} av. J.-C.',
    'era.after': '{date} ap. J.-C.',
    'ago.millions': {
      one: 'il y a {n} million d’années',
      many: 'il y a {n} millions d’années',
      other: 'il y a {n} millions d’années',
    },
    'ago.billions': {
      one: 'il y a {n} milliard d’années',
      many: 'il y a {n} milliards d’années',
      other: 'il y a {n} milliards d’années',
    },
    'ahead.millions': {
      one: 'dans {n} million d’années',
      many: 'dans {n} millions d’années',
      other: 'dans {n} millions d’années',
    },
    'ahead.billions': {
      one: 'dans {n} milliard d’années',
      many: 'dans {n} milliards d’années',
      other: 'dans {n} milliards d’années',
    },
    'date.about': 'vers {date:article}',
    'date.uncertain': '{date} (incertain)',
    'clock.at': '{date}, {clock}',
    'clock.only': '{clock}',
    'clock.span': 'de {first} à {last}',
    'clock.from': 'à partir de {clock}',
    'clock.between': '{date}, entre {first} et {last}',
    'clock.until': 'jusqu’à {clock}',
    'when.span': '{first:from} {last:to}',
    'when.span-clock': '{first:from} {last:to}',
    'when.night': 'nuit {date:from}',
    'when.night-span': 'nuit {first:from} {last:to}',
    'when.since': 'depuis {date:article}',
    'when.ongoing': '{date}, en cours',
    'when.ongoing-as-of': '{date}, en cours {updated:to}',
    'when.open-end': 'à partir {date:from}, fin inconnue',
    'when.until': 'jusqu’{date:until}',
    'when.until-clock': 'jusqu’{date:until}',
    'when.between': 'entre {first:article} et {last:article}',
    'when.or': '{list} ou {last}',
    'when.by': 'au plus tard {date:at}',
    'when.from': '{date} ou plus tard',
    'when.zone': '{date}, {zone}',
    'short.day': '{day} {month} {year}',
    'short.month': '{month} {year}',
    'short.season': '{season} {year}',
    'short.span': '{first}–{last}',
    'short.night-span': 'nuit {first:from} {last:to}',
    'short.open-end': 'dès {date:article}',
    'short.until': 'jusqu’{date:until}',
    'short.uncertain': '{date} (?)',
    'short.decade': 'ann. {year}',
    'zone.elsewhere': 'heure locale : {place}',
    'duration.seconds': { one: '{n} seconde', many: '{n} de secondes', other: '{n} secondes' },
    'duration.minutes': { one: '{n} minute', many: '{n} de minutes', other: '{n} minutes' },
    'duration.hours': { one: '{n} heure', many: '{n} d’heures', other: '{n} heures' },
    'duration.days': { one: '{n} jour', many: '{n} de jours', other: '{n} jours' },
    'duration.months': { one: '{n} mois', many: '{n} de mois', other: '{n} mois' },
    'duration.years': { one: '{n} an', many: '{n} d’ans', other: '{n} ans' },
  },
} as const satisfies Catalogue;
