const loopback = globalThis.fetch;

/**
 * Unit tests never reach a network: whoever tries gets this error instead of an answer. A server of
 * the test's own on this machine is none.
 */
globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  return /^https?:\/\/127\.0\.0\.1:\d+\//.test(address)
    ? loopback(input, init)
    : Promise.reject(new Error(`network refused in tests: ${address}`));
};
