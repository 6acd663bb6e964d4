import type { CompiledHistory } from '../model';
import { fetchJson, isRecord, LoadError } from './loadTimeline';

/** Fetches how the dataset read on earlier days. Throws {@link LoadError}. */
export async function loadHistory(historyUrl: string): Promise<CompiledHistory> {
  const history = await fetchJson(historyUrl);
  if (!isRecord(history) || !isRecord(history['claims'])) {
    throw new LoadError('invalid', historyUrl);
  }
  return history as CompiledHistory;
}
