import { afterEach, expect, test, vi } from 'vitest';

import { createMeasureText } from './measureText';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a text is measured once, but not all texts are remembered for ever', () => {
  const measureText = vi.fn<(text: string) => { width: number }>((text) => ({
    width: text.length,
  }));
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => ({ measureText }) }) });
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'serif' }));
  const measure = createMeasureText({} as HTMLElement);
  expect([measure('first', 'title'), measure('first', 'title')]).toEqual([5, 5]);
  expect(measureText).toHaveBeenCalledTimes(1);
  for (let k = 0; k < 30_000; k++) measure(`text ${k}`, 'title');
  measureText.mockClear();
  measure('first', 'title');
  expect(measureText).toHaveBeenCalledTimes(1);
});
