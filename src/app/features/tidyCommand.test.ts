import { expect, test } from 'vitest';

import { tidyCommand } from './tidyCommand';

test.each([
  [{ from: '2025-09-09T18:30:05.123456Z' }, { from: '2025-09-09T18:30:05.123Z' }],
  [{ from: '2025-09-09T18:30+02:00' }, { from: '2025-09-09T16:30Z' }],
  [{ to: 'Tue Sep 09 2025 18:30:00 GMT+0200 (CEST)' }, { to: '2025-09-09T16:30Z' }],
  [
    { from: '2025-9-1', to: null, lanes: '' },
    { from: '2025-09-01', to: null, lanes: '' },
  ],
  [
    { event: ' Alaska-Talks.', q: 'U.S.' },
    { event: 'alaska-talks', q: 'U.S.' },
  ],
  [
    { lanes: 'Air, Coalition', theme: 'Dark' },
    { lanes: 'air,coalition', theme: 'dark' },
  ],
  // What has no meaning stays, for a notice.
  [
    { from: 'Invalid Date', lang: 'NL' },
    { from: 'Invalid Date', lang: 'NL' },
  ],
  [{ q: '100%20' }, { q: '100%20' }],
])('%o', async (command, expected) => {
  expect(await tidyCommand(command)).toEqual(expected);
});
