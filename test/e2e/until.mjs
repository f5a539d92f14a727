/** Waits for a condition; says what it waited for when it does not come. */
export async function until(condition, what, limitMs = 8000) {
  const end = Date.now() + limitMs;
  for (;;) {
    if (await condition()) return;
    if (Date.now() > end) throw new Error(`waited ${limitMs} ms for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
