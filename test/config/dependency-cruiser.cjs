// The layers of lib/README.md, as rules a machine checks. Glob edges (import.meta.glob) are not
// seen, so the rules name folders.
const PURE =
  '^lib/(model|calendar|text|rules|checks|similarity|profile|identity|activity|coverage|report|evaluate|records|exchange|intake|studio|picker)/';
const BROWSER_PACKAGES = '^node_modules/(wxt|webextension-polyfill|dexie|preact|@preact)/';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-is-pure',
      severity: 'error',
      comment: 'Pure layers never reach browser, storage or UI code, even through another module.',
      from: { path: PURE },
      to: {
        path: `(${BROWSER_PACKAGES})|^lib/(clients|db|guard|recorder|messaging|platform|practice)/|^(components|entrypoints)/`,
        reachable: true,
      },
    },
    {
      name: 'clients-do-dom-only',
      severity: 'error',
      from: { path: '^lib/clients/' },
      to: {
        path: `${BROWSER_PACKAGES}|^(lib|components|entrypoints)/`,
        pathNot: '^lib/(clients|model|text)/',
      },
    },
    {
      name: 'guard-and-recorder-are-injected',
      severity: 'error',
      comment:
        'Orchestration is handed its client, storage and messaging; it imports only model and pure code.',
      from: { path: '^lib/(guard|recorder)/' },
      to: { path: `${BROWSER_PACKAGES}|^lib/(db|messaging|platform)/|^(components|entrypoints)/` },
    },
    {
      name: 'components-are-presentational',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^lib/(clients|db|guard|recorder|messaging|platform)/|^node_modules/(webextension-polyfill|dexie)/',
      },
    },
    {
      name: 'content-scripts-never-reach-the-database',
      severity: 'error',
      comment: "A content script runs in the page's origin: its IndexedDB is the chat site's.",
      from: { path: '^entrypoints/[^/]+\\.content(/|\\.)' },
      to: { path: '^lib/db/|^node_modules/dexie/', reachable: true },
    },
    {
      name: 'one-import-of-the-polyfill',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/platform/' },
      to: { path: '^node_modules/webextension-polyfill/' },
    },
    {
      name: 'dexie-only-in-db',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '^lib/db/' },
      to: { path: '^node_modules/dexie/' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'units-are-independent',
      severity: 'error',
      comment: 'A rule, check or client knows its contract, never its siblings.',
      from: {
        path: '^lib/(rules|checks|clients)/([^/]+)\\.ts$',
        pathNot: '/(index|judge|rule|check|client|engine|run)\\.ts$',
      },
      to: { path: '^lib/$1/[^/]+\\.ts$', pathNot: '^lib/$1/(rule|check|client)\\.ts$' },
    },
    {
      name: 'no-dev-deps-in-shipped-code',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(wxt|vite|@types)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
