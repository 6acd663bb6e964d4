/** The JSON Schema that gives editors completion. For builds and tests: it is not in the page. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema, sharedParts } from './schema';

/** Draft-07 JSON Schema of dataset format 1, as `data/kroniek.schema.json` holds it. */
export function jsonSchema(): object {
  return {
    title: 'Kroniek dataset, format 1',
    ...toJsonSchema(datasetSchema, {
      typeMode: 'input',
      definitions: sharedParts,
      // A check that JSON Schema cannot say must not go missing unseen.
      errorMode: 'throw',
    }),
  };
}
