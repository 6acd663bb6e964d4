/** The words of pages and files that only the build writes, in English. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'The whole text as we hold it. What this timeline quotes is marked, and leads to its event.',
  feed: 'New events and corrections',
  changed: (title) => `Corrected or changed: ${title}`,
  moved: 'This event has a new address.',
  near: 'Perhaps you are looking for',
  chapters: 'Chapters',
  events: 'All events',
  wholeList: 'All events with their sources, to read or print',
  blocked: 'This page lets no links open. Copy the address:',
  julianCalendar: 'Julian calendar',
  method: 'How this timeline was made',
  methodShort: 'Method',
  methodSelection: 'How events were chosen',
  methodDating: 'How dates were fixed',
  methodChecking: 'Who checked',
  methodMissing: 'What is missing',
  methodRelease: 'Version and hash of the data',
};
