/** What the cells of a row say besides its date: places, links, pictures, tags, colours. */
import type { Place, ReportLog } from '../report/report';
import type { DraftMedia, DraftPlace, DraftSource } from '../types';
import { linksIn, toWebAddress } from '../text/webAddress';
import type { Field } from './columnNames';
import type { Columns } from './recogniseColumns';
import { isBlank, textOf, type Cell, type Table, type TableRow } from './table';

export type RowContext = {
  readonly table: Table;
  readonly columns: Columns;
  readonly log: ReportLog;
};

/** The filled cells of a field in a row, with the names of their columns. */
export function cellsOf(
  row: TableRow,
  field: Field,
  { table, columns }: RowContext,
): readonly { readonly column: string; readonly cell: Cell }[] {
  return columns.of(field).flatMap((k) => {
    const cell = row.cells[k];
    return isBlank(cell) ? [] : [{ column: table.columns[k] ?? '', cell }];
  });
}

export function firstText(row: TableRow, field: Field, context: RowContext): string {
  const [first] = cellsOf(row, field, context);
  return first ? textOf(first.cell).trim() : '';
}

/**
 * The names of a cell with one or several: a list, or a text with separators. A name may have a
 * comma where semicolons separate.
 */
export function namesOf(cell: Cell): readonly string[] {
  const parts = Array.isArray(cell)
    ? cell.map((each) => nameIn(each))
    : textOf(cell).split(textOf(cell).includes(';') ? /[;|\n]/ : /[|\n]|,(?! \d)/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The name of an entry of a list, such as `{"key": "Type", "value": "Launch"}`. */
function nameIn(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return textOf(entry);
  const { value, name, title, label, id } = entry as { readonly [key: string]: unknown };
  return textOf([value, name, title, label, id].find((each) => !isBlank(each)));
}

export function placeOf(row: TableRow, context: RowContext): DraftPlace | undefined {
  const names = cellsOf(row, 'place', context).map(({ cell }) => textOf(cell).trim());
  const name = [...new Set(names)].join(', ');
  const coordinates = coordinatesOf(row, context);
  if (name === '' && !coordinates) return undefined;
  return { ...(name !== '' && { name }), ...(coordinates && { coordinates }) };
}

function coordinatesOf(row: TableRow, context: RowContext): readonly [number, number] | undefined {
  const [latitude] = cellsOf(row, 'latitude', context);
  const [longitude] = cellsOf(row, 'longitude', context);
  const [pair] = cellsOf(row, 'coordinates', context);
  if (!latitude && !longitude && !pair) return undefined;
  const written = pair
    ? Array.isArray(pair.cell)
      ? pair.cell.map((each) => textOf(each))
      : pairIn(textOf(pair.cell))
    : [textOf(latitude?.cell), textOf(longitude?.cell)];
  const [north, east] = [degreesOf(written[0] ?? ''), degreesOf(written[1] ?? '')];
  const isOnGlobe =
    north !== null && east !== null && Math.abs(north) <= 90 && Math.abs(east) <= 180;
  if (isOnGlobe && written.length === 2) return [north, east];
  const { column = '' } = pair ?? latitude ?? longitude ?? {};
  context.log.report('bad-coordinates', { ...row.at, column }, { value: written.join(' ') });
  return undefined;
}

/** One space or the end of a line for each run of spaces, so that patterns stay quick. */
function singleSpaced(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' '));
}

const MAX_POSITION = 200;

/** Two numbers: `45.92, 63.342`, or with decimal commas `45,92; 63,342`. */
function pairIn(text: string): readonly string[] {
  if (text.length > MAX_POSITION) return [text];
  const bare = text.replace(/^[[(]|[\])]$/g, '').trim();
  const separated = bare.split(/\s*[;/]\s*|,\s+|\s+(?=[-+\d])/).filter(Boolean);
  return separated.length === 2 ? separated : bare.split(',').map((part) => part.trim());
}

/** Degrees as a number: `-80.604`, `45,92`, `80.6° W`, `45°55′12″N`. */
function degreesOf(text: string): number | null {
  const match =
    /^\s*([-+−]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|'')\s*)?)?([nsewo]?)\s*$/i.exec(
      text,
    );
  if (!match) return null;
  const [, sign = '', degrees = '', minutes = '0', seconds = '0', side = ''] = match;
  const number = (part: string): number => Number(part.replace(',', '.'));
  const value = number(degrees) + number(minutes) / 60 + number(seconds) / 3600;
  const isNegative = /[-−]/.test(sign) !== /[sw]/i.test(side);
  const rounded = Math.round(value * 1e6) / 1e6;
  return isNegative && rounded !== 0 ? -rounded : rounded;
}

export function sourcesOf(row: TableRow, context: RowContext): readonly DraftSource[] {
  const publisher = firstText(row, 'publisher', context);
  return cellsOf(row, 'link', context).flatMap(({ column, cell }) =>
    sourcesIn(cell, { ...row.at, column }, context.log).map((source) => ({
      ...source,
      ...(publisher !== '' && source.publisher === undefined && { publisher }),
    })),
  );
}

/** The sources of a cell: an address, several, or a list of records. */
function sourcesIn(cell: Cell, place: Place, log: ReportLog): readonly DraftSource[] {
  const entries: readonly unknown[] = Array.isArray(cell)
    ? cell
    : typeof cell === 'object' && cell !== null
      ? [cell]
      : singleSpaced(textOf(cell)).split(
          /(?<![ |])[ |]+(?=(?:https?:\/\/|www\.))|(?<! ) ?[;,\n] ?(?=(?:https?:\/\/|www\.))|\n/,
        );
  return entries.flatMap((entry): readonly DraftSource[] => {
    if (typeof entry !== 'object' || entry === null) {
      const text = textOf(entry).trim();
      const url = toWebAddress(text);
      if (url) return [{ url }];
      const found = linksIn(text);
      if (found.length > 0) return found.map((each) => ({ url: each }));
      return text === '' ? [] : withoutAddress(text, place, log);
    }
    const { url, path, href, link, uri, paths, title, description, publisher, name } = entry as {
      readonly [key: string]: unknown;
    };
    const written = textOf(
      [url, path, href, link, uri, firstOf(paths)].find((each) => !isBlank(each)),
    );
    const address = toWebAddress(written);
    const label = textOf([title, description, name].find((each) => !isBlank(each))).trim();
    if (!address && written !== '') log.report('bad-address', place, { address: written });
    if (!address) return label === '' ? [] : withoutAddress(label, place, log);
    return [
      {
        url: address,
        ...(label !== '' && { title: label }),
        ...(!isBlank(publisher) && { publisher: textOf(publisher).trim() }),
      },
    ];
  });
}

export function mediaOf(row: TableRow, context: RowContext): readonly DraftMedia[] {
  const caption = firstText(row, 'mediaCaption', context);
  const credit = firstText(row, 'mediaCredit', context);
  const pictures = cellsOf(row, 'background', context).filter(({ cell }) =>
    /[/.]/.test(textOf(cell)),
  );
  return [
    ...cellsOf(row, 'media', context),
    ...cellsOf(row, 'mediaThumbnail', context),
    ...pictures,
  ].flatMap(({ column, cell }) => {
    const text = textOf(cell).trim();
    const address = toWebAddress(text);
    const addresses = address ? [address] : linksIn(text);
    if (addresses.length === 0) {
      context.log.report('bad-address', { ...row.at, column }, { address: text });
    }
    return addresses.map((url) => ({
      url,
      ...(caption !== '' && { caption }),
      ...(credit !== '' && { credit }),
    }));
  });
}

/** A source in words, such as a book. */
function withoutAddress(text: string, place: Place, log: ReportLog): readonly DraftSource[] {
  if (/^\w+:\S|\.\w{2,}\//.test(text)) {
    log.report('bad-address', place, { address: text });
    return [];
  }
  log.report('source-without-address', place, { name: text });
  return [{ publisher: text }];
}

function firstOf(list: unknown): unknown {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return entries[0];
}
