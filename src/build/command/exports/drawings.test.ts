import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { collectEvents } from '../../../export';
import { compile, parseDataset } from '../../../format';
import { createTimeline } from '../../../model';
import { drawingsOf } from './drawings';
import { parseSvg, type SvgNode } from './parseSvg';

const MEAN = [
  '=1+1, "quoted"; <b>bold</b> & ]]>',
  'שלום, עולם (2025)',
  'اجتماع القادة في باريس',
  '🇳🇱👩‍👩‍👧 emoji',
  'Зустріч у Києві',
  'Łódź, Đà Nẵng',
];

async function draw(language: string) {
  const { dataset } = parseDataset({
    id: 'mean',
    title: MEAN.join(' '),
    languages: [language],
    byline: MEAN[0],
    licence: MEAN[1],
    events: MEAN.map((title, i) => ({ when: `2025-09-${10 + 2 * i}`, title, lane: title })),
  });
  if (!dataset) throw new Error('the dataset of the test is wrong');
  const { core, details } = compile(dataset, language);
  const timeline = createTimeline(core, () => Promise.resolve(details));
  const events = await collectEvents(timeline, [...timeline.order]);
  const exported = { core, range: null, events };
  return drawingsOf({ dataset, exported, width: 960, theme: 'light' });
}

function textsIn(node: SvgNode): readonly string[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [child] : textsIn(child)));
}

test.each(['en', 'ar'])(
  'any text can be drawn in %s: as SVG, by resvg and as PDF',
  async (language) => {
    const { svg, png, pdf } = await draw(language);
    const texts = textsIn(parseSvg(svg)).join(' ');
    for (const part of ['<b>bold</b> & ]]>', 'שלום', 'اجتماع', 'Зустріч', 'Łódź']) {
      expect(texts).toContain(part);
    }
    expect(Buffer.from(png(1)).subarray(1, 4).toString()).toBe('PNG');
    const content = Buffer.from(await pdf()).toString('latin1');
    // Fonts of three scripts, each with a table that turns its glyphs into text again.
    const fonts = new Set(content.match(/\/BaseFont \/[A-Z]+\+[\w-]+/g));
    for (const name of ['SourceSans3', 'NotoSansArabic', 'NotoSansHebrew']) {
      expect([...fonts].some((font) => font.includes(name))).toBe(true);
    }
    const streams = [...content.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(
      ([, part = '']) => {
        try {
          return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
        } catch {
          return '';
        }
      },
    );
    // The З of Зустріч, and the ש of שלום.
    const tables = streams.filter((stream) => stream.includes('beginbfrange')).join('\n');
    expect(tables).toContain('<0417>');
    expect(tables).toContain('<05e9>');
  },
);
