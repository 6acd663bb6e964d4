/** Citations of a timeline, a view of it or an event, in the styles and formats that people use. */

/** What is cited. */
export type Cited = {
  /** The id of the timeline. */
  readonly id: string;
  /** The title of the timeline. */
  readonly title: string;
  /** The title of the event, if one is cited. */
  readonly event: string | null;
  /** What is said about the event, if that is cited. */
  readonly claim?: string | null;
  /** Empty if the dataset does not name an author. */
  readonly author: string;
  readonly version: string;
  /** The SHA-256 of the dataset's file, if it is known. */
  readonly sha256?: string | undefined;
  /** The day of the last update, `YYYY-MM-DD`. */
  readonly updated: string;
  /** The permanent address; empty without a site. */
  readonly address: string;
};

/** The citations by the name of their style or format. */
export const citations = {
  APA: apa,
  Chicago: chicago,
  BibTeX: bibtex,
  'CSL-JSON': cslJson,
} as const satisfies { readonly [name: string]: (cited: Cited) => string };

function apa(cited: Cited): string {
  const { title, author, version, updated, address } = cited;
  const [year, ...monthAndDay] = dateParts(updated);
  const date = `(${year}, ${monthAndDay.join(' ')}).`;
  const whole = `${title} (Version ${version}) [Timeline].`;
  const [part, ...around] = partsOf(cited);
  const name = part === undefined ? whole : ended(part);
  const start = author === '' ? `${name} ${date}` : `${ended(author)} ${date} ${name}`;
  const inWhole = part === undefined ? [] : [...around.map(ended), `In ${whole}`];
  return [start, ...inWhole, address].filter(Boolean).join(' ');
}

function chicago(cited: Cited): string {
  const { title, author, version, updated, address } = cited;
  const [year, month, day] = dateParts(updated);
  const names = [...partsOf(cited), title].map((name) => `“${ended(unquoted(name))}”`);
  const start = author === '' ? '' : `${ended(author)} `;
  const dates = `Version ${version}. Last modified ${month} ${day}, ${year}.`;
  return `${start}${names.join(' In ')} ${dates}${address && ` ${address}.`}`;
}

function bibtex(cited: Cited): string {
  const { id, title, author, version, updated, address } = cited;
  const note = noteOf(cited);
  const [year = '', month = ''] = updated.split('-');
  const [part] = partsOf(cited);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ...(author === '' ? [] : [['author', `{${texOf(author)}}`] as const]),
    ['title', `{${texOf(part ?? title)}}`],
    ...(part === undefined ? [] : [['booktitle', `{${texOf(title)}}`] as const]),
    ['year', year],
    ['month', String(Number(month))],
    ['version', texOf(version)],
    ...(note === '' ? [] : [['note', texOf(note)] as const]),
    ...(address === '' ? [] : [['url', address] as const]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id}-${year},\n${lines.join('')}}`;
}

function cslJson(cited: Cited): string {
  const { id, title, author, version, updated, address } = cited;
  const [part] = partsOf(cited);
  const item = {
    id,
    type: 'webpage',
    title: part ?? title,
    'container-title': part === undefined ? undefined : title,
    note: noteOf(cited) || undefined,
    author: author === '' ? undefined : [{ literal: author }],
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    version,
    URL: address || undefined,
  };
  return JSON.stringify([item], null, 2);
}

/** What is cited within the timeline, the smallest part first: a claim, its event. */
function partsOf({ claim, event }: Cited): readonly string[] {
  return [claim, event].filter((part) => part !== null && part !== undefined);
}

/** What else a machine keeps: the event of a cited claim, and the hash of the dataset. */
function noteOf({ claim, event, sha256 }: Cited): string {
  const hash = sha256 === undefined ? null : `SHA-256 ${sha256}`;
  return [claim ? event : null, hash].filter(Boolean).join('; ');
}

/** A text within quotation marks has single ones of its own. */
function unquoted(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** A text with a full stop at its end, unless it or its last quote ends with a sign already. */
function ended(text: string): string {
  return /[.?!…][’”]?$/.test(text) ? text : `${text}.`;
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
