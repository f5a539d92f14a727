const whole = new WeakSet();

/** Marks an object's schema: with one wrong key the object is left out, not only the key. */
export const takenWhole = <T extends object>(schema: T): T => {
  whole.add(schema);
  return schema;
};

export const isTakenWhole = (schema: object): boolean => whole.has(schema);
