// Files of many rows, such as editors have: dates in several ways, markup, places, links, groups.

const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const GROUPS = ['Missions', 'Ideas', 'Stations', 'Incidents'];

/** @param {number} k */
function dateOf(k) {
  const [year, month, day] = [1800 + (k % 220), 1 + (k % 12), 13 + (k % 15)];
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return (
    [
      `${year}-${two(month)}-${two(day)}`,
      `${two(day)}/${two(month)}/${year}`,
      `${day} ${MONTHS[k % 6]} ${year}`,
      `ca. ${year}`,
      `${year}–${two((year + 3) % 100)}`,
      `${year}-${two(month)}-${two(day)} 9:32 AM`,
      `spring ${year}`,
    ][k % (year % 100 > 90 ? 4 : 7)] ?? ''
  );
}

/** @param {number} k */
const rowOf = (k) => [
  dateOf(k),
  `Event number ${k} & its title`,
  `<p>What happened in event ${k}, with <a href="https://example.org/${k}">a source</a>.</p>`,
  GROUPS[k % 4] ?? '',
  `City ${k % 500}`,
  String(((k * 7) % 160) - 80),
  String(((k * 13) % 340) - 170),
  `https://example.org/page/${k}`,
  String(k % 97),
];

const HEADER = ['Date', 'Title', 'Text', 'Group', 'City', 'lat', 'long', 'Link', 'Killed'];

/** @param {number} count */
export function largeCsv(count) {
  const quoted = (/** @type {string} */ cell) => `"${cell.replaceAll('"', '""')}"`;
  const rows = Array.from({ length: count }, (_, k) => rowOf(k));
  return [HEADER, ...rows].map((row) => row.map((cell) => quoted(cell ?? '')).join(',')).join('\n');
}

/** @param {number} count */
export function largeJson(count) {
  const rows = Array.from({ length: count }, (_, k) => rowOf(k));
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(HEADER.map((name, k) => [name, row[k]]))),
  );
}
