/** The button of an embed that turns the direction of time, beside that of the list. */
import { NARROW_PAGE } from '../../view';
import type { FeatureContext } from './lazyFeatures';

type Context = Pick<FeatureContext, 'instance' | 'store'>;

export function addTurnButton({ instance, store }: Context, element: HTMLElement): () => void {
  const { ui } = document.documentElement.dataset;
  // The host may have left the tools out.
  if (ui !== undefined && !ui.split(' ').includes('toolbar')) return () => {};
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['turns'] = '';
  // The stage says which way time runs.
  const isDown = (): boolean => element.classList.contains('is-down');
  const showDirection = (): void => {
    button.textContent = instance.t(isDown() ? 'drawing.across' : 'drawing.down');
  };
  button.addEventListener('click', () => {
    const axis = isDown() ? 'across' : 'down';
    const own = matchMedia(NARROW_PAGE).matches ? 'down' : 'across';
    // What the width of the frame means anyway is no choice.
    store.getState().actions.setAxis(axis === own ? null : axis);
  });
  const observer = new MutationObserver(showDirection);
  observer.observe(element, { attributeFilter: ['class'] });
  showDirection();
  element.querySelector('.attribution > a[data-full]')?.before(button);
  return () => {
    observer.disconnect();
    button.remove();
  };
}
