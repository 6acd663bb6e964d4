import { expect, test } from 'vitest';

import { exactly, timelineOf } from '../testCore';
import { readAddress, writeAddress } from './index';
import { testTimeline } from './testTimeline';

const timeline = testTimeline();
const { period } = timeline;
const core = timeline.core.period;

test('a visit starts with the range that the dataset opens with', () => {
  const opens = { start: Date.UTC(2025, 7, 9, 22), end: Date.UTC(2025, 8, 15, 22) };
  const opening = timelineOf([{ id: 'a', bounds: exactly(opens.start, opens.end) }], core, {
    timeZone: timeline.core.timeZone,
    opens,
  });
  expect(readAddress('', opening).view).toEqual(opens);
  expect(readAddress('?event=unknown', opening).view).toEqual(opens);
  expect(writeAddress({ view: opens }, opening)).toBe('');
  // As known on an earlier day, the range may not have been known.
  expect(readAddress('?known=2025-06-01', opening).view).toEqual(opening.period);
  // The whole period is read back exactly.
  expect(writeAddress({ view: opening.period }, opening)).toBe('?range=all');
  expect(readAddress('?range=all', opening).view).toEqual(opening.period);
  expect(readAddress('?from=2025-08-10&to=2025-09-15&range=all', opening).view).toEqual(opens);
  expect(readAddress('?range=some', opening).notices).toMatchObject([{ code: 'bad-parameter' }]);
  // Without `opens`, no address has it.
  expect(writeAddress({ view: period }, timeline)).toBe('');
});
