/** The house style of a dataset: colours and fonts. */
import * as v from 'valibot';
import type { IssueCode } from '../issues';
import { id, strictObject } from './schemaParts';

const code = (issueCode: IssueCode): IssueCode => issueCode;

/** Names of fonts, separated by commas. Nothing in them can end a declaration of CSS. */
const FONTS =
  /^[^\s,:;!@#&'"`()<>{}/\\][^,:;!@#&'"`()<>{}/\\\n\r]*(?:, *[^\s,:;!@#&'"`()<>{}/\\][^,:;!@#&'"`()<>{}/\\\n\r]*)*$/;

const colour = v.pipe(
  v.string(),
  v.regex(/^#[\dA-Fa-f]{6}$/, code('bad-colour')),
  v.description('A colour as #7a1f5c.'),
);

const colours = v.pipe(
  v.union([colour, v.strictTuple([colour, colour])]),
  v.description('A colour, or a list of two: on light paper and on dark paper.'),
);

const fonts = v.pipe(
  v.string(),
  v.regex(FONTS, code('bad-fonts')),
  v.description(
    'Names of fonts, the first one that the device has: Source Serif 4, Georgia, serif',
  ),
);

export const theme = strictObject({
  lanes: v.exactOptional(
    v.pipe(v.record(id, colours), v.description('The colours of lanes, by id.')),
  ),
  accent: v.exactOptional(
    v.pipe(colours, v.description('The colour of what is focused or chosen.')),
  ),
  headings: v.exactOptional(fonts),
  text: v.exactOptional(fonts),
});

export type DatasetColours = v.InferOutput<typeof colours>;
