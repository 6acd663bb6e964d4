/** The JSON Schema, with which a text editor completes and checks a dataset. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { localizedText } from './schemaParts';
import { datasetSchema, sharedParts } from './schema';

/** The keys of events with an id, or with a name if the dataset lists no such things. */
const NAMED_KEYS = ['lane', 'place'] as const;

type ObjectSchema = {
  required?: readonly string[];
  properties: { [key: string]: object };
};

/**
 * Draft-07 JSON Schema of dataset format 1, the content of `data/kroniek.schema.json`. It describes
 * what an editor may write: plain texts, and keys that have a default.
 */
export function jsonSchema(): object {
  const schema = toJsonSchema(datasetSchema, {
    typeMode: 'input',
    definitions: sharedParts,
    // Throw for a check that JSON Schema cannot express, instead of omitting it silently.
    errorMode: 'throw',
    overrideSchema: ({ valibotSchema, jsonSchema: part }) =>
      valibotSchema === localizedText
        ? { anyOf: [{ type: 'string', pattern: String.raw`\S` }, part] }
        : null,
  });
  // All other keys have a default, which `shorthand/` adds.
  const dataset = schema as unknown as ObjectSchema;
  const lists = dataset.properties as unknown as Record<'events' | 'sources', { items: object }>;
  const [event, source] = [lists.events.items as ObjectSchema, lists.sources.items as ObjectSchema];
  dataset.required = ['events'];
  event.required = ['when', 'title'];
  source.required = ['id'];
  for (const key of NAMED_KEYS) {
    event.properties[key] = {
      type: 'string',
      description: `The id of a ${key}, or its name if the dataset lists none.`,
    };
  }
  return { title: 'Kroniek dataset, format 1', ...schema };
}
