import type { ReactNode } from 'react';

import { isolated } from '../../base';
import type { CompiledMedia, Picture } from '../../model';
import type { Palette } from '../../view';
import { fitText } from './fitText';
import { TextLines } from './TextLines';

/** The picture of an event's card. */
export type CardMedium = Pick<CompiledMedia, 'focus' | 'credit'> & { readonly picture: Picture };

type Box = { readonly x: number; readonly widthPx: number; readonly heightPx: number };

const MIDDLE = [0.5, 0.5] as const;

/** The height of the line with the credit (px). */
const CREDIT_PX = 36;

/** A picture that fills a box at the top of a card, cut around its focus, with who made it. */
export function CardPicture({
  medium: { picture, focus = MIDDLE, credit },
  box,
  palette,
  isMirrored,
}: {
  readonly medium: CardMedium;
  readonly box: Box;
  readonly palette: Palette;
  readonly isMirrored: boolean;
}): ReactNode {
  const { x, widthPx, heightPx } = box;
  const scale = Math.max(widthPx / picture.width, heightPx / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const shift = (share: number, length: number, room: number): number =>
    -Math.min(Math.max(share * length - room / 2, 0), length - room);
  const line = credit && fitText(isolated(credit), 'sans', CREDIT_BOX(widthPx), [19]);
  return (
    <>
      <svg x={x} y={0} width={widthPx} height={heightPx}>
        {/* A mirrored card mirrors its picture back. */}
        <g transform={isMirrored ? `translate(${widthPx} 0) scale(-1 1)` : undefined}>
          <image
            href={pictureHref(picture)}
            x={shift(focus[0], width, widthPx)}
            y={shift(focus[1], height, heightPx)}
            width={width}
            height={height}
            preserveAspectRatio="none"
          />
        </g>
      </svg>
      {line && (
        <>
          <rect
            x={x}
            y={heightPx - CREDIT_PX}
            width={widthPx}
            height={CREDIT_PX}
            fill="#000"
            fillOpacity={0.62}
          />
          <TextLines
            {...line}
            x={x + 16}
            y={heightPx - CREDIT_PX + 8}
            leading={1}
            family={palette.sans}
            weight={400}
            fill="#fff"
          />
        </>
      )}
    </>
  );
}

const CREDIT_BOX = (widthPx: number) => ({ widthPx: widthPx - 32, heightPx: 20, leading: 1 });

const SCHEME = 'media:';

/** The name of the file in the cache of media: `withMediaFiles` puts the file itself there. */
function pictureHref({ path, jpegWidths }: Picture): string {
  return `${SCHEME}${path.slice(path.lastIndexOf('/') + 1)}-${jpegWidths.at(-1)}.jpg`;
}

/** Puts the files of pictures into an image, in place of their names. */
export async function withMediaFiles(
  svg: string,
  read: (name: string) => Promise<Uint8Array | null>,
): Promise<string> {
  const [, name] = /href="media:([\w-]+\.jpg)"/.exec(svg) ?? [];
  if (name === undefined) return svg;
  const bytes = await read(name);
  if (!bytes) throw new Error(`the cache of media has no ${name}`);
  const address = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
  return svg.replace(`href="${SCHEME}${name}"`, () => `href="${address}"`);
}
