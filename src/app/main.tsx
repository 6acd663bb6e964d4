import { mount } from './mount';

const element = document.querySelector<HTMLElement>('[data-kroniek]');
if (element) {
  const { coreSrc, detailsSrc, historySrc } = element.dataset;
  if (coreSrc && detailsSrc && historySrc) {
    mount(element, {
      coreUrl: coreSrc,
      detailsUrl: detailsSrc,
      historyUrl: historySrc,
      base: import.meta.env.BASE_URL,
      now: Date.now(),
    });
  }
}
