/** What reads addresses as people send them, in one chunk. */
export { dateAsWritten } from './dateAsWritten';
export { queryAsWritten } from './queryAsWritten';
