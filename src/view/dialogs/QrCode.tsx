import { useMemo, type ReactNode } from 'react';
import { encode } from 'uqr';

/** A link as a QR code: dark on light in either theme, as cameras want it, with its quiet zone. */
export function QrCode({
  text,
  name,
}: {
  readonly text: string;
  readonly name: string;
}): ReactNode {
  const { d, size } = useMemo(() => {
    const { data, size: modules } = encode(text, { border: 4 });
    const dark = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1Z`] : [])),
    );
    return { d: dark.join(''), size: modules };
  }, [text]);
  return (
    <svg className="qr" role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
