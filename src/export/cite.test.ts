import { expect, test } from 'vitest';

import { citations, type Cited } from '.';

const view: Cited = {
  id: 'talks',
  title: 'Talks & treaties',
  event: null,
  author: 'The Desk',
  version: '1.4',
  updated: '2026-11-05',
  address: 'https://example.org/en/?from=2025-09',
};
const event: Cited = { ...view, event: 'Who meets?', author: '' };

test('APA', () => {
  expect(citations.APA(view)).toBe(
    'The Desk. (2026, November 5). Talks & treaties (Version 1.4) [Timeline]. https://example.org/en/?from=2025-09',
  );
  expect(citations.APA(event)).toBe(
    'Who meets? (2026, November 5). In Talks & treaties (Version 1.4) [Timeline]. https://example.org/en/?from=2025-09',
  );
});

test('Chicago', () => {
  expect(citations.Chicago(view)).toBe(
    'The Desk. “Talks & treaties.” Version 1.4. Last modified November 5, 2026. https://example.org/en/?from=2025-09.',
  );
  expect(citations.Chicago(event)).toContain('“Who meets?” In “Talks & treaties.” Version');
});

test('BibTeX has no command of TeX in its texts', () => {
  const text = citations.BibTeX({ ...view, title: String.raw`50% \of {it}~` });
  expect(text).toContain(String.raw`title = {{50\% \textbackslash{}of \{it\}\~{}}}`);
  expect(text).toMatch(/^@misc\{talks-2026,\n {2}author = \{\{The Desk\}\},\n/);
  expect(text).toMatch(/url = \{https:\/\/example\.org\/en\/\?from=2025-09\},\n\}$/);
});

test('CSL-JSON', () => {
  expect(JSON.parse(citations['CSL-JSON'](event))).toEqual([
    {
      id: 'talks',
      type: 'webpage',
      title: 'Who meets?',
      'container-title': 'Talks & treaties',
      issued: { 'date-parts': [[2026, 11, 5]] },
      version: '1.4',
      URL: 'https://example.org/en/?from=2025-09',
    },
  ]);
});

test('a claim is cited in its event, and without a site there is no address', () => {
  const claim = { ...event, claim: 'The council: “They meet.”', address: '' };
  expect(citations.APA(claim)).toBe(
    'The council: “They meet.” (2026, November 5). Who meets? In Talks & treaties (Version 1.4) [Timeline].',
  );
  expect(citations.Chicago(claim)).toBe(
    '“The council: ‘They meet.’” In “Who meets?” In “Talks & treaties.” Version 1.4. Last modified November 5, 2026.',
  );
  expect(citations.BibTeX(claim)).toContain('note = {Who meets?}');
  expect(JSON.parse(citations['CSL-JSON'](claim))).toEqual([
    expect.objectContaining({ title: claim.claim, note: 'Who meets?' }),
  ]);
});
