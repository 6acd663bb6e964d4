/** The buttons above the rows. */
import { usePage } from '../context';
import { addRow, moveRow, removeRow, type Edit } from '../document/edits';

type RowToolsProps = {
  /** The index of the active row; -1 if there is none. */
  readonly row: number;
  readonly count: number;
  readonly onEdit: (edit: Edit) => void;
  /** Null if there is nothing to undo. */
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onSource: () => void;
  /** Shows the event of the row in the timeline; null if it has none. */
  readonly onShow: (() => void) | null;
};

export function RowTools({ row, count, onEdit, onUndo, onRedo, onSource, onShow }: RowToolsProps) {
  const { words } = usePage();
  const edit = (isPossible: boolean, change: Edit) => (isPossible ? () => onEdit(change) : null);
  const tools = [
    [words.check.undo, onUndo],
    [words.check.redo, onRedo],
    [words.check.add, edit(true, addRow(row < 0 ? count : row + 1))],
    [words.check.remove, edit(row >= 0, removeRow(row))],
    [words.check.up, edit(row > 0, moveRow(row, -1))],
    [words.check.down, edit(row >= 0 && row < count - 1, moveRow(row, 1))],
    [words.check.addSource, row >= 0 ? onSource : null],
    [words.see.show, onShow],
  ] as const;
  return (
    <div className="actions" role="group" aria-label={words.check.rows}>
      {tools.map(([name, press]) => (
        <button key={name} type="button" disabled={press === null} onClick={press ?? undefined}>
          {name}
        </button>
      ))}
    </div>
  );
}
