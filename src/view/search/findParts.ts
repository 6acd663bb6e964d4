/** What a reader needs once something is looked for or filtered: fetched together, then. */
export { FindResults } from './FindResults';
export { jump } from './jump';
export { NothingHere } from './NothingHere';
