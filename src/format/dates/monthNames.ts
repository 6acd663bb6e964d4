/** The months and seasons that editors write in words, in the languages of `languageTables`. */
import { languageTables } from '../checks/languageTables';

const months: readonly RegExp[] = Array.from({ length: 12 }, (_, i) => {
  const names = Object.values(languageTables).flatMap((table) => [
    table?.months[i] ?? '',
    table?.possibleMonths[i] ?? '',
  ]);
  return new RegExp(`^(?:${names.filter(Boolean).join('|')})$`, 'iu');
});

const seasons: readonly RegExp[] = [
  /^(?:spring|lente|voorjaar|весна|wiosna)$/iu,
  /^(?:summer|zomer|літо|lato)$/iu,
  /^(?:autumn|fall|herfst|najaar|осінь|jesień)$/iu,
  /^(?:winter|зима|zima)$/iu,
];

/** 1 to 12; null for any other word. */
export function monthOf(name: string): number | null {
  const at = months.findIndex((pattern) => pattern.test(name));
  return at < 0 ? null : at + 1;
}

/** The month of EDTF for a season: 21 to 24; null for any other word. */
export function seasonOf(name: string): number | null {
  const at = seasons.findIndex((pattern) => pattern.test(name));
  return at < 0 ? null : at + 21;
}
