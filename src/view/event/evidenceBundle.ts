/** What opens of an event: fetched by itself, after the first paint. */
export { EvidenceBody } from './EvidenceBody';
export { loadFootnotes } from '../context/footnotes';
export { OpenedEventSlot } from './OpenedEventSlot';
export { PrintedEvidence } from './PrintedEvidence';
