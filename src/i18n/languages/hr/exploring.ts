import type { Exploring } from '../../catalogue';

/** The messages of `en/exploring.ts` in Croatian. */
export const exploring = {
  'story.start': 'Pokreni priču',
  'story.label': 'Priča korak po korak',
  'story.previous': 'Prethodni korak',
  'story.next': 'Sljedeći korak',
  'story.play': 'Pokreni',
  'story.pause': 'Pauziraj',
  'story.resume': 'Nastavi',
  'story.leave': 'Napusti priču',
  'story.count': '{n} od {total}',
  'story.step': '{title}, {count}',

  'compare.start': 'Usporedi s njim',
  'compare.label': 'Razdoblje za usporedbu',
  'compare.same-start': 'počinje u isto vrijeme',
  'compare.later': 'počinje {duration:accusative} kasnije',
  'compare.earlier': 'počinje {duration:accusative} ranije',
  'compare.same-length': 'jednako dugo',
  'compare.longer': 'dulje za {duration:accusative}',
  'compare.shorter': 'kraće za {duration:accusative}',
  'compare.scale': 'Isto mjerilo',
  'compare.close': 'Završi usporedbu',

  'between.from': 'Mjeri odavde',
  'between.here': 'Mjeri se od ovog događaja. Otvorite drugi.',
  'between.stop': 'Završi mjerenje',
  'between.after': '{distance:accusative} nakon događaja „{title}”',
  'between.before': '{distance:accusative} prije događaja „{title}”',
  'between.after-start': '{distance:accusative} nakon početka događaja „{title}”',
  'between.before-start': '{distance:accusative} prije početka događaja „{title}”',
  'between.same-day': 'Istog dana kao „{title}”',
  'between.same-start': 'U istom trenutku kao „{title}”',
  'between.either':
    'Najviše {first:accusative} prije ili {last:accusative} nakon događaja „{title}”',
  'between.unknown': 'Ne zna se koliko je to udaljeno od događaja „{title}”.',
  'distance.days': {
    one: '{first} do {n} dan',
    few: '{first} do {n} dana',
    other: '{first} do {n} dana',
  },
  'distance.two': '{first} do {last}',
  'distance.least': 'najmanje {distance}',
  'distance.most': 'najviše {distance}',
  'distance.about': 'približno {distance}',
  'gap.later': '{duration:accusative} kasnije',

  'zone.heading': 'Po čijem satu',
  'zone.explain':
    'Os i prikazano razdoblje slijede ovaj sat. Događaji zadržavaju vlastite datume i zone; ništa se ne pomiče.',
  'zone.dataset': 'Vremenske crte: {zone}',
  'zone.event': 'Otvorenog događaja',
  'zone.event-now': 'Otvorenog događaja: {zone}',
  'zone.utc': 'UTC, svugdje isti',

  'share.compared': 'razdoblje za usporedbu: {range}',
  'share.since': 'udaljenosti od događaja: {title}',
  'share.zone-utc': 'sat: UTC',
  'share.zone-event': 'sat: otvorenog događaja',

  'drawing.map': 'Karta',
  'drawing.whole-screen': 'Cijeli zaslon',
  'drawing.leave-screen': 'Napusti cijeli zaslon',
  'overview.middle': 'Vidljivo razdoblje',
} as const satisfies Exploring;
