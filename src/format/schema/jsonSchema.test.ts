import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema } from './jsonSchema';

const file = new URL('../../../data/kroniek.schema.json', import.meta.url);
const generated = `${JSON.stringify(jsonSchema(), null, 2)}\n`;

test('data/kroniek.schema.json is up to date with the schema', () => {
  if (process.env['KRONIEK_WRITE_SCHEMA']) writeFileSync(file, generated);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(written === generated, 'stale data/kroniek.schema.json: run npm run schema').toBe(true);
});

test('the JSON schema rejects unknown keys and lists the required ones', () => {
  const schema = jsonSchema() as {
    required: string[];
    additionalProperties: boolean;
    properties: { events: { items: { required: string[]; additionalProperties: boolean } } };
  };
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['events']);
  expect(schema.properties.events.items.additionalProperties).toBe(false);
  expect(schema.properties.events.items.required).toEqual(['when', 'title']);
});
