// `npm run schema`: writes data/kroniek.schema.json. The test that finds a stale file also writes
// it.
import { run, tool } from './steps.mjs';

process.env.KRONIEK_WRITE_SCHEMA = '1';
process.exitCode = await run(tool('vitest', 'run', 'src/format/schema/jsonSchema.test.ts'));
