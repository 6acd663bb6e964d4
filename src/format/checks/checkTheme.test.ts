import { readFileSync } from 'node:fs';
import { hcl } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { loadIssueWords } from '../../i18n';
import { compile, parseDataset } from '..';
import { contrastOf, PAPERS } from './checkTheme';

const dataset = {
  lanes: [
    { id: 'talks', name: 'Talks' },
    { id: 'war', name: 'War' },
  ],
  events: [
    { when: '2025-09-04', title: 'Leaders meet', lane: 'talks', sources: ['https://a.org'] },
  ],
};
const issuesWith = (theme: unknown) => parseDataset({ ...dataset, theme }).issues;

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.478, 3);
});

test('the papers are those of the style sheet', () => {
  const tokens = readFileSync('src/view/styles/tokens.css', 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${PAPERS.light}, ${PAPERS.dark});`);
});

describe('a theme', () => {
  test('with enough contrast has no issue, and reaches the core', () => {
    const theme = {
      lanes: { war: ['#7a1f5c', '#e594c0'] },
      accent: ['#b5179e', '#f7a8ff'],
      headings: 'Source Serif 4, Georgia, serif',
      text: 'Inter',
    };
    const { dataset: parsed, issues } = parseDataset({ ...dataset, theme, credit: 'By us' });
    expect(issues).toEqual([]);
    const { core } = compile(parsed ?? never(), 'en');
    expect(core.lanes.map(({ colours }) => colours)).toEqual([undefined, ['#7a1f5c', '#e594c0']]);
    const { lanes: _, ...rest } = theme;
    expect(core).toMatchObject({ theme: rest, credit: 'By us' });
    expect('source' in core).toBe(false);
  });

  test('says which colour has too little contrast on which paper, and a colour that has enough', async () => {
    const issues = issuesWith({ lanes: { war: '#7a1f5c' }, accent: ['#ffee00', '#ffee00'] });
    expect(issues.map(({ path, severity, params }) => [severity, path, params['paper']])).toEqual([
      ['warning', 'theme.lanes.war', 'dark'],
      ['warning', 'theme.accent.0', 'light'],
    ]);
    const [lane] = issues;
    const { what, todo } = (await loadIssueWords('en'))({
      code: 'low-contrast',
      params: lane?.params ?? {},
    });
    expect(what).toBe(
      'The colour #7a1f5c has a contrast of 1.8 with the dark paper, and needs 4.5.',
    );
    const [nearest = ''] = /#[\da-f]{6}/.exec(todo) ?? [];
    expect(contrastOf(nearest, PAPERS.dark)).toBeGreaterThanOrEqual(4.5);
    expect(Math.abs(hcl(nearest).h - hcl('#7a1f5c').h)).toBeLessThan(25);
  });

  test('suggests a colour for any colour', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const colour = `#${number.toString(16).padStart(6, '0')}`;
        for (const { params } of issuesWith({ lanes: { war: colour } })) {
          const paper = PAPERS[params['paper'] as keyof typeof PAPERS];
          expect(contrastOf(params['nearest'] ?? '', paper)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 60 },
    ));

  test.each([
    [{ accent: 'red' }, 'bad-colour', 'theme.accent'],
    [{ accent: ['#7a1f5c', '#e594c'] }, 'bad-colour', 'theme.accent.1'],
    [{ lanes: { wars: '#7a1f5c' } }, 'dangling-reference', 'theme.lanes.wars'],
    [{ text: 'x; } body { display: none' }, 'bad-fonts', 'theme.text'],
    [{ headings: '"Georgia"' }, 'bad-fonts', 'theme.headings'],
    [{ headings: 'Georgia,, serif' }, 'bad-fonts', 'theme.headings'],
    [{ paper: '#000000' }, 'unknown-key', 'theme.paper'],
  ])('%j: %s', (theme, code, path) => {
    const errors = issuesWith(theme).filter(({ severity }) => severity === 'error');
    expect(errors.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });
});

function never(): never {
  throw new Error('the dataset has faults');
}
