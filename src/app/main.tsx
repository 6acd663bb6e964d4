import { mount } from './mount';

const start = (): void => {
  const element = document.querySelector<HTMLElement>('[data-kroniek]');
  const { coreSrc, detailsSrc, historySrc } = element?.dataset ?? {};
  if (!element || !coreSrc || !detailsSrc || !historySrc) return;
  mount(element, {
    coreUrl: coreSrc,
    detailsUrl: detailsSrc,
    historyUrl: historySrc,
    base: import.meta.env.BASE_URL,
    now: Date.now(),
  });
};
// The code may be there before the whole page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
