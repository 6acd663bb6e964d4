/** Citations of a timeline, a view of it or an event, in the styles and formats that people use. */

/** What is cited. */
export type Cited = {
  /** The id of the timeline. */
  readonly id: string;
  /** The title of the timeline. */
  readonly title: string;
  /** The title of the event, if one is cited. */
  readonly event: string | null;
  /** Empty if the dataset does not name an author. */
  readonly author: string;
  readonly version: string;
  /** The SHA-256 of the dataset's file, if it is known. */
  readonly sha256?: string | undefined;
  /** The day of the last update, `YYYY-MM-DD`. */
  readonly updated: string;
  /** The permanent address. */
  readonly address: string;
};

/** The citations by the name of their style or format. */
export const citations = {
  APA: apa,
  Chicago: chicago,
  BibTeX: bibtex,
  'CSL-JSON': cslJson,
} as const satisfies { readonly [name: string]: (cited: Cited) => string };

function apa({ title, event, author, version, updated, address }: Cited): string {
  const [year, ...monthAndDay] = dateParts(updated);
  const date = `(${year}, ${monthAndDay.join(' ')}).`;
  const whole = `${title} (Version ${version}) [Timeline].`;
  const name = event === null ? whole : ended(event);
  const start = author === '' ? `${name} ${date}` : `${ended(author)} ${date} ${name}`;
  return [start, ...(event === null ? [] : [`In ${whole}`]), address].join(' ');
}

function chicago({ title, event, author, version, updated, address }: Cited): string {
  const [year, month, day] = dateParts(updated);
  const names = event === null ? `“${ended(title)}”` : `“${ended(event)}” In “${ended(title)}”`;
  const start = author === '' ? '' : `${ended(author)} `;
  return `${start}${names} Version ${version}. Last modified ${month} ${day}, ${year}. ${address}.`;
}

function bibtex({ id, title, event, author, version, sha256, updated, address }: Cited): string {
  const [year = '', month = ''] = updated.split('-');
  const fields: readonly (readonly [name: string, value: string])[] = [
    ...(author === '' ? [] : [['author', `{${texOf(author)}}`] as const]),
    ['title', `{${texOf(event ?? title)}}`],
    ...(event === null ? [] : [['booktitle', `{${texOf(title)}}`] as const]),
    ['year', year],
    ['month', String(Number(month))],
    ['version', texOf(version)],
    ...(sha256 === undefined ? [] : [['note', `SHA-256 ${sha256}`] as const]),
    ['url', address],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id}-${year},\n${lines.join('')}}`;
}

function cslJson({ id, title, event, author, version, sha256, updated, address }: Cited): string {
  const item = {
    id,
    type: 'webpage',
    title: event ?? title,
    'container-title': event === null ? undefined : title,
    author: author === '' ? undefined : [{ literal: author }],
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    version,
    note: sha256 === undefined ? undefined : `SHA-256 ${sha256}`,
    URL: address,
  };
  return JSON.stringify([item], null, 2);
}

/** A text with a full stop at its end, unless it ends with a sign already. */
function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** The year, the name of the month and the day. Both styles write dates in English. */
function dateParts(day: string): readonly [year: string, month: string, day: string] {
  const date = new Date(`${day}T00:00Z`);
  const month = date.toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' });
  return [String(date.getUTCFullYear()), month, String(date.getUTCDate())];
}

/** A text without the signs that TeX reads as commands. */
function texOf(text: string): string {
  return text.replaceAll(/[\\{}%&#_$~^]/g, (sign) => {
    if (sign === '\\') return String.raw`\textbackslash{}`;
    return /[~^]/.test(sign) ? `\\${sign}{}` : `\\${sign}`;
  });
}
