/** What opens of an event: fetched by itself, after the first paint. */
export { EvidenceBody } from './EvidenceBody';
export { footnotesOf } from '../context/footnotes';
export { Opened } from './Opened';
export { PrintedEvidence } from './PrintedEvidence';
