/** Compiles the published types together with a page that uses them. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kroniek-types-'));
  copyFileSync('src/embed/elementTypes.ts', path.join(folder, 'embed.d.ts'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The compiler's output for a page; '' if it has no errors. */
function compilerOutput(code: string): string {
  const file = path.join(folder, 'page.ts');
  writeFileSync(file, `import type { KroniekState } from './embed';\n${code}`);
  const options = '--noEmit --strict --ignoreConfig --target es2022 --lib es2022,dom --types'.split(
    ' ',
  );
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, ...options, '', file], { encoding: 'utf8' }).stdout;
}

test('a page that uses every member of the element compiles', () => {
  const page = `
    const timeline = document.querySelector('kroniek-timeline')!;
    const state: KroniekState = { from: '2025-09-01', to: '2025-09-20', event: null };
    timeline.set(state);
    timeline.set({ range: 'drone-night' });
    timeline.set({ from: new Date(), to: new Date().toISOString() });
    timeline.next();
    timeline.previous();
    timeline.play(5);
    timeline.load();
    timeline.height = 640;
    timeline.addEventListener('kroniek:range', ({ detail }) => {
      const shown: string = detail.from + detail.to;
      console.log(shown);
    });
    timeline.addEventListener('kroniek:ready', ({ detail }) => {
      for (const { slug, title } of detail.ranges) console.log(slug, title);
    });
    timeline.addEventListener('click', (event) => event.preventDefault());
  `;
  expect(compilerOutput(page)).toBe('');
});

test('a mistake is an error', () => {
  const page = `
    document.createElement('kroniek-timeline').set({ form: '2025' });
    document.createElement('kroniek-timeline').addEventListener('kroniek:select', ({ detail }) => {
      const event: number = detail.event;
    });
  `;
  const output = compilerOutput(page);
  expect(output).toContain("'form' does not exist");
  expect(output).toContain("not assignable to type 'number'");
});
