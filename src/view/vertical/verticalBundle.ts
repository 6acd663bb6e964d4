/** Lazy bundle: the drawing in which time runs down, live and prerendered. */
export { StaticVertical } from './StaticVertical';
export { VerticalStage } from './VerticalStage';
