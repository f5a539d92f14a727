// What the scenarios of files.mjs do inside the page of reports and imports. Each function is sent
// there as its text, so it may use nothing of this file.

/** Waits until a part of the page says something; resolves with all that part's words. */
export const waitFor = async (selector, words) => {
  const end = Date.now() + 15_000;
  for (;;) {
    const text = document.querySelector(selector)?.textContent.replace(/\s+/g, ' ') ?? '';
    if (text.includes(words)) return text;
    if (Date.now() > end) throw new Error(`${selector} does not say ${words}: ${text}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};

/** Gives files, each a name and a text, to an input as choosing them does. */
export const chooseFiles = (selector, ...files) => {
  const input = document.querySelector(selector);
  const transfer = new DataTransfer();
  for (const [name, text] of files) transfer.items.add(new File([text], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Holds what an import holds, as one in another tab does; `letGo` ends that one. */
export const importElsewhere = () =>
  new Promise((holds) => {
    void navigator.locks.request('qunyue-import', () => {
      holds();
      return new Promise((done) => (window.letGo = done));
    });
  });
export const letGo = () => window.letGo();

/** Clicks the button of a part that says so. */
export const clickButton = (selector, words) => {
  const all = [...document.querySelectorAll(`${selector} button`)];
  const found = all.find(({ textContent }) => textContent.includes(words));
  if (!found) throw new Error(`no button ${words}`);
  found.click();
};

/** Chooses a format, saves, and resolves with the saved file as base64: a download can't be read here. */
export const saveAs = async (format) => {
  const order = ['html', 'xlsx', 'csv', 'jsonl'];
  document.querySelectorAll('.formats input[type=radio]')[order.indexOf(format)].click();
  const button = document.querySelector('.make .btn.primary');
  do await new Promise((done) => setTimeout(done, 100));
  while (button.getAttribute('aria-disabled') === 'true');
  const create = URL.createObjectURL;
  try {
    const blob = await new Promise((done, fail) => {
      setTimeout(() => fail(new Error(`nothing saved as ${format}`)), 15_000);
      URL.createObjectURL = (each) => {
        done(each);
        return create.call(URL, each);
      };
      button.click();
    });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  } finally {
    URL.createObjectURL = create;
  }
};

/** Types into the page's search, as soon as it is there: a long list draws only what is in sight. */
export const search = async (words) => {
  let box;
  for (let tries = 0; !box && tries < 200; tries += 1) {
    box = document.querySelector('input[type=search]');
    if (!box) await new Promise((done) => setTimeout(done, 50));
  }
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Elements, beyond those of our own pages, and addresses that a foreign text could have made. */
export const foreignNodes = () => {
  const tags =
    'script:not([src^="/"]), img, iframe, object, embed, style, video, audio, base, form';
  const made = [...document.querySelectorAll(`${tags}, meta[http-equiv], .foreign :not(.control)`)];
  return made.map(({ outerHTML }) => outerHTML.slice(0, 80));
};

/** Puts groups into the database as the background would have them. */
export const storeGroups = async (names) => {
  const open = indexedDB.open('qunyue');
  const db = await new Promise((done, fail) => {
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error);
  });
  const writing = db.transaction('groups', 'readwrite');
  names.forEach((name, at) =>
    writing.objectStore('groups').put({
      id: `hostile${at}`,
      clientId: 'wechat-web',
      name,
      nameKey: name.slice(0, 64),
      previousNames: [],
      kind: 'work',
      kindSource: 'user',
      unit: name.slice(0, 64),
      firstSeenAt: 1,
      lastSeenAt: 1,
    }),
  );
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onerror = () => fail(writing.error);
  });
  db.close();
};
