/**
 * Numbers of events above which the build and the page do things differently. Limits that one file
 * needs are in that file: `EVENT_COPIES_UP_TO` in build/pages/timelinePages.tsx, `MAX_EVENT_CARDS`
 * in build/images/imagesOf.tsx, and `MAX_MARKS` of a tiled drawing in layout/tiled/tilePlan.ts.
 */

/** With more dated events than this, the layout packs tiles of a lane instead of whole levels. */
export const TILED_LAYOUT_ABOVE = 600;

/**
 * Up to this number of events, a timeline has one list with every entry. With more, it has a list
 * in sections. This decides:
 *
 * - the live list, of a page and of an embed: `DayList` or `SectionedList` (app/features/startList,
 *   startEmbedList), and whether the page is ready before that list shows the requested view
 * - the static list of a page: `DayList` or `ListIndex` (build/pages/timelinePages)
 * - the pages of the list, which have all evidence: one page, or one for each section
 *   (build/pages/listPages)
 * - where a mark of an event without a page leads: to its entry on the page, or to a list page
 */
export const INLINE_EVIDENCE_UP_TO = 300;

/** With more events than this, the core is packed and its details are in several files. */
export const PACKED_ABOVE = 2000;

/** At most this number of events stands in one section of the list, and on one page of it. */
export const MAX_SECTION_ENTRIES = 500;

/** At most this number of events has a page of its own: each page is a file in every language. */
export const MAX_EVENT_PAGES = 500;
