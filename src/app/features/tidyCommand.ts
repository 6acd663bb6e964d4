import type { HostCommand } from '../../embed';
import { tidyQuery } from '../../url';

/** Rewrites the values of a command as addresses have them: instants, odd dates, capitals. */
export async function tidyCommand(command: HostCommand): Promise<HostCommand> {
  // A search is taken to the letter, and null and '' mean the default.
  const { q: _, lang: __, ...others } = command;
  const values = Object.entries(others).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const query = await tidyQuery(`?${new URLSearchParams(values).toString()}`);
  return { ...command, ...Object.fromEntries(new URLSearchParams(query)) };
}
