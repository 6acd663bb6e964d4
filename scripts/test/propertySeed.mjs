// Before every test file (vitest.config.ts): property tests try the same cases each time.
// `KRONIEK_SEED=7 npm run test:unit` tries others.
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env.KRONIEK_SEED ?? 2025) });
