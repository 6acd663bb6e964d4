export { piecesOf, type BarKind, type BarPiece } from './bars';
export { headingOf, headingUnitOf, type HeadingUnit } from './headings';
export {
  breakOf,
  instantOf,
  positionOf,
  rowsOf,
  type RowPosition,
  type VerticalRows,
} from './rows';
export { tracksOf, type Tracks } from './tracks';
