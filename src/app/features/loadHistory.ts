import type { CompiledHistory } from '../../model';
import { fetchJson } from '../loading/fetchJson';

/** Fetches what was known on earlier days. Throws if the file is missing or malformed. */
export async function loadHistory(historyUrl: string): Promise<CompiledHistory> {
  const history = (await fetchJson(historyUrl)) as CompiledHistory;
  if (typeof history.claims !== 'object') throw new Error(`no history: ${historyUrl}`);
  return history;
}
