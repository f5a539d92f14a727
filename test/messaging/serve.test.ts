import { beforeEach, describe, expect, it, vi } from 'vitest';

const listeners: ((message: unknown, sender: unknown, respond: (a: unknown) => void) => unknown)[] =
  [];
const OUR_ID = 'our-id';
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    runtime: {
      id: 'our-id',
      getURL: (path: string) => `chrome-extension://our-id/${path}`,
      onMessage: { addListener: (listener: never) => listeners.push(listener) },
    },
  },
}));

const { serve } = await import('../../lib/messaging/serve');
const PROFILE = [
  'getSettingsView',
  'setUserSetting',
  'resetUserSetting',
  'previewProfile',
  'applyProfile',
  'undoProfile',
  'removeProfile',
  'forgetKey',
  'setProfileAddress',
  'refreshProfileAddress',
  'getProfileSources',
] as const;
const RECORDS = [
  'editRecords',
  'undoRecords',
  'takeList',
  'undoList',
  'listBatches',
  'exportInventory',
  'importInventory',
  'listSources',
  'removeSource',
  'exportMarks',
  'getReview',
  'reviewDone',
] as const;
const types = [
  'getConfig',
  'recordSightings',
  'setKindByHint',
  'reportHealth',
  'countOutcome',
  'keepDraft',
  'takeDraft',
  'draftRestored',
  'findOverlap',
  'startWatch',
  'listDrafts',
  'openDraft',
  'deleteDraft',
  'getPageHealth',
  'setKind',
  'setLocale',
  ...RECORDS,
  ...PROFILE,
] as const;
const forPages: readonly string[] = [
  'getPageHealth',
  'setKind',
  'setLocale',
  'listDrafts',
  'openDraft',
  'deleteDraft',
  ...RECORDS,
  ...PROFILE,
];
const handled: string[] = [];

const chatTab = { id: OUR_ID, tab: { id: 7 }, frameId: 0, url: 'https://wx.qq.com/?target=t' };
const senders = {
  'a chat page': chatTab,
  'our own page': { id: OUR_ID, url: 'chrome-extension://our-id/popup.html' },
  'another extension': { ...chatTab, id: 'foreign' },
  'another site': { ...chatTab, url: 'https://wx.qq.com.evil.example/' },
  'a frame of the chat page': { ...chatTab, frameId: 3 },
  'nobody with an address': { id: OUR_ID, tab: { id: 7 }, frameId: 0 },
};

const ask = (message: unknown, sender: unknown): Promise<unknown> =>
  new Promise((done) => {
    const kept = listeners[0]?.(message, sender, done);
    if (kept !== true) done('no answer');
  });

beforeEach(() => {
  listeners.length = 0;
  handled.length = 0;
  const entries = types.map((type) => [
    type,
    (request: unknown) => {
      handled.push(type);
      return request === 'fail' ? Promise.reject(new Error('planted')) : Promise.resolve(type);
    },
  ]);
  serve(Object.fromEntries(entries) as never, ['https://wx.qq.com']);
});

describe.each(Object.entries(senders))('%s', (name, sender) => {
  it.each(types)('%s', async (type) => {
    const isOurs = name === 'our own page';
    const allowed = isOurs || (name === 'a chat page' && !forPages.includes(type));
    expect(await ask({ type, request: undefined }, sender)).toEqual(
      allowed ? { ok: true, value: type } : 'no answer',
    );
    expect(handled).toEqual(allowed ? [type] : []);
  });
});

it.each([
  [null],
  ['getConfig'],
  [{}],
  [{ type: 'toString' }],
  [{ type: '__proto__' }],
  [{ type: 5 }],
])('gives no answer to %o', async (message) => {
  expect(await ask(message, chatTab)).toBe('no answer');
});

it('says that it failed, and nothing of why', async () => {
  expect(await ask({ type: 'getConfig', request: 'fail' }, chatTab)).toEqual({ ok: false });
});
