/** Whether the reader prefers reduced motion. If so, what would move or scroll smoothly jumps. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
