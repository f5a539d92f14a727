import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { MAX_ELEMENTS } from '../../../lib/profile/salvage';
import { profileSchema } from '../../../lib/profile/schema';
import { value } from '../../../lib/profile/clients/description-schema';
import { selector } from '../../../lib/profile/clients/selector';
import { date, name, pattern, spans } from '../../../lib/profile/values';

export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema | readonly JsonSchema[];
}

const overrideSchema: NonNullable<ConversionConfig['overrideSchema']> = ({
  valibotSchema,
  jsonSchema,
}) => {
  const { type } = valibotSchema;
  if (type === 'object') return { ...jsonSchema, additionalProperties: false };
  if (type === 'array') return { ...jsonSchema, maxItems: MAX_ELEMENTS };
  if (type !== 'record') return undefined;
  const { key } = valibotSchema as unknown as { readonly key: v.GenericSchema };
  return { ...jsonSchema, propertyNames: converted(key) as never };
};

const config: ConversionConfig = {
  target: 'draft-07',
  typeMode: 'input',
  // A record's key is converted above; the converter itself does not know how.
  errorMode: 'ignore',
  ignoreActions: ['check'],
  overrideSchema,
};

function converted(schema: v.GenericSchema, more: ConversionConfig = {}): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema, { ...config, ...more }) as JsonSchema;
  if ($schema === undefined) throw new Error('no JSON Schema');
  return rest;
}

/** The profile's schema in one piece, without references. */
export const plainJsonSchema = (): JsonSchema => converted(profileSchema);

/** public/profile.schema.json: for editors, and for whoever writes a profile by program. */
export const profileJsonSchema = (): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '群约 settings profile, version 1',
  ...converted(profileSchema, { definitions: { name, pattern, date, spans, selector, value } }),
});
