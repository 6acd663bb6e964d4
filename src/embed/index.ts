/**
 * What other layers need of embeds: types of messages and of the custom element, and the code that
 * an editor pastes. The scripts of embeds and of host pages are files of their own (`README.md`).
 */
export type { KroniekTimelineElement } from './elementTypes';
export type { HostCommand, EmbedMessage, MessageSource } from './messages';
export { loadSnippetBuilder } from './lazy';
export { DEFAULT_HEIGHT_PX, IMAGE_SIZE } from './sizes';
export { snippets, type SnippetContent } from './snippets';
