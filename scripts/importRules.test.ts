import { expect, test } from 'vitest';
import { violationsIn } from './importRules.mjs';

const allowed: [file: string, code: string][] = [
  ['src/view/drawing/Axis.tsx', "import { wallOf } from '../time';"],
  ['src/view/controls/Zoom.tsx', "import type { Span } from '../../time/index.ts';"],
  ['src/view/drawing/Axis.tsx', "import './axis.css';\nimport { Tick } from './Tick';"],
  ['src/app/App.tsx', "const open = () => import('../format');"],
  ['src/app/finder.ts', "import address from '../model/searchWorker?worker&url';"],
  ['src/app/App.tsx', "import type { Issue } from '../format';"],
  [
    'src/build/plugin.ts',
    "import { readFileSync } from 'node:fs';\nimport * as f from '../format';",
  ],
  ['src/format/compile.ts', "import { createTimeline } from '../model';"],
  ['src/time/zones.ts', "import { tzOffset } from '@date-fns/tz';"],
  ['src/layout/pack.test.ts', "import { parseTimeline } from '../format';\nimport 'node:fs';"],
  ['src/time/edtf.test.ts', "import edtf from 'edtf';\nimport { test } from 'vitest';"],
  ['e2e/zones.spec.ts', "import { instantOf } from '../src/time';\nimport { test } from 'vitest';"],
  ['vite.config.ts', "import { kroniek } from './src/build';\nimport { x } from 'vite';"],
];

test.each(allowed)('%s may say %s', (file, code) => {
  expect(violationsIn(file, code)).toEqual([]);
});

const forbidden: [file: string, code: string, rule: string][] = [
  ['src/time/ticks.ts', "import { t } from '../i18n';", 'upward import'],
  ['src/layout/pack.ts', "import type { Props } from '../view';", 'upward import'],
  ['src/export/csv.ts', "import { send } from '../embed';", 'upward import'],
  ['src/view/List.tsx', "import { parseTimeline } from '../format';", 'upward import'],
  ['src/url/sync.ts', "export * from '../app';", 'upward import'],
  ['src/view/drawing/Axis.tsx', "import { zoomed } from '../time/span';", 'deep import'],
  ['src/view/drawing/Axis.tsx', "import '../app/app.css';", 'deep import'],
  ['src/app/finder.ts', "import { createSearch } from '../model/searchWorker';", 'deep import'],
  ['src/view/Axis.test.tsx', "import { zoomed } from '../time/span';", 'deep import'],
  ['e2e/zones.spec.ts', "import { zoomed } from '../src/time/span';", 'deep import'],
  ['vite.config.ts', "import { kroniek } from './src/build/plugin';", 'deep import'],
  ['src/time/ticks.ts', "import { zoomed } from '.';", 'own door'],
  ['src/app/App.tsx', "import { parseTimeline } from '../format';", 'eager import'],
  ['src/view/drawing/Axis.tsx', "import data from '../../data/x.json';", 'reaches out of src/'],
  ['src/layout/pack.ts', "import { addDays } from 'date-fns';", 'package out of place'],
  ['src/layout/pack.test.ts', "import { addDays } from 'date-fns';", 'package out of place'],
  ['src/view/drawing/Axis.tsx', "import { tz } from '@date-fns/tz';", 'package out of place'],
  ['src/view/drawing/Axis.tsx', "import { nl } from 'date-fns/locale/nl';", 'package out of place'],
  ['src/model/timeline.ts', "import { readFileSync } from 'node:fs';", 'package out of place'],
  ['src/layout/pack.ts', "import { useMemo } from 'react';", 'package out of place'],
  ['src/layout/pack.ts', "import { createStore } from 'zustand/vanilla';", 'package out of place'],
  ['src/format/edtf.ts', "import edtf from 'edtf';", 'package out of place'],
  ['e2e/zones.spec.ts', "import { test } from '@playwright/test';", 'unguarded'],
  ['src/utils/dates.ts', '', 'no room'],
];

test.each(forbidden)('%s may not say %s: %s', (file, code, rule) => {
  const violations = violationsIn(file, `\n${code}\n`);
  expect(violations).toHaveLength(1);
  expect(violations[0]).toContain(rule);
  expect(violations[0]).toMatch(rule === 'no room' ? `${file}:1` : `${file}:2`);
});
