import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

/** The parts of a page by name. Each is a React root of its own, so that a failure stays in it. */
export type Islands = {
  /** The container of a part (`data-part`). Made at the page's end if the page was written without. */
  readonly containerOf: (name: string) => HTMLElement;
  /** Draws a part. Resolves once it stands in the document. */
  readonly draw: (name: string, child: ReactNode) => Promise<void>;
  /** Takes over a part as the server wrote it. Resolves once React has hydrated it. */
  readonly hydrate: (name: string, child: ReactNode) => Promise<void>;
  /** Unmounts a part and removes its container. */
  readonly remove: (name: string) => void;
  readonly unmount: () => void;
};

/** `within` puts a component into its context and calls back once the component stands. */
export function createIslands(
  element: HTMLElement,
  wrap: (child: ReactNode, onReady: () => void) => ReactNode,
): Islands {
  const roots = new Map<string, Root>();
  const containerOf = (name: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found) return found;
    const made = document.createElement('div');
    made.dataset['part'] = name;
    element.append(made);
    return made;
  };
  const draw = (name: string, child: ReactNode): Promise<void> =>
    new Promise((resolve) => {
      const root = roots.get(name) ?? createRoot(containerOf(name));
      roots.set(name, root);
      root.render(wrap(child, resolve));
    });
  return {
    containerOf,
    draw,
    hydrate: (name, child) => {
      const container = containerOf(name);
      if (roots.has(name) || !container.hasChildNodes()) return draw(name, child);
      return new Promise((resolve) => {
        roots.set(name, hydrateRoot(container, wrap(child, resolve)));
      });
    },
    remove: (name) => {
      roots.get(name)?.unmount();
      roots.delete(name);
      containerOf(name).remove();
    },
    unmount: () => {
      for (const root of roots.values()) root.unmount();
      roots.clear();
    },
  };
}
