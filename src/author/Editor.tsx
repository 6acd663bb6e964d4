/** The steps after the first, for one document. */
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';

import type { Checker } from './check/createChecker';
import type { Message } from './check/types';
import { usePage } from './context';
import type { Edit } from './document/edits';
import { beginHistory, record, redo, undo, type History } from './document/history';
import type { AuthorDocument } from './document/types';
import { Check } from './steps/Check';
import { FIRST_COLUMN, type ActiveCell } from './steps/Grid';
import { Publish } from './steps/Publish';
import { See, type Size } from './steps/See';
import { useChecked } from './useChecked';

type EditorProps = {
  readonly document: AuthorDocument;
  /** The messages of the reading of the file. */
  readonly opened: readonly Message[];
  readonly checker: Checker;
  readonly fieldWords: Readonly<Record<string, string>>;
  readonly name: string;
  readonly onChange: (document: AuthorDocument) => void;
  readonly onSaved: () => void;
};

type Action =
  | { readonly type: 'edit'; readonly edit: Edit; readonly about: string | null }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

function reduce(history: History, action: Action): History {
  switch (action.type) {
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
    case 'edit':
      return record(history, action.edit(history.present), action.about);
  }
}

export function Editor(props: EditorProps) {
  const { opened, checker, fieldWords, name, onChange, onSaved } = props;
  const { language } = usePage();
  const [history, dispatch] = useReducer(reduce, props.document, beginHistory);
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [size, setSize] = useState<Size>('article');
  const [locale, setLocale] = useState<string | null>(null);
  const grid = useRef<DataGridHandle>(null);
  const document = history.present;
  const { checked, timeline, checkDraft } = useChecked(document, { checker, language, locale });
  const first = useRef<AuthorDocument | null>(document);
  const change = useEffectEvent(onChange);
  useEffect(() => {
    if (document !== first.current) change(document);
    first.current = null;
  }, [document]);
  useUndoKeys(dispatch);

  const openRowOf = (event: string | null): void => {
    setSelected(event);
    const row = [...(checked?.events ?? [])].find(([, id]) => id === event)?.[0];
    if (row === undefined) return;
    setActive({ row, column: null });
    const position = { rowIdx: row, idx: FIRST_COLUMN };
    grid.current?.setActivePosition(position, { shouldFocus: false });
    grid.current?.scrollToCell(position);
  };
  const isStale = checked !== null && checked.timeline === null;
  return (
    <>
      <Check
        document={document}
        checked={checked}
        opened={opened}
        fieldWords={fieldWords}
        grid={grid}
        active={active}
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        onActive={setActive}
        onDraft={checkDraft}
        onEdit={(edit, about = '') => dispatch({ type: 'edit', edit, about: about || null })}
        onUndo={() => dispatch({ type: 'undo' })}
        onRedo={() => dispatch({ type: 'redo' })}
        onShow={(row) => setSelected(checked?.events.get(row) ?? null)}
      />
      <See
        timeline={timeline}
        isStale={isStale && timeline !== null}
        selected={selected}
        size={size}
        onSize={setSize}
        onLocale={setLocale}
        onSelect={openRowOf}
      />
      <Publish json={checked?.json ?? null} isStale={isStale} name={name} onSaved={onSaved} />
    </>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, outside of fields, which have their own. */
function useUndoKeys(dispatch: (action: Action) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key, ctrlKey, metaKey, shiftKey } = event;
      const isField = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (!(ctrlKey || metaKey) || isField) return;
      const isUndo = key.toLowerCase() === 'z' && !shiftKey;
      const isRedo = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      dispatch({ type: isUndo ? 'undo' : 'redo' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [dispatch]);
}
