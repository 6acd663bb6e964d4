import type { ReactNode } from 'react';

import { axisZoneOf, eventZoneOf } from '../context/axisZone';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { ModalDialog } from './ModalDialog';

/** Chooses the time zone of the axis. The drawing behind the dialog follows at once. */
export function ZoneForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { store, timeline, t, uid, words } = useInstance();
  const chosen = useTimelineState((state) => state.zone);
  const { selected, actions } = store.getState();
  const eventZone = eventZoneOf(timeline, selected);
  const axisZone = useTimelineState(axisZoneOf);
  const choices = [
    [null, t('zone.dataset', { zone: words.zone(timeline.core.timeZone) })],
    ['event', eventZone ? t('zone.event-now', { zone: words.zone(eventZone) }) : t('zone.event')],
    ['utc', t('zone.utc')],
  ] as const;
  return (
    <ModalDialog id="zone" heading={t('zone.heading')} onClose={onClose}>
      <fieldset aria-labelledby={`${uid}-zone`}>
        {choices.map(([zone, name]) => (
          <label key={name}>
            <input
              type="radio"
              name={`${uid}-zone-choice`}
              checked={chosen === zone}
              onChange={() => actions.setZone(zone)}
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <p role="status">{t('range.zone', { zone: words.zone(axisZone) })}</p>
      <p>{t('zone.explain')}</p>
    </ModalDialog>
  );
}
