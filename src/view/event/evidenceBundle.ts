/** The lazy bundle that shows an opened event. `view/lazy.ts` imports it. */
export { certaintyOf } from '../../model';
export { Evidence } from './Evidence';
export { EventMeta } from './EventMeta';
export { loadFootnotes } from '../context/footnotes';
export { OpenedEventSlot } from './OpenedEventSlot';
export { PrintedEvidence } from './PrintedEvidence';
export { Standfirst } from './Standfirst';
