/**
 * The paragraph that is read leads the timeline. Where scripts do not run, or before the timeline is
 * there, the article is an article. The timeline itself jumps for readers who want less motion.
 */
const timeline = document.querySelector('kroniek-timeline');
const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      target.classList.toggle('is-read', isIntersecting);
      if (isIntersecting) timeline?.set({ range: target.getAttribute('data-range') ?? '' });
    }
  },
  // A line across the window, below the middle, which at most one of them crosses.
  { rootMargin: '-60% 0px -40% 0px' },
);
await customElements.whenDefined('kroniek-timeline');
for (const section of document.querySelectorAll('[data-range]')) reading.observe(section);
// oxlint-disable-next-line unicorn/require-module-specifiers -- what makes it a module, which waits
export {};
