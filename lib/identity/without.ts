/** A copy that lacks some fields altogether, as stored rows must where nothing is known. */
export const without = <T extends object, K extends keyof T & string>(
  value: T,
  ...fields: readonly K[]
): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(value).filter(([field]) => !(fields as readonly string[]).includes(field)),
  ) as Omit<T, K>;
