import { mount } from './mount';

const element = document.querySelector<HTMLElement>('[data-kroniek]');
if (element) {
  const { coreSrc, detailsSrc } = element.dataset;
  if (coreSrc && detailsSrc) {
    mount(element, {
      coreUrl: coreSrc,
      detailsUrl: detailsSrc,
      base: import.meta.env.BASE_URL,
      now: Date.now(),
    });
  }
}
