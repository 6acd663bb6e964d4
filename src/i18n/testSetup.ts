/**
 * Before every test file (vitest.config.ts): the words of all languages are at hand, and property
 * tests try the same cases each time. `KRONIEK_SEED=7 npm run test:unit` tries others.
 */
import { configureGlobal } from 'fast-check';
import { loadLocale, locales } from './catalogue';

await Promise.all(locales.map(loadLocale));
configureGlobal({ seed: Number(process.env['KRONIEK_SEED'] ?? 2025) });
