/** The cells that are selected in the grid: one, or a region that Shift or a drag extends. */
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { CellKeyDownArgs, CellMouseArgs, DataGridHandle } from 'react-data-grid';
import {
  clearRegion,
  pasteIntoRegion,
  cellsOfText,
  regionBetween,
  textOfRegion,
  type CellPosition,
  type Region,
} from '../document/region';
import type { Edit } from '../document/edits';
import type { AuthorDocument, AuthorRow } from '../document/types';

type Options = {
  readonly document: AuthorDocument;
  readonly grid: RefObject<DataGridHandle | null>;
  /** The index of the first column of cells in the grid. */
  readonly firstColumn: number;
  readonly onEdit: (edit: Edit) => void;
};

const STEPS: { readonly [key: string]: readonly [rows: number, columns: number] | undefined } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function useRegion({ document, grid, firstColumn, onEdit }: Options) {
  /** Where the selection began. In its number, a row is selected as a whole. */
  const [anchor, setAnchor] = useState<CellPosition | null>(null);
  const [head, setHead] = useState<CellPosition | null>(null);
  const isExtending = useRef(false);
  const { rows, columns } = document;
  const lastColumn = columns.length - 1;
  const region = anchor && head && regionOf(anchor, head, lastColumn);

  const extendTo = (to: CellPosition): void => {
    const isInside = to.row >= 0 && to.row < rows.length && to.column <= lastColumn;
    const isSame = to.row === head?.row && to.column === head.column;
    if (!isInside || to.column < 0 || isSame) return;
    isExtending.current = true;
    const position = { rowIdx: to.row, idx: to.column + firstColumn };
    grid.current?.setActivePosition(position, { shouldFocus: true });
  };
  const copy = (event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>): void => {
    if (!region) return;
    event.clipboardData?.setData('text/plain', textOfRegion(document, region));
    event.preventDefault();
  };
  const onDrag = useEffectEvent(({ buttons, target }: PointerEvent): void => {
    const isText = isField(globalThis.document.activeElement);
    const to = buttons === 1 && !isText && positionOf(target, firstColumn);
    if (to) extendTo(to);
  });
  useEffect(() => {
    const element = grid.current?.element;
    element?.addEventListener('pointerover', onDrag);
    return () => element?.removeEventListener('pointerover', onDrag);
  }, [grid]);

  return {
    /** Null while no row is selected. */
    region,
    copy,
    paste: (event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault'>): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (region) onEdit(pasteIntoRegion(region, cellsOfText(text)));
      event.preventDefault();
    },
    /** Browsers send no event of a cut from cells. What cannot be copied stays. */
    cut: async (): Promise<void> => {
      if (!region) return;
      try {
        await navigator.clipboard.writeText(textOfRegion(document, region));
      } catch {
        return;
      }
      onEdit(clearRegion(region));
    },
    clear: (): void => {
      if (region) onEdit(clearRegion(region));
    },
    /** Extends the region by a key. Returns whether the key does so. */
    extendBy: (key: string, { rowIdx, column }: CellKeyDownArgs<AuthorRow>): boolean => {
      const step = STEPS[key];
      if (!step || !column) return false;
      extendTo({ row: rowIdx + step[0], column: column.idx - firstColumn + step[1] });
      return true;
    },
    /** Extends the region to a pressed cell. */
    extendToCell: ({ rowIdx, column }: CellMouseArgs<AuthorRow>): void =>
      extendTo({ row: rowIdx, column: column.idx - firstColumn }),
    /** Follows the active cell of the grid. */
    follow: (row: number, idx: number): void => {
      const now = row < 0 ? null : { row, column: idx - firstColumn };
      if (!isExtending.current) setAnchor(now);
      isExtending.current = false;
      setHead(now);
    },
  };
}

function regionOf(anchor: CellPosition, head: CellPosition, lastColumn: number): Region {
  if (anchor.column >= 0) return regionBetween(anchor, head);
  return regionBetween({ ...anchor, column: 0 }, { ...head, column: lastColumn });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** The cell of an element of the grid. The row of the header is the first of the grid's. */
function positionOf(target: EventTarget | null, firstColumn: number): CellPosition | null {
  const cell = target instanceof Element && target.closest('[role=gridcell]');
  const row = cell && cell.closest('[role=row]');
  if (!row) return null;
  return {
    row: Number(row.getAttribute('aria-rowindex')) - 2,
    column: Number(cell.getAttribute('aria-colindex')) - 1 - firstColumn,
  };
}
