import { readFileSync } from 'node:fs';
import { bundle } from 'lightningcss';
import { expect, test } from 'vitest';

import { scopeSheet } from './scopeSheet.mjs';

test.each([
  [':root { --ink: red }', ':where(.kroniek-box){--ink:red}'],
  ["html[data-theme='dark'] { color: red }", ':where(.kroniek-box)[data-theme=dark]{color:red}'],
  ['html, body { margin: 0 }', ':where(.kroniek-box),:where(.kroniek-box){margin:0}'],
  ['body .panel { margin: 0 }', '.kroniek-box .panel{margin:0}'],
  ['* { margin: 0 }', '.kroniek-box *{margin:0}'],
  ['.a > .b { margin: 0 }', '.kroniek-box .a>.b{margin:0}'],
  ['html.js .a { margin: 0 }', '.kroniek-box .a{margin:0}'],
  ["html:not([data-ui~='list']) .a { margin: 0 }", '.kroniek-box .a{margin:0}'],
  // What needs a page of a site.
  ['html:not(.js) .a { margin: 0 }', ''],
  ['html.asks-other .a { margin: 0 }', ''],
  ['html[data-ui] .a { margin: 0 }', ''],
  ['@page { margin: 0 }', ''],
  [
    '@media (width < 600px) and (height >= 400px) { .a { margin: 0 } }',
    '@container kroniek (width<600px) and (height>=400px){.kroniek-box .a{margin:0}}',
  ],
  [
    '@media (pointer: coarse) { .a { margin: 0 } }',
    '@media (pointer:coarse){.kroniek-box .a{margin:0}}',
  ],
  ['.a { height: 100vh; width: 42vw }', '.kroniek-box .a{width:42cqw;height:100cqh}'],
])('%s becomes %s', (code, expected) => {
  expect(scopeSheet(code)).toBe(expected);
});

test('no rule of the sheets reaches past a box', () => {
  for (const name of ['index.css', 'media.css', 'embed.css']) {
    const code = bundle({ filename: `src/view/styles/${name}` }).code.toString();
    const scoped = scopeSheet(code).replaceAll(/@keyframes [\w-]+\{(?:[^{}]*\{[^{}]*\})*\}/g, '');
    const selectors = [...scoped.matchAll(/(?<=^|[{}])([^{}@]+)\{/g)].map(([, text = '']) => text);
    expect(selectors.length).toBeGreaterThan(50);
    for (const selector of selectors) expect(selector).toMatch(/\.kroniek-box/);
    expect(scoped).not.toMatch(/\d[sld]?v[hw]\b/);
  }
  expect(readFileSync('src/library/box.css', 'utf8')).toContain('container: kroniek / size');
});
