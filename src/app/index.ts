/** The app: what a page does with a timeline. Sites have `entries/`, and packages use this. */
export { startInElement, type LiveElement } from './startInElement';
