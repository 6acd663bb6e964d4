import type { ReportLog } from './report/report';
import { decodeBytes } from './text/decodeBytes';
import type { ImportOptions, SourceFile } from './types';

/** A file whose text is decoded once, when it is first needed. */
export function openFile(
  name: string,
  bytes: Uint8Array,
  { encoding }: ImportOptions,
  log: ReportLog,
): SourceFile {
  let text: string | undefined;
  let json: { readonly value: unknown } | undefined;
  const readText = (): string => {
    if (text !== undefined) return text;
    const decoded = decodeBytes(bytes, encoding);
    if (!decoded) return log.stop('unknown-encoding', {}, {});
    log.report('encoding-read', {}, { encoding: decoded.encoding });
    text = decoded.text;
    return text;
  };
  const readJson = (): unknown => {
    json ??= { value: parseJson(readText()) };
    return json.value;
  };
  return {
    name,
    extension: /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '',
    bytes,
    text: readText,
    json: readJson,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
