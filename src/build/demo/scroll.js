/**
 * The paragraph that the reader reaches moves the timeline. Without scripts the article stays
 * readable. For readers who prefer reduced motion, the timeline jumps by itself.
 */
const timeline = document.querySelector('kroniek-timeline');
const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      target.classList.toggle('is-read', isIntersecting);
      if (isIntersecting) timeline?.set({ range: target.getAttribute('data-range') ?? '' });
    }
  },
  // A line across the window below its middle, which at most one section crosses.
  { rootMargin: '-60% 0px -40% 0px' },
);
await customElements.whenDefined('kroniek-timeline');
for (const section of document.querySelectorAll('[data-range]')) reading.observe(section);
// oxlint-disable-next-line unicorn/require-module-specifiers -- `await` needs a module
export {};
