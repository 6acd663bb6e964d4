/** The command line of `kroniek`: its commands, options, help and exit codes. */
import { Command, CommanderError, Option } from 'commander';

import { ARCHIVE } from '../archives';
import * as actions from './actions';
import * as evidence from './evidence/actions';
import { addSourcesCommand } from './evidence/sourcesCommand';
import { examples } from './evidence/examples';
import { DataFailure, EXIT_DATA, EXIT_USAGE, systemMessageOf, UsageFailure } from './failures';
import { addFileOptions, type FileOptions } from './importOptions';
import { readBase, readDay, readPort, readSite, readWidth } from './optionValues';
import { readVersion } from './shippedFiles';
import { createTerminal, type Terminal } from './terminal';

/** Runs a command. Returns its exit code; a server goes on after it. */
export async function main(args: readonly string[]): Promise<number> {
  // Before the options are read: a wrong option is a message too.
  const { stdout, stderr, env } = process;
  const terminal = createTerminal({ isJson: args.includes('--json'), stdout, stderr, env });
  const program = createProgram(await readVersion(), terminal);
  if (args.length === 0) {
    stderr.write(program.helpInformation());
    return EXIT_USAGE;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (problem) {
    return exitCodeOf(problem, terminal);
  }
}

function exitCodeOf(problem: unknown, { note }: Terminal): number {
  if (problem instanceof CommanderError) {
    // Commander has written its message.
    return problem.exitCode === 0 ? 0 : EXIT_USAGE;
  }
  if (problem instanceof UsageFailure) {
    note(problem.message, 'error');
    return EXIT_USAGE;
  }
  if (problem instanceof DataFailure) {
    if (problem.message !== '') note(problem.message, 'error');
    return EXIT_DATA;
  }
  const refused = problem as NodeJS.ErrnoException;
  // The system refused something, such as writing to a folder: the stack says nothing more.
  const isOfSystem = refused.code !== undefined;
  note(isOfSystem ? systemMessageOf(refused) : (refused.stack ?? String(problem)), 'error');
  return EXIT_DATA;
}

const FILE = 'a file or an https:// address';

function createProgram(version: string, terminal: Terminal): Command {
  const program = new Command('kroniek')
    .description('Makes an interactive timeline of a list of events.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; also after the name of a command')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text) => terminal.note(sentenceOf(text), 'error') })
    .addHelpText(
      'after',
      examples(
        ['kroniek events.csv', 'opens the timeline in a browser'],
        ['kroniek build events.csv -o site', 'writes it as a folder of files'],
        ['kroniek build --help', 'explains a command'],
      ),
    );
  const command = (nameAndArguments: string, description: string): Command =>
    program
      .command(nameAndArguments)
      .description(description)
      .allowExcessArguments(false)
      .showHelpAfterError(`kroniek ${nameAndArguments.split(' ')[0]} --help has the options.`)
      .exitOverride();
  const json = new Option('--json', 'print the result as JSON');
  const port = new Option(
    '-p, --port <number>',
    'the port; the next free one from 4173 if left out',
  ).argParser(readPort);
  const base = new Option('--base </folder/>', 'the folder of the site on its host').argParser(
    readBase,
  );

  const open = program
    .command('open', { isDefault: true })
    .argument('<file>', FILE)
    .summary('open a timeline (the default command)')
    .description(
      'Opens a timeline in a browser, and follows the file as you save it. Says on the page what is wrong.',
    )
    .addOption(port)
    .option('--no-open', 'open no browser; it also stays closed without a terminal')
    .addOption(json)
    // A mistyped command is the first of several arguments.
    .allowExcessArguments()
    .exitOverride()
    .action((file: string, options: actions.OpenOptions, { args }: Command) =>
      actions.open(file, { ...options, more: args.slice(1) }, terminal),
    )
    .addHelpText(
      'after',
      examples(
        ['kroniek events.csv', 'a sheet'],
        ['kroniek events.json --port 8000 --no-open', 'on a port of your choice'],
        ['kroniek https://example.org/events.csv', 'a published sheet'],
      ),
    );

  const build = command('build', 'Writes a timeline as a site: a folder of files for any web host.')
    .argument('<file>', FILE)
    .option('-o, --out <folder>', 'the folder to write; an older site in it is replaced', 'site')
    .addOption(
      new Option(
        '--site <https://…>',
        'the address of the site: for links in feeds and previews',
      ).argParser(readSite),
    )
    .addOption(base)
    .option('--archive <folder>', 'the folder of the pinned copies to include', ARCHIVE)
    .addOption(json)
    .action((file: string, options: actions.BuildOptions) => actions.build(file, options, terminal))
    .addHelpText(
      'after',
      examples(
        ['kroniek build events.csv -o site', 'for the root of a host'],
        [
          'kroniek build events.csv --site https://example.org/t/ --base /t/',
          'for a folder, with links that work elsewhere',
        ],
      ),
    );

  command('preview', 'Serves a written site as a host would, with its headers.')
    .argument('[folder]', 'the folder of the site', 'site')
    .addOption(port)
    .addOption(base)
    .addOption(json)
    .action((folder: string, options: actions.PreviewOptions) =>
      actions.preview(folder, options, terminal),
    )
    .addHelpText('after', examples(['kroniek preview site', 'what kroniek build wrote']));

  command('author', "Opens the author's page: make a timeline in the browser.")
    .addOption(port)
    .option('--no-open', 'open no browser; it also stays closed without a terminal')
    .addOption(json)
    .action((options: actions.AuthorOptions) => actions.author(options, terminal))
    .addHelpText('after', examples(['kroniek author', 'paste a sheet, see it, publish it']));

  const check = command('check', 'Says what is wrong in a file, without building a site.')
    .argument('<file>', FILE)
    .addOption(json)
    .action((file: string, options: FileOptions) => actions.check(file, options, terminal))
    .addHelpText(
      'after',
      examples(
        ['kroniek check events.csv', 'exit code 1 if there is an error'],
        ['kroniek check events.csv --json', 'for a machine'],
      ),
    );

  const imported = command(
    'import',
    'Makes a dataset of a sheet, a calendar or the file of another tool.',
  )
    .argument('<file>', FILE)
    .option('-o, --out <file>', 'where the dataset goes; else to stdout')
    .option('--media', 'keep pictures and video with their events, and fetch pictures once')
    .addOption(json)
    .action((file: string, options: actions.ImportCommandOptions) =>
      actions.importData(file, options, terminal),
    )
    .addHelpText(
      'after',
      examples(
        ['kroniek import events.xlsx -o events.json', 'and a report of what was read'],
        ['kroniek import events.csv --map date=Datum,title=Wat -o events.json', 'with its columns'],
        ['kroniek import events.csv --date-order day-first -o events.json', 'for 3/4/1970'],
        ['kroniek import timeline.json --media -o events.json', 'with its pictures, in media/'],
      ),
    );

  const exported = command(
    'export',
    'Writes the data, an image, or the whole timeline as one file.',
  )
    .argument('<file>', FILE)
    .option('--csv', 'a sheet')
    .option('--ics', 'a calendar')
    .option('--dataset', 'a dataset as JSON; without any option, these three')
    .option('--svg', 'the drawing, with text as text')
    .option('--png', 'a picture of the drawing')
    .option('--pdf', 'the drawing for print, with text as text')
    .option('--zip', 'the data and the images in a zip, with a README')
    .option('--html', 'the whole timeline as one HTML file, for a disk or an attachment')
    .option('--folder', 'the whole timeline as a folder for a web host, in a zip')
    .option('-o, --out <folder>', 'the folder that the files go into', '.')
    .option('--from <date>', 'only the events from this day, month or year')
    .option('--to <date>', 'only the events up to this day, month or year')
    .option('--lang <code>', 'the language of the dataset to write; its first if left out')
    .addOption(
      new Option('--width <pixels>', 'the width of images; 960 if left out').argParser(readWidth),
    )
    .addOption(new Option('--theme <theme>', 'the theme of images').choices(['light', 'dark']))
    .addOption(json)
    .action((file: string, options: actions.ExportOptions) =>
      actions.exportData(file, options, terminal),
    )
    .addHelpText(
      'after',
      examples(
        ['kroniek export events.json --csv', 'a sheet of everything'],
        ['kroniek export events.json --ics --from 2025-09 -o out', 'a calendar of a range'],
        ['kroniek export events.csv --png --pdf --width 1280 --theme dark', 'images'],
        ['kroniek export events.csv --html', 'a timeline that opens from a disk'],
      ),
    );

  const archive = command(
    'archive',
    'Pins a copy of the embeds, which later builds include at /archive/DATE/.',
  )
    .argument('<file>', FILE)
    .addOption(
      new Option('--date <date>', 'the name of the copy; today if left out').argParser(readDay),
    )
    .option('--into <folder>', 'the folder of the copies', ARCHIVE)
    .option('--force', 'write a copy anew', false)
    .addOption(base)
    .addOption(json)
    .action((file: string, options: actions.ArchiveOptions) =>
      actions.archive(file, options, terminal),
    )
    .addHelpText('after', examples(['kroniek archive events.csv --date 2026-11-25', 'by its day']));

  addSourcesCommand(command, { file: FILE, json, terminal });

  command('verify', 'Says whether a site was built from a file, by the hash of the file.')
    .argument('<file>', FILE)
    .argument('<site>', 'the folder or the address of a site, or of a pinned copy')
    .addOption(json)
    .action((file: string, site: string) => evidence.verify(file, site, terminal))
    .addHelpText(
      'after',
      examples(
        ['kroniek verify events.json site', 'a folder that kroniek build wrote'],
        ['kroniek verify events.json https://example.org/timeline/', 'a published site'],
      ),
    );

  command('init', 'Writes a folder to begin with: events, a README, and a workflow that publishes.')
    .argument('[folder]', 'the folder; this one if left out', '.')
    .addOption(json)
    .action((folder: string) => actions.init(folder, terminal, version))
    .addHelpText('after', examples(['kroniek init my-timeline', 'a new folder']));

  // At the end of each page of help.
  for (const one of [open, build, check, imported, exported, archive]) addFileOptions(one);
  return program;
}

/** Commander's message without its own prefix. */
function sentenceOf(text: string): string {
  return text.trim().replace(/^error: /, '');
}
