import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

/** The islands of a page, by name. Each is a React root, so that a failure stays in its island. */
export type Islands = {
  /** The container of an island (`data-part`). Appended to the page if the page has none. */
  readonly containerOf: (name: string) => HTMLElement;
  /** Renders an island. Resolves once it is in the document. */
  readonly draw: (name: string, child: ReactNode) => Promise<void>;
  /** Hydrates a prerendered island, or renders it if its container is empty. Resolves once done. */
  readonly hydrate: (name: string, child: ReactNode) => Promise<void>;
  /** Unmounts a part and removes its container. */
  readonly remove: (name: string) => void;
  readonly unmount: () => void;
};

/** `wrap` puts a component into its context, and calls back once the component is mounted. */
export function createIslands(
  element: HTMLElement,
  wrap: (child: ReactNode, onReady: () => void) => ReactNode,
): Islands {
  const roots = new Map<string, Root>();
  /** What React hydrates now. A root that renders before its hydration ends would be drawn anew. */
  const hydrations = new Map<string, Promise<void>>();
  const containerOf = (name: string): HTMLElement => {
    const existing = element.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (existing) return existing;
    const container = document.createElement('div');
    container.dataset['part'] = name;
    element.append(container);
    return container;
  };
  const draw = (name: string, child: ReactNode): Promise<void> => {
    const hydration = hydrations.get(name);
    if (hydration) return hydration.then(() => draw(name, child));
    return new Promise((resolve) => {
      const root = roots.get(name) ?? createRoot(containerOf(name));
      roots.set(name, root);
      root.render(wrap(child, resolve));
    });
  };
  return {
    containerOf,
    draw,
    hydrate: (name, child) => {
      const container = containerOf(name);
      if (roots.has(name) || !container.hasChildNodes()) return draw(name, child);
      const hydration = new Promise<void>((resolve) => {
        roots.set(name, hydrateRoot(container, wrap(child, resolve)));
      }).then(() => void hydrations.delete(name));
      hydrations.set(name, hydration);
      return hydration;
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
