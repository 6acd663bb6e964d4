import { expect, test } from 'vitest';
import { checkAddress } from './checkAddress';
import { createIssueLog } from '../issues';

const codeOf = (address: string): string | undefined => {
  const log = createIssueLog();
  checkAddress(address, log, []);
  return log.issues[0]?.code;
};

test.each([
  'https://example.org',
  'http://example.org:8080/a/b?c=d&e=f#g',
  'https://example.org/@someone',
  'https://пример.рф/сторінка',
  'mailto:corrections@example.org',
])('%s is a safe address', (address) => {
  expect(codeOf(address)).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'javascript:a@b',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'ftp://example.org',
])('%j is unsafe', (address) => {
  expect(codeOf(address)).toBe('unsafe-address');
});

test.each([
  '',
  'example.org',
  '/source/letter',
  '//example.org',
  'https:example.org',
  'https://',
  'https://known.example@evil.example/',
  'https://example.org\\@evil.example',
  'https://example.org/a b',
  'https://example.org/\n',
  'mailto:',
  'mailto:a@b?bcc=c@d',
])('%j is not a complete address', (address) => {
  expect(codeOf(address)).toBe('bad-address');
});
