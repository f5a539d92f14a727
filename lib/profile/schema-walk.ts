import type * as v from 'valibot';

/** A schema seen as a tree: fixed keys, or one schema for any key. */
export type WalkedSchema = v.GenericSchema & {
  readonly wrapped?: WalkedSchema;
  readonly entries?: Readonly<Record<string, WalkedSchema>>;
  readonly value?: WalkedSchema;
};

/** Without what only says that a key may be missing. */
export const bare = (schema: WalkedSchema): WalkedSchema =>
  schema.wrapped ? bare(schema.wrapped) : schema;

export const isRecordSchema = (schema: WalkedSchema): boolean => schema.type === 'record';

export const childOf = (schema: WalkedSchema, key: string): WalkedSchema | undefined => {
  const { entries, value } = bare(schema);
  return entries && Object.hasOwn(entries, key) ? entries[key] : value;
};
