import type { CompiledHistory } from '../../model';
import { fetchJson } from '../loadTimeline';

/** Fetches how the dataset read on earlier days. Throws where it cannot be had. */
export async function loadHistory(historyUrl: string): Promise<CompiledHistory> {
  const history = (await fetchJson(historyUrl)) as CompiledHistory;
  if (typeof history.claims !== 'object') throw new Error(`no history: ${historyUrl}`);
  return history;
}
