/** What only the build writes. */
export { FootnoteList } from '../event/FootnoteList';
export { FootnotesContext, numbered } from '../context/footnotes';
export { Lead } from './Lead';
export { ListIndex } from '../list/ListIndex';
export { ListPage } from '../list/ListPage';
export { listIndexOf, sectionHeading } from '../list/listSections';
export { OpenedEvent } from '../event/OpenedEvent';
export { SourcePage } from '../event/SourcePage';
