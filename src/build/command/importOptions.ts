/** The options of a command that say what a file alone does not. */
import { Command, InvalidArgumentError, Option } from 'commander';

import { FIELDS, readers, type ImportOptions } from '../../import';

/** The options as Commander reads them. */
export type FileOptions = {
  readonly map?: Readonly<Record<string, string>>;
  readonly dateOrder?: 'day-first' | 'month-first';
  readonly language?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly timeZone?: string;
  readonly format?: string;
  readonly strict?: boolean;
  /** Of `kroniek import` alone. */
  readonly media?: boolean | undefined;
};

/** Adds the options to a command, in a group of their own. */
export function addFileOptions(command: Command): Command {
  const order = new Option('--date-order <order>', 'how dates such as 3/4/1970 are meant').choices([
    'day-first',
    'month-first',
  ]);
  const format = new Option('--format <name>', 'the format, if the file does not show it').choices(
    readers.map(({ name }) => name),
  );
  return command
    .optionsGroup('Options for a sheet, a calendar or the file of another tool:')
    .option('--map <field=column,…>', 'which column is which: date=Datum,title=Wat', readMap)
    .addOption(order)
    .option('--language <code>', 'the language of the texts')
    .option('--encoding <name>', 'utf-8, utf-16le, utf-16be, windows-1252')
    .option('--delimiter <sign>', 'what separates columns: , ; | or tab')
    .option('--sheet <name>', 'the sheet of a workbook, by name or number')
    .option('--time-zone <zone>', 'the zone of clock times, such as Europe/Amsterdam')
    .addOption(format)
    .option('--strict', 'take warnings for errors', false);
}

/** The options in the arguments of `npm start -- FILE`. Throws with a message if one is wrong. */
export function parseFileOptions(args: readonly string[]): ImportOptions {
  const command = addFileOptions(new Command('npm start -- FILE'))
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  return importOptionsOf(command.parse(args, { from: 'user' }).opts<FileOptions>());
}

/** The columns of `--map`, by field. */
function readMap(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, field = '', column = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
      const name = FIELDS.find((known) => known.toLowerCase() === field.trim().toLowerCase());
      if (name === undefined || column.trim() === '') {
        throw new InvalidArgumentError(
          `Write FIELD=COLUMN, with a field of ${FIELDS.join(', ')}: date=Datum,title=Wat`,
        );
      }
      return [name, column.trim()];
    }),
  );
}

/** The options of the import, without those that are not given. */
export function importOptionsOf(options: FileOptions): ImportOptions {
  const { map, dateOrder, language, encoding, delimiter, sheet, timeZone, format, strict, media } =
    options;
  const given = {
    map,
    dateOrder,
    language,
    encoding,
    delimiter,
    sheet,
    timeZone,
    format,
    strict,
    media,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
