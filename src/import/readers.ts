/** The formats that an import reads: a row for each. The first that recognises a file reads it. */
import type { Reader } from './types';

export const readers: readonly Reader[] = [
  {
    name: 'csv',
    extensions: ['csv', 'tsv', 'tab', 'txt'],
    recognises: (file) => ['csv', 'tsv', 'tab', 'txt'].includes(file.extension),
    load: async () => (await import('./formats/csv')).readCsv,
  },
];
