/** The timeline in another site's page: messages, the custom element, and snippets to paste. */
export type { KroniekTimelineElement } from './elementTypes';
export type { HostCommand, EmbedMessage, MessageSource } from './messages';
export { loadSnippetBuilder } from './lazy';
export { DEFAULT_HEIGHT_PX, IMAGE_SIZE } from './sizes';
export { snippets, type SnippetContent } from './snippets';
