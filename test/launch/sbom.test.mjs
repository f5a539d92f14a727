import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from './paths.mjs';
import { readLockfile, softwareBill } from './sbom.mjs';

const bill = softwareBill(readLockfile());
const { dependencies, devDependencies } = JSON.parse(
  readFileSync(inProject('package.json'), 'utf8'),
);
const names = bill.components.map(({ group, name }) => (group ? `${group}/${name}` : name));

test('every dependency is in the bill at its pinned version, with licence and hash', () => {
  for (const [name, version] of Object.entries(dependencies)) {
    const part = bill.components[names.indexOf(name)];
    assert.equal(part?.version, version, name);
  }
  for (const { purl, licenses, hashes } of bill.components) {
    assert.equal(licenses.length, 1, purl);
    assert.match(hashes[0]?.content ?? '', /^[0-9a-f]{128}$/, purl);
  }
});

test('no build tool is in it, and what a dependency needs is', () => {
  const tools = Object.keys(devDependencies).filter((name) => names.includes(name));
  assert.deepEqual(tools, []);
  assert.ok(names.length > Object.keys(dependencies).length);
  const refs = new Set(bill.components.map((part) => part['bom-ref']));
  for (const { dependsOn } of bill.dependencies)
    for (const ref of dependsOn) assert.ok(refs.has(ref), ref);
});

test('the nearest of two versions counts, and one that is not locked is named', () => {
  const packages = {
    '': { name: 'x', version: '1', license: 'MIT', dependencies: { a: '1', b: '1' } },
    'node_modules/a': { version: '1', dependencies: { b: '2' } },
    'node_modules/b': { version: '1' },
    'node_modules/a/node_modules/b': { version: '2' },
  };
  const refs = softwareBill({ packages }).components.map((part) => part['bom-ref']);
  assert.deepEqual(refs, ['a@1', 'b@1', 'b@2']);
  delete packages['node_modules/a/node_modules/b'];
  delete packages['node_modules/b'];
  assert.throws(() => softwareBill({ packages }), /not in the lockfile: b/);
});

test('the same lockfile gives the same text', () => {
  assert.equal(JSON.stringify(softwareBill(readLockfile())), JSON.stringify(bill));
});
