/** How the file is read, where it leaves that open: its letters, and its sheet. */
import { usePage } from '../context';
import type { HowRead } from '../check/types';

export type ReadAsProps = {
  readonly how: HowRead;
  readonly onEncoding: (encoding: string) => void;
  readonly onSheet: (sheet: string) => void;
};

/** The labels of encodings, by the words for their letters. */
const ENCODINGS = {
  unicode: ['utf-8', 'utf-16le', 'utf-16be'],
  western: ['windows-1252'],
  central: ['windows-1250', 'iso-8859-2'],
  cyrillic: ['windows-1251', 'koi8-r'],
  greek: ['windows-1253'],
  turkish: ['windows-1254'],
  hebrew: ['windows-1255'],
  arabic: ['windows-1256'],
  baltic: ['windows-1257'],
  chinese: ['gb18030', 'big5'],
  japanese: ['shift_jis', 'euc-jp'],
  korean: ['euc-kr'],
} as const;

type Letters = keyof typeof ENCODINGS;

export function ReadAs({ how, onEncoding, onSheet }: ReadAsProps) {
  const { words } = usePage();
  const { encoding, isSure, sheet, sheets } = how;
  if (isSure && sheets.length < 2) return null;
  const known = Object.entries(ENCODINGS) as readonly [Letters, readonly string[]][];
  return (
    <div className="fields">
      {!isSure && (
        <label className="field">
          <span>{words.bring.encoding}</span>
          <select value={encoding} onChange={({ target }) => onEncoding(target.value)}>
            {encoding === '' && <option value="">…</option>}
            {known.flatMap(([letters, labels]) =>
              labels.map((label) => (
                <option key={label} value={label}>
                  {words.bring.letters[letters]} ({label})
                </option>
              )),
            )}
          </select>
        </label>
      )}
      {sheets.length > 1 && (
        <label className="field">
          <span>{words.bring.sheet}</span>
          <select value={sheet} onChange={({ target }) => onSheet(target.value)}>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
