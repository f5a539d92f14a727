/** A copy that lacks some fields altogether: in a stored row absence is no field, never `undefined`. */
export const without = <T extends object, K extends keyof T>(
  value: T,
  ...fields: readonly K[]
): Omit<T, K> =>
  Object.fromEntries(
    Object.entries(value).filter(([field]) => !fields.some((each) => each === field)),
  ) as Omit<T, K>;
