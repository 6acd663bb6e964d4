/** The steps after the first, for one document. */
import { flushSync } from 'react-dom';
import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { DataGridHandle } from 'react-data-grid';

import type { Checker } from './check/createChecker';
import type { Message } from './check/types';
import { usePage } from './context';
import { addColumn, type Edit } from './document/edits';
import { beginHistory, record, redo, undo, type History } from './document/history';
import { textIn } from './document/json';
import { languageOf, type AuthorDocument } from './document/types';
import { Check } from './steps/Check';
import { FIRST_COLUMN, type ActiveCell } from './steps/Grid';
import { Publish } from './steps/Publish';
import { See, type SeeHandle, type Size } from './steps/See';
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
  const { language, words } = usePage();
  const [history, dispatch] = useReducer(reduce, props.document, beginHistory);
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [size, setSize] = useState<Size>('article');
  const [locale, setLocale] = useState<string | null>(null);
  const grid = useRef<DataGridHandle>(null);
  const see = useRef<SeeHandle>(null);
  const document = history.present;
  const { checked, checkedDraft, timeline, checkTyped } = useChecked(document, {
    checker,
    language,
    locale,
  });
  const first = useRef<AuthorDocument | null>(document);
  const change = useEffectEvent(onChange);
  useEffect(() => {
    if (document !== first.current) change(document);
    first.current = null;
  }, [document]);
  useUndoKeys(dispatch);

  const onEdit = useCallback(
    (edit: Edit, about?: string) => dispatch({ type: 'edit', edit, about: about ?? null }),
    [],
  );
  const { columns } = document;
  const jump = useCallback(
    (rowIdx: number, column: string | null): void => {
      const idx = Math.max(0, columns.indexOf(column ?? '')) + FIRST_COLUMN;
      grid.current?.setActivePosition({ rowIdx, idx }, { shouldFocus: true });
    },
    [columns],
  );
  const goToSource = (rowIdx: number): void => {
    const known = columns.findIndex((column) => checked?.fields[column] === 'link');
    if (known < 0) flushSync(() => onEdit(addColumn('link', words.columns.link)));
    const idx = (known < 0 ? columns.length : known) + FIRST_COLUMN;
    grid.current?.setActivePosition({ rowIdx, idx }, { enableEditor: true });
  };
  const events = checked?.events;
  const openRowOf = useCallback(
    (event: string | null): void => {
      setSelected(event);
      const row = [...(events ?? [])].find(([, id]) => id === event)?.[0];
      if (row === undefined) return;
      setActive({ row, column: null });
      const position = { rowIdx: row, idx: FIRST_COLUMN };
      grid.current?.setActivePosition(position, { shouldFocus: false });
      grid.current?.scrollToCell(position);
    },
    [events],
  );
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
        onActive={setActive}
        checkedDraft={checkedDraft}
        onDraft={checkTyped}
        onEdit={onEdit}
        onUndo={history.past.length > 0 ? () => dispatch({ type: 'undo' }) : null}
        onRedo={history.future.length > 0 ? () => dispatch({ type: 'redo' }) : null}
        onSource={goToSource}
        onJump={jump}
        onShow={(row) => setSelected(events?.get(row) ?? null)}
      />
      <See
        timeline={timeline}
        isStale={isStale && timeline !== null}
        ref={see}
        selected={selected}
        size={size}
        onSize={setSize}
        onLocale={setLocale}
        onSelect={openRowOf}
      />
      <Publish
        json={checked?.json ?? null}
        hasErrors={isStale}
        name={name}
        title={textIn(document.settings['title'], languageOf(document.settings) ?? 'en') || name}
        onPicture={timeline && (() => see.current?.openDownload())}
        id={String(document.settings['id'])}
        checker={checker}
        onSaved={onSaved}
      />
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
