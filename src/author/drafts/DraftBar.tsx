/** The name of the open draft, whether it is kept, and the other drafts. */
import { usePage } from '../context';
import { fill } from '../words/words';
import type { KeepingState } from './useDrafts';
import type { DraftSummary } from './storage';

type DraftBarProps = {
  /** The open draft; null if there is none. */
  readonly open: { readonly id: string; readonly name: string } | null;
  readonly state: KeepingState;
  readonly list: readonly DraftSummary[];
  readonly onName: (name: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (draft: DraftSummary) => void;
  readonly onNew: () => void;
};

export function DraftBar({ open, state, list, onName, onOpen, onRemove, onNew }: DraftBarProps) {
  const { words, language } = usePage();
  const others = list.filter(({ id }) => id !== open?.id);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const said = {
    idle: '',
    saving: words.drafts.saving,
    saved: words.drafts.saved,
    refused: words.drafts.refused,
  };
  return (
    <div className="draft-bar">
      {open && (
        <label className="field">
          <span>{words.drafts.name}</span>
          <input value={open.name} onChange={({ target }) => onName(target.value)} />
        </label>
      )}
      {open && (
        <button type="button" onClick={onNew}>
          {words.drafts.fresh}
        </button>
      )}
      {others.length > 0 && (
        <details className="drafts">
          <summary>
            {words.drafts.list} ({others.length})
          </summary>
          <ul>
            {others.map((draft) => (
              <li key={draft.id}>
                <button
                  type="button"
                  className="plain"
                  aria-label={fill(words.drafts.open, { name: draft.name })}
                  onClick={() => onOpen(draft.id)}
                >
                  {draft.name}
                </button>{' '}
                <span className="quiet">{dates.format(draft.savedAt)}</span>
                <button
                  type="button"
                  aria-label={fill(words.drafts.remove, { name: draft.name })}
                  onClick={() => {
                    if (confirm(fill(words.drafts.sure, { name: draft.name }))) onRemove(draft);
                  }}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className={state === 'refused' ? 'fault' : 'quiet'} role="status">
        {said[state]}
      </p>
    </div>
  );
}
