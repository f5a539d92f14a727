// How much is run: the whole with `E2E=full`, as `npm run proof` does; else what fits into `npm test`.
export const isFull = process.env.E2E === 'full';

/** Firefox opens pages of the extension in a browser of their own, which takes half a minute each. */
export const inFirefoxIfFull = isFull ? {} : { only: 'chromium' };
