/** The timeline as a guest in another site's page: what the two say to each other. */
export type { KroniekTimelineElement } from './elementTypes';
export type { HostCommand, EmbedMessage, MessageSource } from './messages';
export { loadSnippetBuilder } from './lazy';
export { snippets, type SnippetContent } from './snippets';
