/** The second step: the rows in a grid, with what is wrong at its cell. */
import { useMemo, type RefObject } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { usePage } from '../context';
import {
  addRow,
  moveRow,
  pasteCells,
  removeRow,
  replaceRows,
  setSetting,
  type Edit,
} from '../document/edits';
import { textIn, withText } from '../document/json';
import { languageOf, type AuthorDocument } from '../document/types';
import { fill } from '../words/words';
import { FIRST_COLUMN, Grid, type ActiveCell } from './Grid';
import { Messages } from './Messages';
import { createMessagesAt, sentencesOf, worstOf } from './messagesAt';
import { Settings } from './Settings';
import { Step } from './Step';
import type { Checked, Message } from '../check/types';

type CheckProps = {
  readonly document: AuthorDocument;
  /** What the last check found; null before the first. */
  readonly checked: Checked | null;
  /** The messages of the reading of the file. */
  readonly opened: readonly Message[];
  readonly fieldWords: Readonly<Record<string, string>>;
  readonly grid: RefObject<DataGridHandle | null>;
  readonly active: ActiveCell | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onActive: (cell: ActiveCell) => void;
  readonly onDraft: (draft: { row: number; column: number; text: string } | null) => void;
  readonly onEdit: (edit: Edit, about?: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Opens the event of a row in the timeline. */
  readonly onShow: (row: number) => void;
};

export function Check({
  document,
  checked,
  opened,
  fieldWords,
  grid,
  active,
  canUndo,
  canRedo,
  onActive,
  onDraft,
  onEdit,
  onUndo,
  onRedo,
  onShow,
}: CheckProps) {
  const { words } = usePage();
  const messages = useMemo(
    () => [...opened, ...(checked?.messages ?? [])],
    [opened, checked?.messages],
  );
  const messagesAt = useMemo(
    () => createMessagesAt(messages, document.columns),
    [messages, document.columns],
  );
  // The settings are open if the rows cannot be read without them.
  const needsSettings = messages.some(
    ({ code }) => code.startsWith('order-') || /^no-\w+-column$/.test(code),
  );
  const row = active?.row ?? -1;
  const { title } = document.settings;
  const language = languageOf(document.settings) ?? 'en';
  const here = active
    ? [
        ...(active.column === null ? [] : messagesAt.ofCell(row, active.column)),
        ...messagesAt.ofRow(row),
      ]
    : [];
  const jump = (to: number, column: string | null): void => {
    const idx = Math.max(0, document.columns.indexOf(column ?? '')) + FIRST_COLUMN;
    grid.current?.setActivePosition({ rowIdx: to, idx }, { shouldFocus: true });
  };
  return (
    <Step number={2} name="check">
      <label className="field">
        <span>{words.check.timelineTitle}</span>
        <input
          value={textIn(title, language)}
          onChange={({ target }) =>
            onEdit(
              setSetting(
                'title',
                target.value === '' ? undefined : withText(title, language, target.value),
              ),
              'title',
            )
          }
        />
      </label>
      <p className="counts" role="status">
        {checked ? fill(words.check.counts, checked.counts) : words.check.checking}
      </p>
      <Settings
        document={document}
        fields={checked?.fields ?? {}}
        fieldWords={fieldWords}
        isOpen={needsSettings}
        onEdit={onEdit}
      />
      <div className="actions" role="toolbar" aria-label={words.check.rows}>
        <button type="button" disabled={!canUndo} onClick={onUndo}>
          {words.check.undo}
        </button>
        <button type="button" disabled={!canRedo} onClick={onRedo}>
          {words.check.redo}
        </button>
        <button
          type="button"
          onClick={() => onEdit(addRow(row < 0 ? document.rows.length : row + 1))}
        >
          {words.check.add}
        </button>
        <button type="button" disabled={row < 0} onClick={() => onEdit(removeRow(row))}>
          {words.check.remove}
        </button>
        <button type="button" disabled={row < 1} onClick={() => onEdit(moveRow(row, -1))}>
          {words.check.up}
        </button>
        <button
          type="button"
          disabled={row < 0 || row >= document.rows.length - 1}
          onClick={() => onEdit(moveRow(row, 1))}
        >
          {words.check.down}
        </button>
        <button type="button" disabled={!checked?.events.get(row)} onClick={() => onShow(row)}>
          {words.see.show}
        </button>
      </div>
      <Grid
        document={document}
        messagesAt={messagesAt}
        grid={grid}
        onActive={onActive}
        onDraft={onDraft}
        onRows={(changed) => onEdit(replaceRows(changed))}
        onPaste={(at, column, cells) => onEdit(pasteCells(at, column, cells))}
      />
      <div className="here" aria-live="polite" data-severity={worstOf(here)}>
        {[...new Set(here.map((message) => sentencesOf(message)))].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Messages messages={messages} onJump={jump} />
    </Step>
  );
}
