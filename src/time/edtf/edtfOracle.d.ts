/** Types for the part of edtf.js that the oracle test uses; the package has none. */
declare module 'edtf' {
  /** Parses or throws. `min` and `max` are inclusive, epoch ms, in UTC; null if unknown. */
  export default function edtf(text: string): {
    readonly min: number | null;
    readonly max: number | null;
    readonly type: string;
    readonly year?: number;
  };
}
