import type { Exploring } from '../../catalogue';

/** The messages of `en/exploring.ts` in Russian. */
export const exploring = {
  'story.start': 'Показать историю',
  'story.label': 'История шаг за шагом',
  'story.previous': 'Предыдущий шаг',
  'story.next': 'Следующий шаг',
  'story.play': 'Запустить',
  'story.pause': 'Пауза',
  'story.resume': 'Продолжить',
  'story.leave': 'Выйти из истории',
  'story.count': '{n} из {total}',
  'story.step': '{title}, {count}',

  'compare.start': 'Сравнить с ним',
  'compare.label': 'Период для сравнения',
  'compare.same-start': 'начинается тогда же',
  'compare.later': 'начинается на {duration:accusative} позже',
  'compare.earlier': 'начинается на {duration:accusative} раньше',
  'compare.same-length': 'такой же длины',
  'compare.longer': 'длиннее на {duration:accusative}',
  'compare.shorter': 'короче на {duration:accusative}',
  'compare.scale': 'Один масштаб',
  'compare.close': 'Закончить сравнение',

  'between.from': 'Отсчитывать отсюда',
  'between.here': 'Отсчёт идёт от этого события. Откройте другое.',
  'between.stop': 'Прекратить отсчёт',
  'between.after': 'через {distance:accusative} после события «{title}»',
  'between.before': 'за {distance:accusative} до события «{title}»',
  'between.after-start': 'через {distance:accusative} после начала события «{title}»',
  'between.before-start': 'за {distance:accusative} до начала события «{title}»',
  'between.same-day': 'В тот же день, что и «{title}»',
  'between.same-start': 'В тот же момент, что и «{title}»',
  'between.either':
    'Не более чем за {first:accusative} до события «{title}» или через {last:accusative} после него',
  'between.unknown': 'Сколько времени отделяет это от события «{title}», неизвестно.',
  'distance.days': {
    one: '{first}–{n} день',
    few: '{first}–{n} дня',
    many: '{first}–{n} дней',
    other: '{first}–{n} дня',
  },
  'distance.two': '{first} — {last}',
  'distance.least': 'минимум {distance}',
  'distance.most': 'максимум {distance}',
  'distance.about': 'примерно {distance}',
  'gap.later': 'через {duration:accusative}',

  'zone.heading': 'По чьим часам',
  'zone.explain':
    'Ось и показанный период следуют этим часам. События сохраняют свои даты и часовые пояса; ничего не сдвигается.',
  'zone.dataset': 'Хронологии: {zone}',
  'zone.event': 'Открытого события',
  'zone.event-now': 'Открытого события: {zone}',
  'zone.utc': 'UTC, везде одинаково',

  'share.compared': 'период для сравнения: {range}',
  'share.since': 'отсчёт от события: {title}',
  'share.zone-utc': 'часы: UTC',
  'share.zone-event': 'часы: открытого события',

  'drawing.map': 'Карта',
  'drawing.whole-screen': 'Во весь экран',
  'drawing.leave-screen': 'Выйти из полноэкранного режима',
  'overview.middle': 'Видимый период',
} as const satisfies Exploring;
