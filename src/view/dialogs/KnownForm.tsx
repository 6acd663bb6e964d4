import { useRef, useState, type ReactNode } from 'react';

import { wallOf } from '../../time';
import { useInstance, useTimelineState } from '../context/instance';
import { closeSheet, Sheet } from './Sheet';

/** Asks for the day to go back to, with the browser's own calendar. */
export function KnownForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { store, timeline, t, uid } = useInstance();
  const known = useTimelineState((state) => state.known);
  const field = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  const { period, timeZone } = timeline.core;

  const show = (form: HTMLFormElement): void => {
    // Empty also where only a part of a date was typed.
    const day = field.current?.value ?? '';
    setBad(day === '');
    if (day === '') {
      field.current?.focus();
      return;
    }
    closeSheet(form);
    store.getState().actions.setKnown(day);
  };
  return (
    <Sheet id="known" heading={t('known.heading')} onClose={onClose}>
      <p>{t('known.explain')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show(event.currentTarget);
        }}
      >
        <label htmlFor={`${uid}-known-day`}>{t('known.day')}</label>
        <input
          ref={field}
          id={`${uid}-known-day`}
          type="date"
          required
          defaultValue={known ?? lastDayBefore(period.end, timeZone)}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${uid}-known-bad` : undefined}
        />
        <button type="submit">{t('known.show')}</button>
        {isBad && (
          <p id={`${uid}-known-bad`} className="fault" role="alert">
            {t('known.bad-day')}
          </p>
        )}
      </form>
    </Sheet>
  );
}

/** The last day that a stretch up to `end` holds, `YYYY-MM-DD` in a zone. */
function lastDayBefore(end: number, zone: string): string {
  const { year, month, day } = wallOf(end - 1, zone);
  return [year, month, day].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
