import { setMaxListeners } from 'node:events';
import { vi } from 'vitest';

import { createPanZoom, type PanZoom } from './panZoom';

// Node warns of more than ten listeners of one signal.
setMaxListeners(30);

/** A node without a browser: it has the listeners, and marks that can be pressed. */
class TestElement extends EventTarget {
  readonly classes = new Set<string>();
  readonly classList = {
    toggle: (name: string, isOn: boolean) =>
      void (isOn ? this.classes.add(name) : this.classes.delete(name)),
  };
  /** Whether the last click was on a mark. */
  isOnMark = false;
  /** The box in which the lanes scroll, if they do not fit. */
  scroller: ScrollBox | null = null;
  constructor(readonly setPointerCapture: (id: number) => void) {
    super();
  }
  closest(): TestElement | null {
    return this.isOnMark ? this : null;
  }
  querySelector(selector: string): ScrollBox | null {
    return selector === '.scroller' ? this.scroller : null;
  }
}

type ScrollBox = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>;

export type TestPlot = PanZoom & {
  /** What the drawing was asked to do, in order. */
  readonly calls: string[];
  readonly node: TestElement;
  readonly page: EventTarget;
  /** Dispatches an event on the drawing, after the page's own listeners. */
  readonly send: (type: string, init?: object) => Event;
  /** Dispatches an event on the window alone. */
  readonly sendToPage: (type: string, init?: object) => Event;
  /** Runs the next frame, if one was asked for. Returns whether it was. */
  readonly runFrame: (at: number) => boolean;
  /** Makes a limit of the view: pans and zooms move nothing. */
  isAtLimit: boolean;
};

/**
 * Creates a plot of 1,000 px that shows 1,000 ms, in a window that is a stub. Undo the stubs with
 * `vi.unstubAllGlobals`.
 */
export function createTestPlot({
  capture = () => {},
}: { readonly capture?: (id: number) => void } = {}): TestPlot {
  const calls: string[] = [];
  let view = { start: 0, end: 1000 };
  let frame: ((at: number) => void) | null = null;
  const page = new EventTarget();
  const documentElement = { scrollTop: 0, scrollHeight: 2000, clientHeight: 800 };
  vi.stubGlobal('window', Object.assign(page, { parent: page }));
  vi.stubGlobal('document', Object.assign(new EventTarget(), { documentElement }));
  vi.stubGlobal('Element', TestElement);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (act: (at: number) => void) => {
    frame = act;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (frame = null));

  const node = new TestElement(capture);
  const record = (call: string): boolean => {
    calls.push(call);
    if (plot.isAtLimit) return false;
    view = { ...view };
    return true;
  };
  const { destroy } = createPanZoom(node as unknown as HTMLElement, {
    plot: () => ({ left: 0, width: 1000 }),
    view: () => view,
    onView: (next) => record(next.start === view.start ? 'stay' : 'pan'),
    onZoom: () => record('zoom'),
    onStart: () => calls.push('start'),
    onEnd: () => calls.push('end'),
  });
  const dispatch = (targets: readonly EventTarget[], type: string, init: object): Event => {
    const event = new Event(type, { cancelable: true });
    for (const [name, value] of Object.entries(init)) Object.defineProperty(event, name, { value });
    // A capturing listener on the window hears an event before the node does.
    for (const target of targets) target.dispatchEvent(event);
    return event;
  };
  const plot: TestPlot = {
    calls,
    node,
    page,
    destroy,
    isAtLimit: false,
    send: (type, init = {}) =>
      dispatch(type === 'wheel' ? [node] : [page, node], type, { ...POINTER, ...init }),
    sendToPage: (type, init = {}) => dispatch([page], type, { ...POINTER, ...init }),
    runFrame: (at) => {
      const act = frame;
      frame = null;
      act?.(at);
      return act !== null;
    },
  };
  return plot;
}

/** A mouse with its main button down. */
const POINTER = {
  pointerId: 1,
  pointerType: 'mouse',
  isPrimary: true,
  button: 0,
  buttons: 1,
  clientX: 0,
  clientY: 0,
  detail: 1,
};
