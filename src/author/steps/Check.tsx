/** The second step: the rows in a grid, with what is wrong at its cell. */
import { useMemo, type RefObject } from 'react';
import type { DataGridHandle } from 'react-data-grid';
import { usePage } from '../context';
import { setSetting, type Edit } from '../document/edits';
import { textIn, textsOf, withText } from '../document/json';
import { languageOf, type AuthorDocument } from '../document/types';
import { fill } from '../words/words';
import { About } from './About';
import { Grid, type ActiveCell } from './Grid';
import { Messages } from './Messages';
import { createMessagesAt, sentencesOf, worstOf } from './messagesAt';
import { RowForm } from './RowForm';
import { RowTools } from './RowTools';
import { Settings } from './Settings';
import { Step } from './Step';
import type { Checked, CheckedDraft, DraftCell, Message } from '../check/types';

type CheckProps = {
  readonly document: AuthorDocument;
  /** What the last check found; null before the first. */
  readonly checked: Checked | null;
  /** What was found with the cell that is being typed; null if none is. */
  readonly checkedDraft: CheckedDraft | null;
  /** The messages of the reading of the file. */
  readonly opened: readonly Message[];
  readonly fieldWords: Readonly<Record<string, string>>;
  readonly grid: RefObject<DataGridHandle | null>;
  readonly active: ActiveCell | null;
  readonly onActive: (cell: ActiveCell) => void;
  readonly onDraft: (draft: DraftCell | null) => void;
  readonly onEdit: (edit: Edit, about?: string) => void;
  /** Null if there is nothing to undo. */
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  /** Leads to the cell for the source of a row. */
  readonly onSource: (row: number) => void;
  /** Opens the event of a row in the timeline. */
  readonly onShow: (row: number) => void;
  /** Leads to a cell. */
  readonly onJump: (row: number, column: string | null) => void;
};

const NO_FIELDS: Readonly<Record<string, string>> = {};
const NO_EVENTS: ReadonlyMap<number, string> = new Map();

export function Check({
  document,
  checked,
  checkedDraft,
  opened,
  fieldWords,
  grid,
  active,
  onActive,
  onDraft,
  onEdit,
  onUndo,
  onRedo,
  onSource,
  onShow,
  onJump,
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
  const needsSettings = messages.some(({ code }) =>
    /^order-(?:undecided|mixed)$|^no-\w+-column$/.test(code),
  );
  const row = active?.row ?? -1;
  const { title } = document.settings;
  const { settings } = document;
  const language = languageOf(settings) ?? 'en';
  const languages = useMemo(
    () => [language, ...textsOf(settings['languages']).slice(1)],
    [language, settings],
  );
  const isHere = ({ row: of, column }: Message): boolean =>
    of === row && (column === null || column === active?.column);
  const here = (checkedDraft?.messages ?? messages).filter(
    (message) => row >= 0 && message.kind !== 'read' && isHere(message),
  );
  const counts = checkedDraft?.counts ?? checked?.counts;
  return (
    <Step name="check">
      <label className="field">
        <span>{words.check.timelineTitle}</span>
        <input
          value={textIn(title, language)}
          dir="auto"
          placeholder={words.check.untitled}
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
      <About settings={document.settings} languages={languages} onEdit={onEdit} />
      <p className="counts" role="status">
        {counts ? fill(words.check.counts, counts) : words.check.checking}
      </p>
      <Settings
        document={document}
        fields={checked?.fields ?? NO_FIELDS}
        fieldWords={fieldWords}
        isOpen={needsSettings}
        onEdit={onEdit}
      />
      <RowTools
        row={row}
        count={document.rows.length}
        onEdit={onEdit}
        onUndo={onUndo}
        onRedo={onRedo}
        onSource={() => onSource(row)}
        onShow={checked?.events.get(row) ? () => onShow(row) : null}
      />
      <Grid
        document={document}
        messagesAt={messagesAt}
        grid={grid}
        onActive={onActive}
        onDraft={onDraft}
        onEdit={onEdit}
      />
      <div className="here" aria-live="polite" data-severity={worstOf(here)}>
        {[...new Set(here.map((message) => sentencesOf(message)))].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Messages messages={messages} onJump={onJump} />
      {row >= 0 && (
        <RowForm
          document={document}
          at={row}
          fields={checked?.fields ?? NO_FIELDS}
          events={checked?.events ?? NO_EVENTS}
          onEdit={onEdit}
        />
      )}
    </Step>
  );
}
