import type { CompiledHistory } from '../../model';
import { fetchJson } from '../loading/fetchJson';

/**
 * Gives what was known on earlier days, and fetches it if only its address is known. Throws if the
 * file is missing or malformed.
 */
export async function loadHistory(source: CompiledHistory | string): Promise<CompiledHistory> {
  if (typeof source !== 'string') return source;
  const history = (await fetchJson(source)) as CompiledHistory;
  if (typeof history.claims !== 'object') throw new Error(`no history: ${source}`);
  return history;
}
