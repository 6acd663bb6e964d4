import type { Exploring } from '../../catalogue';

/** The messages of `en/exploring.ts` in Czech. */
export const exploring = {
  'story.start': 'Přehrát příběh',
  'story.label': 'Příběh krok za krokem',
  'story.previous': 'Předchozí krok',
  'story.next': 'Další krok',
  'story.play': 'Přehrát',
  'story.pause': 'Pozastavit',
  'story.resume': 'Pokračovat',
  'story.leave': 'Opustit příběh',
  'story.count': '{n} z {total}',
  'story.step': '{title}, {count}',

  'compare.start': 'Porovnat s ním',
  'compare.label': 'Porovnávané období',
  'compare.same-start': 'začíná ve stejnou dobu',
  'compare.later': 'začíná o {duration:accusative} později',
  'compare.earlier': 'začíná o {duration:accusative} dříve',
  'compare.same-length': 'stejně dlouhé',
  'compare.longer': 'o {duration:accusative} delší',
  'compare.shorter': 'o {duration:accusative} kratší',
  'compare.scale': 'Stejné měřítko',
  'compare.close': 'Ukončit porovnání',

  'between.from': 'Měřit odtud',
  'between.here': 'Měří se od této události. Otevřete jinou.',
  'between.stop': 'Ukončit měření',
  'between.after': '{distance:accusative} po události „{title}“',
  'between.before': '{distance:accusative} před událostí „{title}“',
  'between.after-start': '{distance:accusative} po začátku události „{title}“',
  'between.before-start': '{distance:accusative} před začátkem události „{title}“',
  'between.same-day': 'Ve stejný den jako „{title}“',
  'between.same-start': 'Ve stejném okamžiku jako „{title}“',
  'between.either':
    'Nejvýše {first:accusative} před událostí „{title}“ nebo {last:accusative} po ní',
  'between.unknown': 'Jak daleko je to od události „{title}“, není známo.',
  'distance.days': {
    one: '{first} až {n} den',
    few: '{first} až {n} dny',
    many: '{first} až {n} dne',
    other: '{first} až {n} dní',
  },
  'distance.two': '{first} až {last}',
  'distance.least': 'nejméně {distance}',
  'distance.most': 'nejvýše {distance}',
  'distance.about': 'přibližně {distance}',
  'gap.later': 'o {duration:accusative} později',

  'zone.heading': 'Čí čas',
  'zone.explain':
    'Osa i zobrazené období se řídí tímto časem. Události si ponechávají svá data a pásma; nic se neposouvá.',
  'zone.dataset': 'Časové osy: {zone}',
  'zone.event': 'Otevřené události',
  'zone.event-now': 'Otevřené události: {zone}',
  'zone.utc': 'UTC, všude stejný',

  'share.compared': 'porovnávané období: {range}',
  'share.since': 'vzdálenosti od události: {title}',
  'share.zone-utc': 'čas: UTC',
  'share.zone-event': 'čas: podle otevřené události',

  'drawing.map': 'Mapa',
  'drawing.whole-screen': 'Celá obrazovka',
  'drawing.leave-screen': 'Ukončit celou obrazovku',
  'overview.middle': 'Viditelné období',
} as const satisfies Exploring;
