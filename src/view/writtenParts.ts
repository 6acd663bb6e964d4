/** What only the build writes. */
export { FootnoteList } from './event/FootnoteList';
export { FootnotesContext, numbered } from './context/footnotes';
export { Lead } from './Lead';
export { ListIndex } from './ListIndex';
export { ListPage } from './ListPage';
export { listIndexOf, sectionHeading } from './listSections';
export { OpenedEvent } from './event/OpenedEvent';
export { SourcePage } from './event/SourcePage';
