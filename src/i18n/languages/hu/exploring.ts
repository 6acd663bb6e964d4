import type { Exploring } from '../../catalogue';

/** The messages of `en/exploring.ts` in Hungarian. */
export const exploring = {
  'story.start': 'A történet lejátszása',
  'story.label': 'A történet lépésről lépésre',
  'story.previous': 'Előző lépés',
  'story.next': 'Következő lépés',
  'story.play': 'Lejátszás',
  'story.pause': 'Szünet',
  'story.resume': 'Folytatás',
  'story.leave': 'Kilépés a történetből',
  'story.count': '{n} / {total}',
  'story.step': '{title}, {count}',

  'compare.start': 'Összehasonlítás ezzel',
  'compare.label': 'Az összehasonlított időszak',
  'compare.same-start': 'ugyanakkor kezdődik',
  'compare.later': '{duration:instrumental} később kezdődik',
  'compare.earlier': '{duration:instrumental} korábban kezdődik',
  'compare.same-length': 'ugyanolyan hosszú',
  'compare.longer': '{duration:instrumental} hosszabb',
  'compare.shorter': '{duration:instrumental} rövidebb',
  'compare.scale': 'Azonos lépték',
  'compare.close': 'Összehasonlítás vége',

  'between.from': 'Mérés innen',
  'between.here': 'A mérés ettől az eseménytől indul. Nyisson meg egy másikat.',
  'between.stop': 'Mérés vége',
  'between.after': '{distance:instrumental} ez után: „{title}”',
  'between.before': '{distance:instrumental} ez előtt: „{title}”',
  'between.after-start': '{distance:instrumental} ennek kezdete után: „{title}”',
  'between.before-start': '{distance:instrumental} ennek kezdete előtt: „{title}”',
  'between.same-day': 'Ugyanazon a napon, mint „{title}”',
  'between.same-start': 'Ugyanabban a pillanatban, mint „{title}”',
  'between.either':
    'Legfeljebb {first:instrumental} ez előtt vagy {last:instrumental} ez után: „{title}”',
  'between.unknown': 'Nem ismert, mekkora a távolság ettől: „{title}”.',
  'distance.days': { one: '{first}–{n} nap', other: '{first}–{n} nap' },
  'distance.two': '{first} – {last}',
  'distance.least': 'legalább {distance}',
  'distance.most': 'legfeljebb {distance}',
  'distance.about': 'körülbelül {distance}',
  'gap.later': '{duration:instrumental} később',

  'zone.heading': 'Kinek az órája',
  'zone.explain':
    'A tengely és a látható időszak ezt az órát követi. Az események megtartják saját dátumukat és időzónájukat; semmi sem mozdul el.',
  'zone.dataset': 'Az idővonalé: {zone}',
  'zone.event': 'A megnyitott eseményé',
  'zone.event-now': 'A megnyitott eseményé: {zone}',
  'zone.utc': 'UTC, mindenütt ugyanaz',

  'share.compared': 'az összehasonlított időszak: {range}',
  'share.since': 'távolságok innen: {title}',
  'share.zone-utc': 'az óra: UTC',
  'share.zone-event': 'az óra: a megnyitott eseményé',

  'drawing.map': 'Térkép',
  'drawing.whole-screen': 'Teljes képernyő',
  'drawing.leave-screen': 'Kilépés a teljes képernyőből',
  'overview.middle': 'Látható időszak',
} as const satisfies Exploring;
