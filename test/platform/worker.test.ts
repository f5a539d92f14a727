import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the policy lets our worker through and nothing else, and is made once', async () => {
  const created: { name: string; rules: { createScriptURL: (url: string) => string } }[] = [];
  const started: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL: (url: string) => string }) {
      created.push({ name, rules });
      return rules;
    },
  });
  vi.stubGlobal('Worker', function Worker(url: string) {
    started.push(url);
  });
  const { startWorker } = await import('../../lib/platform/worker');
  startWorker('/checks.js');
  startWorker('/checks.js');
  expect(started).toEqual(['/checks.js', '/checks.js']);
  expect(created.map(({ name }) => name)).toEqual(['qunyue-worker']);
  for (const url of ['https://example.org/checks.js', '/checks.js?x', 'data:text/javascript,1'])
    expect(() => created[0]?.rules.createScriptURL(url)).toThrow(TypeError);
});

test('a browser that refuses gives none', async () => {
  vi.stubGlobal('Worker', function Worker() {
    throw new Error('refused');
  });
  const { startWorker } = await import('../../lib/platform/worker');
  expect(startWorker('/checks.js')).toBeUndefined();
});
