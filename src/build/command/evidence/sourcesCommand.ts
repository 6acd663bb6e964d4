/** The command line of `kroniek sources`. */
import { Option, type Command } from 'commander';

import { readNumber, readPrefix } from '../optionValues';
import type { Terminal } from '../terminal';
import * as actions from './actions';
import { examples } from './examples';

type Shared = {
  /** The description of the argument. */
  readonly file: string;
  readonly json: Option;
  readonly terminal: Terminal;
};

export function addSourcesCommand(
  command: (nameAndArguments: string, description: string) => Command,
  { file, json, terminal }: Shared,
): void {
  command('sources', 'Says which addresses of the sources answer, and finds archived copies.')
    .argument('<file>', file)
    .addOption(
      new Option(
        '--archive <https://…>',
        'where copies are found (Memento): the address of a source is appended',
      ).argParser(readPrefix),
    )
    .addOption(
      new Option(
        '--save <https://…>',
        'where a copy is asked for if none is found: the address of a source is appended',
      ).argParser(readPrefix),
    )
    .option('--write', 'write the copies that the archive answered into the file', false)
    .addOption(
      new Option('--timeout <seconds>', 'the longest wait for an answer')
        .argParser(readNumber(0.1, 600))
        .default(20),
    )
    .addOption(
      new Option('--parallel <number>', 'how many hosts are asked at a time')
        .argParser(readNumber(1, 20))
        .default(6),
    )
    .addOption(
      new Option('--pause <seconds>', 'between two requests to a host')
        .argParser(readNumber(0, 60))
        .default(1),
    )
    .addOption(json)
    .action((argument: string, options: actions.SourcesOptions) =>
      actions.sources(argument, options, terminal),
    )
    .addHelpText(
      'after',
      examples(
        ['kroniek sources events.json', 'the state of every address'],
        [
          'kroniek sources events.json --archive https://web.archive.org/web/ --write',
          'with the copies that an archive has',
        ],
        [
          'kroniek sources events.json --archive https://web.archive.org/web/ --save https://web.archive.org/save/ --write',
          'and with new ones',
        ],
      ),
    );
}
