/** Text files whose rows are lines and whose columns have a separator between them. */
import { dsvFormat } from 'd3';
import { withoutFormulaGuard } from '../../base';
import { fieldsOfName } from '../table/recogniseColumns';
import { rowsToTable } from '../table/rowsToTable';
import { tableToDrafts } from '../table/tableToDrafts';
import type { Table } from '../table/table';
import type { Drafts, ReadContext, SourceFile } from '../types';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const NAMES: { readonly [delimiter: string]: string } = { '\t': 'tab', tab: '\t' };
/** How many characters of a file decide. */
const SAMPLE = 50_000;

export function readCsv(file: SourceFile, context: ReadContext): Drafts {
  return tableToDrafts(readCsvTable(file, context), context);
}

export function readCsvTable(file: SourceFile, { options, log }: ReadContext): Table {
  const written = file.text().replace(/^\ufeff/, '');
  // A spreadsheet program takes this line as the separator.
  const announced = /^"?sep=(.)"?\r?\n/i.exec(written);
  const text = announced ? written.slice(announced[0].length) : written;
  const chosen =
    options.delimiter === undefined
      ? announced?.[1]
      : (NAMES[options.delimiter] ?? options.delimiter);
  if (chosen !== undefined && (chosen.length !== 1 || chosen === '"')) {
    log.stop('bad-option', {}, { option: 'delimiter', value: chosen, allowed: ', ; tab |' });
  }
  const delimiter = chosen ?? delimiterOf(text, file.extension);
  log.report('delimiter-read', {}, { delimiter: NAMES[delimiter] ?? delimiter });
  const broken = brokenQuoteIn(text, delimiter);
  if (broken !== null) log.stop('broken-quotes', { row: broken }, {});
  const rows: readonly (readonly string[])[] = dsvFormat(delimiter).parseRows(text, (row) =>
    row.map(withoutFormulaGuard),
  );
  return rowsToTable(rows, log);
}

/** The separator that gives the most rows as many columns as the first row. */
function delimiterOf(text: string, extension: string): string {
  const sample = text.slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const rows = dsvFormat(delimiter)
      .parseRows(sample)
      .filter((row) => row.some((cell) => cell.trim() !== ''));
    const [header = []] = rows;
    const even = rows.filter((row) => row.length === header.length).length;
    const named = header.filter((cell) => fieldsOfName(cell).length > 0).length;
    const isUsual = delimiter === (extension === 'tsv' || extension === 'tab' ? '\t' : ',');
    return {
      delimiter,
      score: header.length < 2 ? 0 : even / rows.length + named + (isUsual ? 0.1 : 0),
    };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/**
 * The row in which quotation marks are not in pairs; null if there is none. The parser would take
 * all that follows for one cell, or drop a character.
 */
function brokenQuoteIn(text: string, delimiter: string): number | null {
  if (!text.includes('"')) return null;
  let row = 1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const opened = row;
      for (at++; ; at++) {
        if (at >= text.length) return opened;
        if (text[at] !== '"') continue;
        if (text[at + 1] !== '"') break;
        at++;
      }
      at++;
      const next = text[at];
      if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r') return opened;
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r')
        at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    if (text[at] === '\n' || text[at] === '\r') row++;
    at++;
  }
  return null;
}
