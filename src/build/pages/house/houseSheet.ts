/**
 * The style sheet of a house: the colours and fonts of a dataset's theme, and the lines under the
 * drawing. A dataset with none of them has no sheet. It is a file, since the content policy forbids
 * styles in a page.
 */
import { fontFamilies } from '../../../base';
import type { CompiledCore } from '../../../model';
import { LANE_COLOURS } from '../../../view';
import { contentHash } from '../../threads/fileCache';
import { element, type Markup } from '../html';
import type { Site, SiteFile } from '../../site';

/** The lines are in no other sheet, so that pages without them do not load their style. */
const CREDITS = `.under{grid-area:tray;min-width:0}
.kroniek .credits{margin:var(--s2) 0 0;color:var(--ink-2);font-size:var(--t-small);line-height:1.4}
.embed .attribution:has(.credits){flex-wrap:wrap;row-gap:2px}
.kroniek.embed .credits{flex:1 0 100%;margin:0}
`;

/** The sheet of a dataset in any of its languages; null without one. */
function houseSheetOf({ editions }: Pick<Site, 'editions'>): SiteFile | null {
  const [edition] = editions;
  if (!edition) return null;
  const { core } = edition;
  const text = `${themeRules(core)}${core.credit || core.source ? CREDITS : ''}`;
  return text === ''
    ? null
    : { path: `assets/house-${contentHash(text).slice(0, 8)}.css`, text: () => text };
}

/** An entry of `fileKinds` in `site.ts`. */
export function houseSheet(site: Site): readonly SiteFile[] {
  const sheet = houseSheetOf(site);
  return sheet ? [sheet] : [];
}

/** The link to the sheet, for the head of a page. */
export function houseSheetLink(site: Site): readonly Markup[] {
  const sheet = houseSheetOf(site);
  if (!sheet) return [];
  return [element('link', { rel: 'stylesheet', crossorigin: '', href: site.base + sheet.path })];
}

/** The lines under the drawing; nothing without any. */
export function creditsOf({ credit, source }: CompiledCore): readonly Markup[] {
  const lines = [source, credit].filter((line) => line !== undefined);
  if (lines.length === 0) return [];
  return [element('p', { class: 'credits' }, lines.join(' · '))];
}

/** The lines under the drawing of a page, in the cell of the events without a date. */
export function underDrawing(core: CompiledCore, tray: Markup): readonly Markup[] {
  const credits = creditsOf(core);
  return credits.length === 0 ? [tray] : [element('div', { class: 'under' }, ...credits, tray)];
}

/**
 * `html:root` wins over the sheet of the page, which may come after this one. High contrast keeps
 * the colours of the system.
 */
function themeRules({ theme, lanes }: CompiledCore): string {
  const pairs = [
    ...lanes.slice(0, LANE_COLOURS).flatMap(({ colours }, i) => {
      return colours ? [[`--lane-${i}`, colours] as const] : [];
    }),
    ...(theme?.accent ? [['--focus', theme.accent] as const] : []),
  ];
  const fonts = [
    ...(theme?.headings === undefined ? [] : [`--serif:${fontFamilies(theme.headings)}`]),
    ...(theme?.text === undefined ? [] : [`--sans:${fontFamilies(theme.text)}`]),
  ];
  const blockOf = (declarations: readonly string[], selector = 'html:root'): string =>
    declarations.length === 0 ? '' : `${selector}{${declarations.join(';')}}`;
  const coloursOn = (paper: 0 | 1): readonly string[] =>
    pairs.map(([name, colours]) => `${name}:${colours[paper]}`);
  const dark = coloursOn(1);
  const rules = [
    blockOf(fonts),
    ...(pairs.length === 0
      ? []
      : [
          `@media (forced-colors:none){${blockOf(coloursOn(0))}}`,
          `@media screen and (forced-colors:none) and (prefers-color-scheme:dark){${blockOf(dark, 'html:root:not([data-theme=light])')}}`,
          `@media screen and (forced-colors:none){${blockOf(dark, 'html:root[data-theme=dark]')}}`,
        ]),
  ];
  return rules
    .filter(Boolean)
    .map((rule) => `${rule}\n`)
    .join('');
}
