const READ = `(async () => {
  const db = await new Promise((done, fail) => {
    const request = indexedDB.open('qunyue');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const all = await new Promise((done) => {
    const request = db.transaction('groups').objectStore('groups').getAll();
    request.onsuccess = () => done(request.result);
  });
  db.close();
  return JSON.stringify(all);
})()`;

/** The group rows as they lie in the database, and their text; only where a driver opens own pages. */
export async function storedGroups(d) {
  const page = await d.openOwnPage('inventory.html');
  const text = await page.evaluate(READ);
  await page.close();
  return { groups: JSON.parse(text), text };
}
