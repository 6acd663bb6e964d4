import styles from './map.css?inline';

let isAdopted = false;

/**
 * Adds the styles of the map to the page. The sheets of the page do not have them, since few
 * readers ask for the map. A constructed sheet needs no exception in the content policy.
 */
export function adoptMapStyles(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
