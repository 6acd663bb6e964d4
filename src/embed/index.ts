/** The timeline as a guest in another site's page: what the two say to each other. */
export type { KroniekTimelineElement } from './elementTypes';
export type { HostCommand, EmbedMessage, MessageSource } from './messages';
export { loadSnippetBuilder } from './loadSnippetBuilder';
export { DEFAULT_HEIGHT_PX, IMAGE_SIZE } from './sizes';
export { snippets, type SnippetContent } from './snippets';
