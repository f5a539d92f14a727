/**
 * Puts the reminders into this page when it is an extension page, which gets no content script.
 * Whatever needs the extension's API is to be imported inside the function: the same built page
 * also runs on ordinary origins, where webextension-polyfill throws as soon as it is loaded.
 */
export async function mountGuard(): Promise<void> {
  const { guardPracticePage } = await import('../chat-page/practice-guard');
  await guardPracticePage();
}
