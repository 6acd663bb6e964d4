import { INLINE_EVIDENCE_UP_TO } from '../../model';
import { loadListBundle } from '../../view';
import type { FeatureContext } from './lazyFeatures';

/** Shows the list in place of the drawing while its button is pressed. Draws it at first use. */
export function startEmbedList(
  { store, timeline, islands, failureNotice }: Omit<FeatureContext, 'list'>,
  element: HTMLElement,
): () => void {
  const button = element.querySelector<HTMLElement>('[data-lists]');
  let isDrawn = false;
  const drawList = async (): Promise<void> => {
    const { SectionedList, DayList } = await loadListBundle();
    await islands.draw(
      'list',
      timeline.count > INLINE_EVIDENCE_UP_TO ? <SectionedList /> : <DayList />,
    );
    isDrawn = true;
  };
  const setListed = (isListed: boolean): void => {
    element.classList.toggle('is-listed', isListed);
    button?.setAttribute('aria-expanded', String(isListed));
  };
  const toggle = async (): Promise<void> => {
    const isListed = !element.classList.contains('is-listed');
    try {
      if (isListed && !isDrawn) await drawList();
      setListed(isListed);
    } catch (problem) {
      failureNotice.show(problem, { retry: onClick });
    }
  };
  const onClick = (): void => void toggle();
  button?.addEventListener('click', onClick);
  if (store.getState().reading === 'table') void toggle();
  const unsubscribe = store.subscribe((now, before) => {
    // An event that is opened from the list is shown below the drawing.
    if (now.selected !== null && now.selected !== before.selected) setListed(false);
  });
  return () => {
    button?.removeEventListener('click', onClick);
    unsubscribe();
  };
}
