import { diagnose } from './diagnose';

declare global {
  interface Window {
    /** The core, which boot.ts fetches while the app loads. Undefined if the request failed. */
    kroniekEarly?: { readonly url: string; readonly response: Promise<Response | undefined> };
  }
}

/** Fetches a JSON file. Throws a `LoadError` if it cannot be fetched or parsed. */
export async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = (await takeEarly(url)) ?? (await fetch(url));
    if (!response.ok) throw new Error(`${response.status}: ${url}`);
    return await response.json();
  } catch (cause) {
    throw await diagnose(url, cause);
  }
}

/** Takes the response that boot.ts fetched. A second attempt fetches again. */
function takeEarly(url: string): Promise<Response | undefined> | undefined {
  const early = window.kroniekEarly;
  if (early?.url !== url) return undefined;
  delete window.kroniekEarly;
  return early.response;
}
