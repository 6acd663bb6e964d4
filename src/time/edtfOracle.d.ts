/** What the oracle test uses of edtf.js, which ships no types. */
declare module 'edtf' {
  /** Parses, or throws; `min` and `max` are epoch ms, both inside, in UTC; null where unknown. */
  export default function edtf(text: string): {
    readonly min: number | null;
    readonly max: number | null;
  };
}
