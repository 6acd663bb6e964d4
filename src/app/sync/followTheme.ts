import { themes, type Choices, type TimelineStore } from '../../store';

/**
 * Applies the store's theme to the page, or to what `show` gives it to. Handles the buttons that
 * choose a theme (`data-theme-choice`), which are in a static island. Returns `stop`.
 */
export function followTheme(
  element: HTMLElement,
  store: TimelineStore,
  show: (theme: Choices['theme']) => void = showOnPage,
): () => void {
  const applyTheme = (): void => {
    const { theme } = store.getState();
    show(theme);
    for (const button of element.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
      button.ariaPressed = String(button.dataset['themeChoice'] === (theme ?? 'device'));
    }
  };
  const onClick = ({ target }: Event): void => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-theme-choice]');
    if (!button) return;
    const { themeChoice } = button.dataset;
    store.getState().actions.setTheme(themes.find((theme) => theme === themeChoice) ?? null);
  };
  applyTheme();
  element.addEventListener('click', onClick);
  const unsubscribe = store.subscribe(({ theme }, before) => {
    if (theme !== before.theme) applyTheme();
  });
  return () => {
    unsubscribe();
    element.removeEventListener('click', onClick);
  };
}

function showOnPage(theme: Choices['theme']): void {
  const root = document.documentElement;
  if (theme === null) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
