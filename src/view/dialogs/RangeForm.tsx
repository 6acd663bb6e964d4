import { useRef, useState, type ReactNode } from 'react';

import { parseLocalDateTime, instantOf, wallOf, type Span } from '../../time';
import { axisZoneOf } from '../context/axisZone';
import { useInstance } from '../context/instance';
import { closeSheet, Sheet } from './Sheet';

type Fault = 'bad-from' | 'bad-to' | 'reversed' | 'outside';

/** The range in two fields, in the dataset's zone, with the browser's own pickers; and by its names. */
export function RangeForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { store, timeline, t, uid, words } = useInstance();
  const { ranges } = timeline.core;
  const timeZone = axisZoneOf(store.getState());
  const { limits, period } = timeline;
  const { view, actions } = store.getState();
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const [fault, setFault] = useState<Fault | null>(null);

  const instantIn = (name: 'from' | 'to', pick: 'earlier' | 'later'): number | null => {
    const wall = parseLocalDateTime(fields[name].current?.value ?? '');
    return wall && instantOf(wall, timeZone, pick);
  };
  const compare = (at: HTMLElement, span: Span): void => {
    closeSheet(at);
    actions.setCompared(span);
  };
  const take = (form: HTMLFormElement, isCompared: boolean): void => {
    const [start, end] = [instantIn('from', 'earlier'), instantIn('to', 'later')];
    const found = faultOf(start, end, limits);
    setFault(found);
    if (found) fields[found === 'bad-from' || found === 'outside' ? 'from' : 'to'].current?.focus();
    if (found || start === null || end === null) return;
    if (isCompared) return compare(form, { start, end });
    closeSheet(form);
    actions.setView({ start, end }, 'jump');
  };
  const field = (name: 'from' | 'to', at: number): ReactNode => (
    <div className="field">
      <label htmlFor={`${uid}-${name}`}>{t(`range.${name}`)}</label>
      <input
        ref={fields[name]}
        id={`${uid}-${name}`}
        type="datetime-local"
        required
        defaultValue={localText(at, timeZone)}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${uid}-range-fault` : undefined}
      />
    </div>
  );
  const presets: (readonly [string, Span])[] = [
    [t('zoom.fit'), period],
    ...ranges.map(({ title, span }) => [title, span] as const),
  ];
  return (
    <Sheet id="range" heading={t('range.heading')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          take(event.currentTarget, false);
        }}
      >
        {field('from', view.start)}
        {field('to', view.end)}
        <button type="submit">{t('range.show')}</button>
        <button type="button" onClick={({ currentTarget: { form } }) => form && take(form, true)}>
          {t('compare.start')}
        </button>
        {fault && (
          <p id={`${uid}-range-fault`} className="fault" role="alert">
            {fault === 'outside'
              ? t('range.outside', { range: words.range(limits) })
              : t(`range.${fault}`)}
          </p>
        )}
      </form>
      <p>{t('range.zone', { zone: words.zone(timeZone) })}</p>
      <h3>{t('range.named')}</h3>
      <ul className="plain">
        {presets.map(([title, span]) => (
          <li key={title}>
            <button
              type="button"
              className="link"
              onClick={({ currentTarget }) => {
                closeSheet(currentTarget);
                actions.setView(span, 'jump');
              }}
            >
              {title}
            </button>
            <small>{words.range(span)}</small>
            <button
              type="button"
              className="link compare"
              aria-label={`${t('compare.start')}: ${title}`}
              onClick={({ currentTarget }) => compare(currentTarget, span)}
            >
              {t('compare.start')}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function faultOf(start: number | null, end: number | null, limits: Span): Fault | null {
  if (start === null) return 'bad-from';
  if (end === null) return 'bad-to';
  if (start >= end) return 'reversed';
  return start >= limits.end || end <= limits.start ? 'outside' : null;
}

/** `YYYY-MM-DDTHH:MM` on a clock in the zone, as the field takes it. */
function localText(instant: number, zone: string): string {
  const { year, month, day, hour, minute } = wallOf(instant, zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
