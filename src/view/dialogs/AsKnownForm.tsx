import { useRef, useState, type ReactNode } from 'react';

import { isoDate, momentBefore, toPlain } from '../../time';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { closeDialog, ModalDialog } from './ModalDialog';

/** Lets the reader choose the day of "as known on", with the browser's calendar. */
export function AsKnownForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { store, timeline, t, uid } = useInstance();
  const asKnownOn = useTimelineState((state) => state.asKnownOn);
  const field = useRef<HTMLInputElement>(null);
  const [isInvalid, setInvalid] = useState(false);
  const { period, timeZone } = timeline.core;

  const submit = (form: HTMLFormElement): void => {
    // The value is also empty if the date is incomplete. An address has years of four digits.
    const day = field.current?.value ?? '';
    const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
    setInvalid(!isDay);
    if (!isDay) {
      field.current?.focus();
      return;
    }
    closeDialog(form);
    store.getState().actions.setAsKnownOn(day);
  };
  return (
    <ModalDialog id="known" heading={t('known.heading')} onClose={onClose}>
      <p>{t('known.explain')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <label htmlFor={`${uid}-known-day`}>{t('known.day')}</label>
        <input
          ref={field}
          id={`${uid}-known-day`}
          type="date"
          required
          defaultValue={asKnownOn ?? lastDayBefore(period.end, timeZone)}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? `${uid}-known-bad` : undefined}
        />
        <button type="submit">{t('known.show')}</button>
        {isInvalid && (
          <p id={`${uid}-known-bad`} className="fault" role="alert">
            {t('known.bad-day')}
          </p>
        )}
      </form>
    </ModalDialog>
  );
}

/** The last day before an instant, `YYYY-MM-DD` in a zone. */
function lastDayBefore(end: number, zone: string): string {
  return isoDate(toPlain(momentBefore(end), zone));
}
