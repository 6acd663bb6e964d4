/** Lazy bundle: the drawing in which time runs down, live and prerendered. */
/** @public `StaticStage` gets it from the bundle. */
export { StaticVertical } from './StaticVertical';
/** @public `Stage` gets it from the bundle. */
export { VerticalStage } from './VerticalStage';
/** @public `Stage` gets it from the bundle. */
export { VerticalAlone } from './VerticalAlone';
