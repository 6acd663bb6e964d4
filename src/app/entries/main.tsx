import { mount, type MountOptions } from '../mount';

const documentReady =
  document.readyState === 'loading'
    ? new Promise<void>((resolve) => {
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
      })
    : Promise.resolve();

/** Whether there is a timeline to begin. */
function start(): boolean {
  const element = document.querySelector<HTMLElement>('[data-kroniek]');
  const { coreSrc, detailsSrc, historySrc, facetsSrc, textsSrc } = element?.dataset ?? {};
  if (!element || !coreSrc || !detailsSrc || !historySrc || !facetsSrc) return false;
  const options: MountOptions = {
    urls: {
      core: coreSrc,
      details: detailsSrc,
      history: historySrc,
      facets: facetsSrc,
      texts: textsSrc,
    },
    base: import.meta.env.BASE_URL,
    home: element.dataset['home'],
    now: Date.now(),
    documentReady,
  };
  if (element.classList.contains('embed')) void mountEmbed(element, options);
  else mount(element, options);
  return true;
}

/** What only a guest needs comes with it. */
async function mountEmbed(root: HTMLElement, options: MountOptions): Promise<void> {
  try {
    const { startEmbed } = await import('../features/startEmbed');
    mount(root, { ...options, startEmbed: startEmbed });
  } catch (problem) {
    reportError(problem);
    root.dispatchEvent(new Event('kroniek:failed', { bubbles: true }));
  }
}

// The code may be there before the page is. Not from the module's own body: whoever looks at the
// network with a browser's tools has it read all of the module again for the stack of each request.
queueMicrotask(() => {
  if (!start()) void documentReady.then(start);
});
