export type { BarKind, BarPiece } from './bars';
export type { Dot } from './dots';
export type { HeadingParts, HeadingUnit } from './headings';
export { createVertical, type RowContents, type VerticalModel } from './model';
export { rowMarkOf, type RowMark } from './rowMark';
export { instantOf, positionOf, type RowPosition, type VerticalRows } from './rows';
export { isBar, type Tracks } from './tracks';
