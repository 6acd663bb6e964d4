/** Before every test file (vitest.config.ts): the words of all languages are at hand. */
import { loadLocale, locales } from './catalogue';

await Promise.all(locales.map(loadLocale));
