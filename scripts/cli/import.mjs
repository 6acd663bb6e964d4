// `npm run import FILE -- -o events.json`: reads a sheet, a calendar or the file of another tool
// into a dataset, and prints a report. Exit codes: 0, 1 if the file gives no dataset, 2 for wrong
// options.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const HELP = `npm run import FILE -- [OPTIONS]

  -o, --out FILE           where the dataset goes; else it is printed
  --map FIELD=COLUMN,…     which column is which: date=Datum,title=Wat
  --date-order ORDER       day-first or month-first, for dates such as 3/4/1970
  --language CODE          the language of the texts
  --encoding NAME          utf-8, utf-16le, utf-16be, windows-1252, …
  --delimiter SIGN         what separates columns: , ; | or tab
  --sheet NAME             the sheet of a workbook, by name or number
  --time-zone ZONE         the zone of clock times, such as Europe/Amsterdam
  --format NAME            the format, if the file does not show it
  --strict                 takes warnings for errors
  --json                   prints the report as JSON
`;

/** @param {string} message @returns {never} */
function usage(message) {
  process.stderr.write(`${message}\n\n${HELP}`);
  process.exit(2);
}

const text = /** @type {const} */ ({ type: 'string' });
const flag = /** @type {const} */ ({ type: 'boolean' });

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        map: text,
        'date-order': text,
        language: text,
        encoding: text,
        delimiter: text,
        sheet: text,
        'time-zone': text,
        format: text,
        strict: flag,
        json: flag,
        help: flag,
      },
    });
  } catch (problem) {
    return usage(problem instanceof Error ? problem.message : String(problem));
  }
}

const { values, positionals } = readArguments();
const [name] = positionals;
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (name === undefined || positionals.length > 1) usage('Give one file.');

/** npm runs this in the project's root. INIT_CWD is the folder in which the user called npm. */
const fromCaller = (/** @type {string} */ file) => path.resolve(process.env.INIT_CWD ?? '.', file);

const server = await createServer({
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  /** @type {typeof import('../../src/import')} */
  const { describeReport, importFile } = /** @type {any} */ (
    await server.ssrLoadModule('/src/import/index.ts')
  );
  const { dataset, report, counts } = await importFile({
    name: path.basename(name),
    bytes: readFileSync(fromCaller(name)),
    options: optionsOf(values),
  });
  const lines = values.json
    ? [JSON.stringify({ report, counts }, null, 2)]
    : await describeReport(report);
  process.stderr.write(`${lines.join('\n')}\n`);
  if (dataset) {
    const json = `${JSON.stringify(dataset, null, 2)}\n`;
    if (values.out === undefined) process.stdout.write(json);
    else writeFileSync(fromCaller(values.out), json);
  }
  process.exitCode = dataset ? 0 : 1;
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
} finally {
  await server.close();
}

/**
 * @param {{ [name: string]: string | boolean | undefined }} given
 * @returns {import('../../src/import').ImportOptions}
 */
function optionsOf(given) {
  const map = String(given.map ?? '')
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const [field = '', ...column] = pair.split('=');
      if (column.length === 0) usage(`"${pair}" is not FIELD=COLUMN`);
      return [field.trim(), column.join('=').trim()];
    });
  const order = given['date-order'];
  if (order !== undefined && order !== 'day-first' && order !== 'month-first') {
    usage('--date-order is day-first or month-first');
  }
  /** @type {{ [option: string]: string }} */
  const texts = {};
  const names = { 'time-zone': 'timeZone' };
  for (const key of ['language', 'encoding', 'delimiter', 'sheet', 'time-zone', 'format']) {
    const value = given[key];
    if (typeof value === 'string') texts[key === 'time-zone' ? names[key] : key] = value;
  }
  return {
    ...texts,
    map: Object.fromEntries(map),
    strict: given.strict === true,
    ...(order !== undefined && { dateOrder: order }),
  };
}
