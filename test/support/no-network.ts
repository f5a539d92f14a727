/** Unit tests never reach a network: whoever tries gets this error instead of an answer. */
globalThis.fetch = (input) =>
  Promise.reject(
    new Error(`network refused in tests: ${input instanceof Request ? input.url : String(input)}`),
  );
