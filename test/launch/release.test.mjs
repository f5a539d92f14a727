import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from './paths.mjs';

const read = (...place) => readFileSync(inProject(...place), 'utf8');
const json = (...place) => JSON.parse(read(...place));
const { chrome } = json('test', 'fixtures', 'permissions.json');
/** Of both stores the shorter limit. */
const LONGEST_SUMMARY = 132;

test('the newest entry of the changelog is the version that is built', () => {
  const [, newest] = /^## (\S+)/m.exec(read('test', 'release', 'CHANGELOG.md')) ?? [];
  assert.equal(newest, json('package.json').version);
});

for (const [locale, folder] of [
  ['zh-CN', 'zh_CN'],
  ['en', 'en'],
]) {
  const listing = read('test', 'release', `store.${locale}.md`);
  const { name, description } = json('public', '_locales', folder, 'messages.json');

  test(`${locale}: the listing says what the manifest says, within the stores’ limits`, () => {
    assert.ok(listing.includes(name.message));
    assert.ok(listing.includes(description.message));
    assert.ok(description.message.length <= LONGEST_SUMMARY);
  });

  test(`${locale}: every permission has its reason`, () => {
    const asked = [
      ...chrome.permissions,
      ...chrome.optional_permissions,
      ...chrome.optional_host_permissions,
    ];
    const reasons = listing.slice(listing.lastIndexOf('\n## '));
    for (const permission of asked) assert.ok(reasons.includes(`\`${permission}\``), permission);
  });
}

test('both disclosures tell of the same things', () => {
  const rows = (locale) =>
    read('test', 'release', `privacy.${locale}.md`)
      .split('\n')
      .filter((line) => line.startsWith('| ')).length;
  assert.equal(rows('zh-CN'), rows('en'));
});
