/** Runs before every test file (vitest.config.ts): loads the words of all languages. */
import { loadLocale, locales } from './catalogue';

await Promise.all(locales.map(loadLocale));
