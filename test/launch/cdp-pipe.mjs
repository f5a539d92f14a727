/**
 * The Chrome DevTools protocol over a browser's two pipe ends: JSON messages ended by a NUL.
 * @param {import('node:stream').Writable} toBrowser @param {import('node:stream').Readable} fromBrowser
 */
export function connectPipe(toBrowser, fromBrowser) {
  const waiting = new Map();
  const listeners = new Set();
  let lastId = 0;
  let rest = '';

  function receive(message) {
    if (message.id === undefined) {
      for (const listener of listeners) listener(message);
      return;
    }
    const { resolve, reject, method } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.error) reject?.(new Error(`${method}: ${message.error.message}`));
    else resolve?.(message.result);
  }

  fromBrowser.setEncoding('utf8').on('data', (chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop();
    for (const part of parts) receive(JSON.parse(part));
  });
  const end = () => {
    for (const { reject, method } of waiting.values()) reject(new Error(`${method}: browser gone`));
    waiting.clear();
  };
  fromBrowser.on('close', end).on('error', end);
  toBrowser.on('error', end);

  return {
    /** @returns {Promise<any>} the method's result; rejects with the browser's own words */
    send(method, params = {}, sessionId = undefined) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, method });
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
    /** Calls back for each event of that name (and session); returns how to stop. */
    on(method, callback, sessionId = undefined) {
      const listener = (message) => {
        if (message.method !== method) return;
        if (sessionId === undefined || message.sessionId === sessionId) callback(message.params);
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
