// vitest runs this before every test file, so that property tests try the same cases each time.
// `KRONIEK_SEED=7 npm run test:unit` tries other cases.
import { configureGlobal } from 'fast-check';
import { readSettings } from '../cli/settings.mjs';

// A wrong seed would be no number, and every run another.
readSettings(process.env);
configureGlobal({ seed: Number(process.env.KRONIEK_SEED ?? 2025) });
