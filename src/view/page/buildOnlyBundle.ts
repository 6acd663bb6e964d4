/** Components that only the build renders. */
export { FootnoteList } from '../event/FootnoteList';
export { FootnotesContext, numberSources } from '../context/footnotes';
export { Standfirst } from '../event/Standfirst';
export { ListIndex } from '../list/ListIndex';
export { ListPage } from '../list/ListPage';
export { listSectionsOf, sectionHeading } from '../list/listSections';
export { drawingsWithClusters } from '../stage/static/drawingsWithClusters';
export { MethodPage } from '../event/MethodPage';
export { FrontMedia } from '../media/FrontMedia';
export { EventPanel } from '../event/EventPanel';
export { SourcePage } from '../event/SourcePage';
export { viewInWords } from '../context/viewInWords';
export { ViewImage } from '../dialogs/ViewImage';
export { legendItemsOf } from './legendItems';
export { StaticMap } from '../map/StaticMap';
export { default as mapStyles } from '../map/map.css?inline';
