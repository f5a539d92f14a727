import { format } from 'prettier';
import { expect, it } from 'vitest';
import { profileJsonSchema, type JsonSchema } from './json-schema';
import { managedSchema } from './managed-schema';

const published = async (schema: JsonSchema): Promise<string> =>
  format(JSON.stringify(schema), { parser: 'json', singleQuote: true, printWidth: 100 });

// `npm run schemas` writes both files anew.
it('public/profile.schema.json is what the runtime check is made of', async () => {
  const file = '../../../public/profile.schema.json';
  await expect(await published(profileJsonSchema())).toMatchFileSnapshot(file);
});

it('public/managed-schema.json has the same keys and types', async () => {
  const file = '../../../public/managed-schema.json';
  await expect(await published(managedSchema())).toMatchFileSnapshot(file);
});
