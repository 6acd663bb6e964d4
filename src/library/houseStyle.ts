/**
 * The colours and fonts of a dataset's theme, in the box of a timeline. A sheet without specificity
 * has them, so that the classes of a page still win, and a strict policy allows it.
 */
import { fontFamilies } from '../base';
import type { CompiledCore } from '../model';
import { LANE_COLOURS } from '../view';

const ATTRIBUTE = 'data-house';

let sheet: CSSStyleSheet | null = null;
/** The numbers of the themes that the sheet has, by their rules. */
const themes = new Map<string, number>();

/** Gives a timeline the theme of its dataset, if it has one. */
export function showHouseStyle(root: HTMLElement, core: CompiledCore): void {
  const declarations = declarationsOf(core);
  const box = root.parentElement;
  box?.removeAttribute(ATTRIBUTE);
  if (declarations === '' || !box) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  const number = themes.get(declarations) ?? themes.size;
  if (!themes.has(declarations)) {
    themes.set(declarations, number);
    sheet.insertRule(
      `@media (forced-colors: none) { :where([${ATTRIBUTE}="${number}"]) { ${declarations} } }`,
      sheet.cssRules.length,
    );
  }
  box.setAttribute(ATTRIBUTE, String(number));
}

function declarationsOf({ theme, lanes }: CompiledCore): string {
  const colours = [
    ...lanes.slice(0, LANE_COLOURS).map((lane, i) => [`--lane-${i}`, lane.colours] as const),
    ['--focus', theme?.accent] as const,
  ].flatMap(([name, pair]) => (pair ? [`${name}: light-dark(${pair.join(', ')});`] : []));
  const fonts = [['--serif', theme?.headings] as const, ['--sans', theme?.text] as const].flatMap(
    ([name, names]) => (names === undefined ? [] : [`${name}: ${fontFamilies(names)};`]),
  );
  return [...colours, ...fonts].join(' ');
}
