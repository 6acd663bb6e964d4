/** The pages of a long list, which the build writes. */
export { ListPage } from './ListPage';
export { listIndexOf, sectionHeading } from './listSections';
