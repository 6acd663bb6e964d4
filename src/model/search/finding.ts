/** What only a reader needs who looks for something, filters or groups: fetched then. */
export { arranged, type Arrangement, type Lanes } from '../arranged';
export { choicesOf, type Facets } from '../filter/facets';
export { folded, wordsIn } from './folded';
export { allFacets, matched, type AllFacets } from './matcher';
export { createSearch } from './searching';
export { wordsOf } from '../wordsOf';
