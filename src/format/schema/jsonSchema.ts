/** The JSON Schema, with which a text editor completes and checks a dataset. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema, sharedParts } from './schema';

/** Draft-07 JSON Schema of dataset format 1, the content of `data/kroniek.schema.json`. */
export function jsonSchema(): object {
  return {
    title: 'Kroniek dataset, format 1',
    ...toJsonSchema(datasetSchema, {
      typeMode: 'input',
      definitions: sharedParts,
      // Throw for a check that JSON Schema cannot express, instead of omitting it silently.
      errorMode: 'throw',
    }),
  };
}
