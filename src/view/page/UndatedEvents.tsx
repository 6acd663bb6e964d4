import type { ReactNode } from 'react';

import { StatusIcon } from '../ui/Icon';
import { useInstance, useTimelineState } from '../context/instanceContext';

/** Events without a date, beside the axis and never on it, with the events that they require. */
export function UndatedEvents(): ReactNode {
  const { timeline, t, words, hrefs, uid } = useInstance();
  const derived = useTimelineState((state) => state.derived);
  // The derived state of another variant has other indexes.
  const { included = null, matches = null } = derived?.source === timeline ? derived : {};
  const undated = Array.from(
    { length: timeline.count - timeline.dated },
    (_, k) => timeline.dated + k,
  ).filter((event) => included?.[event] !== 0);
  if (undated.length === 0) return null;
  return (
    <section className="tray" aria-labelledby={`${uid}-tray`}>
      <h2 id={`${uid}-tray`}>{t('tray.heading')}</h2>
      <ul>
        {undated.map((i) => {
          const id = timeline.idOf(i);
          const requirements = timeline.core.relations
            .filter(([from, , type]) => from === i && type === 'requires')
            .map(([, to]) => to);
          return (
            <li key={id}>
              <a
                data-condition={id}
                data-opens={id}
                href={hrefs.event(id)}
                className={matches?.[i] === 0 ? 'is-dimmed' : undefined}
              >
                <StatusIcon status={timeline.statusOf(i)} />
                <span>{timeline.titleOf(i)}</span>
              </a>
              {requirements.length > 0 && (
                <small>
                  {t('tray.depends')} {words.list(requirements.map(timeline.titleOf))}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
