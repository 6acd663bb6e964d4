/** The rows in a grid, as in a spreadsheet, with the messages at their cells. */
import { memo, useMemo, useState, type RefObject } from 'react';
import {
  DataGrid,
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type Column,
  type DataGridHandle,
  type RenderEditCellProps,
} from 'react-data-grid';

import { usePage } from '../context';
import { sizeOf } from '../document/region';
import { replaceRows, type Edit } from '../document/edits';
import type { AuthorDocument, AuthorRow } from '../document/types';
import type { DraftCell } from '../check/types';
import { CellEditor } from './CellEditor';
import { Cell, MessagesContext, RegionContext, RowNumber } from './cells';
import type { MessagesAt } from './messagesAt';
import { useRegion } from './useRegion';
import { fill } from '../words/words';

export type ActiveCell = { readonly row: number; readonly column: string | null };

type GridProps = {
  readonly document: AuthorDocument;
  readonly messagesAt: MessagesAt;
  readonly grid: RefObject<DataGridHandle | null>;
  readonly onActive: (cell: ActiveCell) => void;
  /** The text of a cell that is being typed; null at the end. */
  readonly onDraft: (draft: DraftCell | null) => void;
  readonly onEdit: (edit: Edit) => void;
};

const ROW_HEIGHT = 34;
/** How many rows the grid shows at most before it scrolls. */
const MAX_ROWS_SHOWN = 15;
/** The number of a row stands before its cells. */
export const FIRST_COLUMN = 1;

export const Grid = memo(function Grid(props: GridProps) {
  const { document, messagesAt, grid, onActive, onDraft, onEdit } = props;
  const { columns: names, rows } = document;
  const { words } = usePage();
  const [active, setActive] = useState(-1);
  const selection = useRegion({ document, grid, firstColumn: FIRST_COLUMN, onEdit });
  const { region } = selection;
  const size = region && sizeOf(region);
  const isRegion = size !== null && size.rows * size.columns > 1;
  const [firstRows] = useState(() => rows.slice(0, 40));
  // Widths are those of the first rows: columns do not move while an editor types.
  const columns = useMemo(
    () => [
      numberColumn(words.check.row),
      ...names.map((name, k) => columnOf(name, k, widthOf(name, firstRows, k), onDraft)),
    ],
    [names, words, firstRows, onDraft],
  );
  const onCellKeyDown = (args: CellKeyDownArgs<AuthorRow>, event: CellKeyboardEvent): void => {
    if (args.mode === 'EDIT') {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventGridDefault();
      const rowIdx = args.rowIdx + 1;
      // To leave a cell keeps what was typed.
      if (rowIdx < rows.length) {
        const below = { rowIdx, idx: args.column.idx };
        grid.current?.setActivePosition(below, { shouldFocus: true });
      } else args.onClose(true, true);
      return;
    }
    // The grid is one stop, as grids are. While a cell is edited, Tab goes to the next cell.
    if (event.key === 'Tab') event.preventGridDefault();
    if (event.shiftKey && selection.extendBy(event.key, args)) {
      event.preventGridDefault();
      event.preventDefault();
    }
    if ((event.ctrlKey || event.metaKey) && event.key === 'x') {
      event.preventGridDefault();
      void selection.cut();
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventGridDefault();
      selection.clear();
    }
  };

  return (
    <MessagesContext value={messagesAt}>
      <RegionContext value={isRegion ? region : null}>
        <DataGrid
          ref={grid}
          className="grid"
          aria-label={words.check.rows}
          style={{ blockSize: heightOf(rows.length) }}
          columns={columns}
          rows={rows}
          rowKeyGetter={({ key }) => key}
          rowHeight={ROW_HEIGHT}
          rowClass={(_, k) => (k === active ? 'is-active' : undefined)}
          onRowsChange={(now, { indexes }) => {
            const changed = indexes.flatMap((k) => (now[k] && now[k] !== rows[k] ? [now[k]] : []));
            if (changed.length > 0) onEdit(replaceRows(changed));
          }}
          onCellKeyDown={onCellKeyDown}
          onCellMouseDown={(args, event) => {
            if (!event.shiftKey) return;
            event.preventGridDefault();
            event.preventDefault();
            selection.extendToCell(args);
          }}
          onCellPaste={({ row }, event) => {
            selection.paste(event);
            return row;
          }}
          onCellCopy={(_, event) => selection.copy(event)}
          onActivePositionChange={({ rowIdx, column }) => {
            setActive(rowIdx);
            selection.follow(rowIdx, column?.idx ?? 0);
            onActive({ row: rowIdx, column: names[Number(column?.key)] ?? null });
          }}
        />
      </RegionContext>
      <p className="unseen" role="status">
        {isRegion && fill(words.check.selected, size)}
      </p>
    </MessagesContext>
  );
});

function columnOf(
  name: string,
  k: number,
  width: number,
  onDraft: GridProps['onDraft'],
): Column<AuthorRow> {
  return {
    key: String(k),
    name,
    width,
    minWidth: 70,
    resizable: true,
    renderCell: ({ row, rowIdx }) => (
      <Cell row={rowIdx} column={name} text={row.cells[k] ?? ''} k={k} />
    ),
    renderEditCell: ({ row, rowIdx, onRowChange, onClose }: RenderEditCellProps<AuthorRow>) => (
      <CellEditor
        label={name}
        text={row.cells[k] ?? ''}
        onText={(text) => {
          onRowChange({ ...row, cells: row.cells.with(k, text) });
          onDraft({ row: rowIdx, column: k, text });
        }}
        onEnd={() => onDraft(null)}
        onClose={() => onClose(true, false)}
      />
    ),
  };
}

function numberColumn(name: string): Column<AuthorRow> {
  return {
    key: '#',
    name,
    width: 60,
    frozen: true,
    cellClass: 'row-number',
    renderCell: ({ rowIdx }) => <RowNumber row={rowIdx} />,
  };
}

/** With room for the header and a scroll bar (px). */
function heightOf(rows: number): number {
  return (Math.min(rows, MAX_ROWS_SHOWN) + 1) * ROW_HEIGHT + 18;
}

/** Wide columns for long texts, by the longest of some rows (px). An empty column has room. */
function widthOf(name: string, rows: readonly AuthorRow[], k: number): number {
  const longest = rows.reduce(
    (most, { cells }) => Math.max(most, cells[k]?.length ?? 0),
    name.length,
  );
  const isEmpty = rows.every(({ cells }) => (cells[k] ?? '') === '');
  return isEmpty ? 180 : Math.min(280, Math.max(110, longest * 7 + 24));
}
