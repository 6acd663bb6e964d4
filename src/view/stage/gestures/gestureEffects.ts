/** What gestures do to a drawing or a map. Positions are client pixels. */
export type GestureEffect =
  /** A drag or a pinch starts; `x` is where its press began. */
  | { readonly kind: 'start'; readonly x: number }
  | { readonly kind: 'end' }
  /** Later events of these pointers go to the drawing. */
  | { readonly kind: 'capture'; readonly ids: readonly number[] }
  /** The drawing moves by `px`, and a map also by `py`. `x` is the position of the pointer. */
  | { readonly kind: 'pan'; readonly px: number; readonly py: number; readonly x: number }
  /** The drawing moves on by itself. */
  | { readonly kind: 'fling'; readonly px: number }
  | { readonly kind: 'zoom'; readonly factor: number; readonly x: number; readonly y: number }
  /** The browser does not do what it would do with this event, such as scroll or navigate. */
  | { readonly kind: 'prevent' }
  /** A click that ended a drag reaches nothing. */
  | { readonly kind: 'swallow' }
  /** A plain wheel: the page scrolls by `px`, if it can. */
  | { readonly kind: 'pageWheel'; readonly px: number };

type Position = { readonly x: number; readonly y: number };

export function panOf(was: Position, { x, y }: Position): GestureEffect {
  return { kind: 'pan', px: x - was.x, py: y - was.y, x };
}

export function zoomOf(factor: number, x: number, y: number): GestureEffect {
  return { kind: 'zoom', factor, x, y };
}

/** The middle and the distance of two fingers. Fingers above each other zoom as well. */
export function pinchOf(pointers: readonly Position[]) {
  const [a, b] = pointers;
  const middleOf = (axis: 'x' | 'y'): number =>
    pointers.reduce((sum, pointer) => sum + pointer[axis], 0) / pointers.length;
  const spread = a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  return { x: middleOf('x'), y: middleOf('y'), spread };
}
