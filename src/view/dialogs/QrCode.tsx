import { useMemo, type ReactNode } from 'react';
import { encode } from 'uqr';

/** A QR code with its quiet zone. It is dark on light in both themes, as cameras expect. */
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
