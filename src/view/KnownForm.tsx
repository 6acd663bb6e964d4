import { useEffect, useRef, useState, type ReactNode } from 'react';

import { wallOf } from '../time';
import { useInstance, useTimelineState } from './instance';

/** Asks for the day to go back to, in a native dialog with the browser's own calendar. */
export function KnownForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { store, timeline, t, uid } = useInstance();
  const known = useTimelineState((state) => state.known);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const show = (): void => {
    // Empty also where only a part of a date was typed.
    const day = field.current?.value ?? '';
    setBad(day === '');
    if (day === '') {
      field.current?.focus();
      return;
    }
    dialog.current?.close();
    store.getState().actions.setKnown(day);
  };
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={`${uid}-known`} onClose={onClose}>
      <h2 id={`${uid}-known`}>{t('known.heading')}</h2>
      <p>{t('known.explain')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <label htmlFor={`${uid}-known-day`}>{t('known.day')}</label>{' '}
        <input
          ref={field}
          id={`${uid}-known-day`}
          type="date"
          required
          defaultValue={known ?? lastDayOf(timeline.core.period.end, timeline.core.timeZone)}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${uid}-known-bad` : undefined}
        />{' '}
        <button type="submit">{t('known.show')}</button>
        {isBad && (
          <p id={`${uid}-known-bad`} className="fault" role="alert">
            {t('known.bad-day')}
          </p>
        )}
      </form>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}

/** The day before an instant, `YYYY-MM-DD` in a zone. */
function lastDayOf(end: number, zone: string): string {
  const { year, month, day } = wallOf(end - 1, zone);
  return [year, month, day].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
