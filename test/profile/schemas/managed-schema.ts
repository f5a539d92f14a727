import { plainJsonSchema, type JsonSchema } from './json-schema';

const text = { type: 'string' } as const;
const described = (schema: JsonSchema, description: string): JsonSchema => ({
  ...schema,
  description,
});

const typesOnly = (properties: Readonly<Record<string, JsonSchema>> = {}) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, schema]) => {
      const kept = typeOnly(schema);
      return kept ? [[key, kept]] : [];
    }),
  );

const isOne = (items: JsonSchema['items']): items is JsonSchema =>
  items !== undefined && !Array.isArray(items);

/**
 * Only types. Chromium drops the whole top-level key when one value below has another type, is too
 * small or not in a list of choices, so limits are left to our own check, which names them; it knows
 * no value of two types, and one that a schema does not name is dropped alone.
 */
function typeOnly(schema: JsonSchema): JsonSchema | undefined {
  const { type, items, properties, additionalProperties } = schema;
  if ('const' in schema) return { type: typeof schema.const === 'string' ? 'string' : 'integer' };
  if (type === 'array') {
    const pair = Array.isArray(items) ? (items[0] as JsonSchema) : undefined;
    const kept = pair ? typeOnly(pair) : isOne(items) ? typeOnly(items) : undefined;
    return kept && { type, items: kept };
  }
  if (type !== 'object') return type === undefined ? undefined : { type };
  if (typeof additionalProperties !== 'object') return { type, properties: typesOnly(properties) };
  const value = typeOnly(additionalProperties);
  return value && { type, additionalProperties: value };
}

/** Of a client a part that is dropped unsaid would guard half a page: they are for the text form. */
function withoutDescriptions(profile: JsonSchema): JsonSchema {
  const { settings = {} } = profile.properties ?? {};
  const kept = Object.entries(settings.properties ?? {}).filter(
    ([key]) => key !== 'clients' && key !== 'clientPatches',
  );
  return {
    ...profile,
    properties: {
      ...profile.properties,
      settings: { ...settings, properties: Object.fromEntries(kept) },
    },
  };
}

/**
 * public/managed-schema.json for Chromium's `storage.managed_schema`. The text form
 * `{ "profile": "<JSON text>" }`, signed or not, carries every key and lets wrong ones be named.
 */
export function managedSchema(): JsonSchema {
  const { properties = {} } = typeOnly(withoutDescriptions(plainJsonSchema())) ?? {};
  const formOfText = {
    profile: described(text, "The settings profile's exact JSON text."),
    signature: described(text, 'Base64 Ed25519 signature over it.'),
    key: described(text, 'Base64 public key.'),
  };
  return {
    type: 'object',
    properties: {
      profile: described(
        { type: 'object', properties: { ...properties, ...formOfText } },
        'A 群约 settings profile, as an object or as text in the key "profile".',
      ),
      publicKey: described(text, 'Base64 Ed25519 public key; profiles of any other are refused.'),
      minSerial: described({ type: 'integer' }, 'Profiles with a lower serial are refused.'),
    },
  };
}
