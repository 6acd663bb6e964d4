/** Runs before every test file (vitest.config.ts): loads the words of all languages. */
import { locales } from './catalogue';
import { loadDatasetLanguages } from './pageWords';

await loadDatasetLanguages(locales);
