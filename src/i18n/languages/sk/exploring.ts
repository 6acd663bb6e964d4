import type { Exploring } from '../../catalogue';

/** The messages of `en/exploring.ts` in Slovak. */
export const exploring = {
  'story.start': 'Prehrať príbeh',
  'story.label': 'Príbeh krok za krokom',
  'story.previous': 'Predchádzajúci krok',
  'story.next': 'Ďalší krok',
  'story.play': 'Prehrať',
  'story.pause': 'Pozastaviť',
  'story.resume': 'Pokračovať',
  'story.leave': 'Opustiť príbeh',
  'story.count': '{n} z {total}',
  'story.step': '{title}, {count}',

  'compare.start': 'Porovnať s ním',
  'compare.label': 'Porovnávané obdobie',
  'compare.same-start': 'začína sa v rovnakom čase',
  'compare.later': 'začína sa o {duration:accusative} neskôr',
  'compare.earlier': 'začína sa o {duration:accusative} skôr',
  'compare.same-length': 'rovnako dlhé',
  'compare.longer': 'o {duration:accusative} dlhšie',
  'compare.shorter': 'o {duration:accusative} kratšie',
  'compare.scale': 'Rovnaká mierka',
  'compare.close': 'Ukončiť porovnanie',

  'between.from': 'Merať odtiaľto',
  'between.here': 'Meria sa od tejto udalosti. Otvorte inú.',
  'between.stop': 'Ukončiť meranie',
  'between.after': '{distance:accusative} po udalosti „{title}“',
  'between.before': '{distance:accusative} pred udalosťou „{title}“',
  'between.after-start': '{distance:accusative} po začiatku udalosti „{title}“',
  'between.before-start': '{distance:accusative} pred začiatkom udalosti „{title}“',
  'between.same-day': 'V ten istý deň ako „{title}“',
  'between.same-start': 'V tom istom okamihu ako „{title}“',
  'between.either':
    'Najviac {first:accusative} pred udalosťou „{title}“ alebo {last:accusative} po nej',
  'between.unknown': 'Ako ďaleko je to od udalosti „{title}“, nie je známe.',
  'distance.days': {
    one: '{first} až {n} deň',
    few: '{first} až {n} dni',
    many: '{first} až {n} dňa',
    other: '{first} až {n} dní',
  },
  'distance.two': '{first} až {last}',
  'distance.least': 'najmenej {distance}',
  'distance.most': 'najviac {distance}',
  'distance.about': 'približne {distance}',
  'gap.later': 'o {duration:accusative} neskôr',

  'zone.heading': 'Čí čas',
  'zone.explain':
    'Os aj zobrazené obdobie sa riadia týmto časom. Udalosti si ponechávajú svoje dátumy a pásma; nič sa neposúva.',
  'zone.dataset': 'Časovej osi: {zone}',
  'zone.event': 'Otvorenej udalosti',
  'zone.event-now': 'Otvorenej udalosti: {zone}',
  'zone.utc': 'UTC, všade rovnaký',

  'share.compared': 'porovnávané obdobie: {range}',
  'share.since': 'vzdialenosti od udalosti: {title}',
  'share.zone-utc': 'čas: UTC',
  'share.zone-event': 'čas: podľa otvorenej udalosti',

  'drawing.map': 'Mapa',
  'drawing.whole-screen': 'Celá obrazovka',
  'drawing.leave-screen': 'Ukončiť celú obrazovku',
  'overview.middle': 'Viditeľné obdobie',
} as const satisfies Exploring;
