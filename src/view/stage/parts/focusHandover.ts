/**
 * Passes focus from a drawing that unmounts to the next, by the key of the focused mark, or
 * `lane:ID`.
 */
export function createFocusHandover() {
  let heldKey: string | null = null;
  return {
    take: (): string | null => {
      const key = heldKey;
      heldKey = null;
      return key;
    },
    save: (key: string | null): void => {
      heldKey = key;
    },
  };
}

export type FocusHandover = ReturnType<typeof createFocusHandover>;
