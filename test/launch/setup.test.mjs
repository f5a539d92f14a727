import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLocks } from './lockfile.mjs';
import { explainNpmFailure } from './npm-failure.mjs';
import { pathKey } from './npm.mjs';
import { atLeast, toolEnvironment } from './setup.mjs';

const linux = { platform: 'linux', arch: 'x64' };

test('a Node version is compared by number, not by letters', () => {
  assert.equal(atLeast('v22.12.0', [22, 12]), true);
  assert.equal(atLeast('v22.9.1', [22, 12]), false);
  assert.equal(atLeast('v9.99.0', [20, 0]), false);
  assert.equal(atLeast('24.0.0', [22, 12]), true);
});

test('an install is fresh when every wanted version is there', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' } };
  assert.equal(compareLocks(wanted, { 'node_modules/a': { version: '1.0.0' } }, linux), undefined);
  assert.match(compareLocks(wanted, { 'node_modules/a': { version: '0.9.0' } }, linux), /1\.0\.0/);
  assert.match(compareLocks(wanted, {}, linux), /node_modules\/a/);
});

test('an optional package may be absent but not stale', () => {
  const wanted = { 'node_modules/b': { version: '2.0.0', optional: true } };
  assert.equal(compareLocks(wanted, {}, linux), undefined);
  assert.ok(compareLocks(wanted, { 'node_modules/b': { version: '1.0.0' } }, linux));
});

test('node_modules copied from another system are noticed', () => {
  const entry = { version: '1.0.0', optional: true, os: ['win32'], cpu: ['x64'] };
  const packages = { 'node_modules/c': entry };
  assert.match(compareLocks(packages, packages, linux), /another kind of machine/);
  const windows = { platform: 'win32', arch: 'x64' };
  assert.equal(compareLocks(packages, packages, windows), undefined);
});

test('npm’s failures get a name and a next step', () => {
  const cases = {
    'no-network': 'npm error code ENOTFOUND\nnpm error network request to … failed',
    'no-rights': 'npm error code EACCES\nnpm error syscall mkdir',
    'disk-full': 'npm error code ENOSPC',
    'lock-mismatch':
      'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
    'package-damaged': 'npm error code EINTEGRITY',
    'certificate-refused': 'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    'npm-missing': "'npm.cmd' is not recognized as an internal or external command",
    'install-failed': 'npm error something else',
  };
  for (const [name, output] of Object.entries(cases)) {
    const failure = explainNpmFailure(output);
    assert.equal(failure.name, name);
    assert.ok(failure.next.length > 0);
  }
});

test('the tools come first on the path, however the system spells it', () => {
  const env = toolEnvironment('/somewhere/bin/node', { Path: 'C:\\Windows' });
  assert.equal(pathKey(env), 'Path');
  assert.equal(env.PATH, undefined);
  assert.match(env.Path, /^\/somewhere\/bin.+node_modules.+C:\\Windows$/);
});
