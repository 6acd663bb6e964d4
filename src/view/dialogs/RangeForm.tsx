import { useRef, useState, type ReactNode } from 'react';

import { MINUTE } from '../../base';
import { toPlain, type Span } from '../../time';
import { loadDateAsWritten, readBound, writeDateTime } from '../../url';
import { axisZoneOf } from '../context/axisZone';
import { useInstance } from '../context/instanceContext';
import { closeDialog, ModalDialog } from './ModalDialog';

/** A shorter view has seconds in its fields. */
const SECONDS_BELOW_MS = 10 * MINUTE;

type RangeProblem = 'bad-from' | 'bad-to' | 'reversed' | 'outside';

/** Sets the view by two date fields in the axis' zone, or to a named range; or compares it. */
export function RangeForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { store, timeline, t, uid, words } = useInstance();
  const { ranges } = timeline.core;
  const timeZone = axisZoneOf(store.getState());
  const { limits, period } = timeline;
  const { view, actions } = store.getState();
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const [problem, setProblem] = useState<RangeProblem | null>(null);

  // A date field has no years before year 1, and not in all browsers years after 9999.
  const isWritten =
    toPlain(limits.start, timeZone).year < 1 || toPlain(limits.end, timeZone).year > 9999;

  const isShort = view.end - view.start < SECONDS_BELOW_MS;

  const boundIn = async (name: 'from' | 'to') => {
    const text = fields[name].current?.value ?? '';
    const written = isWritten ? await asWritten(text) : text;
    return readBound(written, timeZone);
  };
  const compare = (at: HTMLElement, span: Span): void => {
    closeDialog(at);
    actions.setComparedSpan(span);
  };
  const submit = async (form: HTMLFormElement, isCompared: boolean): Promise<void> => {
    const start = (await boundIn('from'))?.asStart ?? null;
    const end = (await boundIn('to'))?.asEnd ?? null;
    const newProblem = problemOf(start, end, limits);
    setProblem(newProblem);
    if (newProblem)
      fields[
        newProblem === 'bad-from' || newProblem === 'outside' ? 'from' : 'to'
      ].current?.focus();
    if (newProblem || start === null || end === null) return;
    if (isCompared) return compare(form, { start, end });
    closeDialog(form);
    actions.setView({ start, end }, 'jump');
  };
  const field = (name: 'from' | 'to', at: number): ReactNode => (
    <div className="field">
      <label htmlFor={`${uid}-${name}`}>{t(`range.${name}`)}</label>
      <input
        ref={fields[name]}
        id={`${uid}-${name}`}
        type={isWritten ? 'text' : 'datetime-local'}
        required
        step={isShort ? 'any' : undefined}
        defaultValue={writeDateTime(toPlain(at, timeZone, isShort ? 'ms' : 'minute'))}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${uid}-range-fault` : undefined}
      />
    </div>
  );
  const presets: (readonly [string, Span])[] = [
    [t('zoom.fit'), period],
    ...ranges.map(({ title, span }) => [title, span] as const),
  ];
  return (
    <ModalDialog id="range" heading={t('range.heading')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget, false);
        }}
      >
        {field('from', view.start)}
        {field('to', view.end)}
        <button type="submit">{t('range.show')}</button>
        <button
          type="button"
          onClick={({ currentTarget: { form } }) => form && void submit(form, true)}
        >
          {t('compare.start')}
        </button>
        {problem && (
          <p id={`${uid}-range-fault`} className="fault" role="alert">
            {problem === 'outside'
              ? t('range.outside', { range: words.range(limits) })
              : t(`range.${problem}`)}
          </p>
        )}
      </form>
      {isWritten && <p>{t('range.eras')}</p>}
      <p>{t('range.zone', { zone: words.zone(timeZone) })}</p>
      <h3>{t('range.named')}</h3>
      <ul className="plain">
        {presets.map(([title, span]) => (
          <li key={title}>
            <button
              type="button"
              className="link"
              onClick={({ currentTarget }) => {
                closeDialog(currentTarget);
                actions.setView(span, 'jump');
              }}
            >
              {title}
            </button>
            <small>{words.exactRange(span)}</small>
            <button
              type="button"
              className="link compare"
              aria-label={words.labelled(t('compare.start'), title)}
              onClick={({ currentTarget }) => compare(currentTarget, span)}
            >
              {t('compare.start')}
            </button>
          </li>
        ))}
      </ul>
    </ModalDialog>
  );
}

function problemOf(start: number | null, end: number | null, limits: Span): RangeProblem | null {
  if (start === null) return 'bad-from';
  if (end === null) return 'bad-to';
  if (start >= end) return 'reversed';
  return start >= limits.end || end <= limits.start ? 'outside' : null;
}

/** The date that a reader meant; the text itself if it is none. */
async function asWritten(text: string): Promise<string> {
  try {
    return (await loadDateAsWritten())(text.trim()) ?? text;
  } catch {
    return text;
  }
}
