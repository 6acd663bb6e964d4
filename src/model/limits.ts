/** Numbers of events above which the build and the page do things differently. */

/** With more dated events than this, the layout packs tiles of a lane instead of whole levels. */
export const TILED_LAYOUT_ABOVE = 600;

/**
 * Up to this number of events, a page without scripts has all evidence inline. With more, the
 * evidence is on the pages of the list.
 */
export const INLINE_EVIDENCE_UP_TO = 300;

/** With more events than this, the core is packed and its details are in several files. */
export const PACKED_ABOVE = 2000;

/** At most this number of events stands in one section of the list, and on one page of it. */
export const MAX_SECTION_ENTRIES = 500;

/** At most this number of events has a page of its own: each page is a file in every language. */
export const MAX_EVENT_PAGES = 500;
