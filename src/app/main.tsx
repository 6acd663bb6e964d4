import { mount } from './mount';

const parsed =
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
  mount(element, {
    urls: {
      core: coreSrc,
      details: detailsSrc,
      history: historySrc,
      facets: facetsSrc,
      texts: textsSrc,
    },
    base: import.meta.env.BASE_URL,
    now: Date.now(),
    parsed,
  });
  return true;
}

// The code may be there before the page is.
if (!start()) void parsed.then(start);
