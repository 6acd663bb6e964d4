import { expect, test } from 'vitest';
import { violationsIn } from './importRules.mjs';

const allowed: [file: string, code: string][] = [
  ['src/view/Axis.tsx', "import { wallOf } from '../time';"],
  ['src/view/stage/Zoom.tsx', "import type { Span } from '../../time/index.ts';"],
  ['src/view/stage/Stage.tsx', "import { useInstance } from '../context/instance';"],
  ['src/view/stage/Stage.tsx', "import { pan } from './gestures/pan';\nimport { x } from './x';"],
  ['src/view/ui/palette.ts', "import tokens from '../styles/tokens.css?raw';"],
  ['src/view/loadList.ts', "const load = () => import('./list/lists');"],
  ['src/view/Axis.tsx', "import './axis.css';\nimport { Tick } from './Tick';"],
  ['src/app/App.tsx', "const open = () => import('../format');"],
  ['src/app/finder.ts', "import address from '../model/search/searchWorker?worker&url';"],
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
  ['src/view/ui/Icon.tsx', "import { useInstance } from '../context/instance';", 'upward import'],
  ['src/view/list/Entry.tsx', "import type { Tip } from '../stage/Tip';", 'upward import'],
  ['src/view/list/Entry.tsx', "const load = () => import('../page/parts');", 'upward import'],
  ['src/view/stage/gestures/pan.ts', "import { Plot } from '../Plot';", 'upward import'],
  ['src/view/stage/Stage.tsx', "import { loadLists } from '../loadLists';", 'upward import'],
  ['src/view/Axis.tsx', "import { zoomed } from '../time/span';", 'deep import'],
  ['src/view/Axis.tsx', "import '../app/app.css';", 'deep import'],
  [
    'src/app/finder.ts',
    "import { createSearch } from '../model/search/searchWorker';",
    'deep import',
  ],
  ['src/view/Axis.test.tsx', "import { zoomed } from '../time/span';", 'deep import'],
  ['e2e/zones.spec.ts', "import { zoomed } from '../src/time/span';", 'deep import'],
  ['vite.config.ts', "import { kroniek } from './src/build/plugin';", 'deep import'],
  ['src/time/ticks.ts', "import { zoomed } from '.';", 'own door'],
  ['src/app/App.tsx', "import { parseTimeline } from '../format';", 'eager import'],
  ['src/view/Axis.tsx', "import data from '../../data/x.json';", 'reaches out of src/'],
  ['src/layout/pack.ts', "import { addDays } from 'date-fns';", 'package out of place'],
  ['src/layout/pack.test.ts', "import { addDays } from 'date-fns';", 'package out of place'],
  ['src/view/Axis.tsx', "import { tz } from '@date-fns/tz';", 'package out of place'],
  ['src/view/Axis.tsx', "import { nl } from 'date-fns/locale/nl';", 'package out of place'],
  ['src/model/timeline.ts', "import { readFileSync } from 'node:fs';", 'package out of place'],
  ['src/layout/pack.ts', "import { useMemo } from 'react';", 'package out of place'],
  ['src/layout/pack.ts', "import { createStore } from 'zustand/vanilla';", 'package out of place'],
  ['src/format/edtf.ts', "import edtf from 'edtf';", 'package out of place'],
  ['e2e/zones.spec.ts', "import { test } from '@playwright/test';", 'unguarded'],
  ['src/utils/dates.ts', '', 'no room'],
  ['src/view/controls/Zoom.tsx', '', 'no room'],
];

test.each(forbidden)('%s may not say %s: %s', (file, code, rule) => {
  const violations = violationsIn(file, `\n${code}\n`);
  expect(violations).toHaveLength(1);
  expect(violations[0]).toContain(rule);
  expect(violations[0]).toMatch(rule === 'no room' ? `${file}:1` : `${file}:2`);
});
