import { readdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import type { ClientDescription } from './lib/clients/client';
import { hostsOfMatches } from './lib/clients/engine/origin-match';

/** Fixes the extension id to pnndijobmclbliehlobbdbhhjffenpih; left out of store archives. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAliP/qKpqQNmuqLMF6S/mdVmdRP1YRi0j50yGeLL40zK2C8vcIqqlEiW3/2JlPmfkO5FkdkbMvXGRfnStqV79FhO/OFhPrV8j46rqVp2WXK9BzyUM3+Eu91oURhvIl1mcEBHslR8wzwwWOKXHZRlBmwuvr2EczTfhcP18+09oYGclZT7LwUTROnO6bRLz1Bd4Tfi8zR76rTbgm78HnfikA+lwiKIpYBcFXiMgT7GTKr8zE7Pvg3hbTxb6PZ+GO6bqVYQwFMXxL4ydZr5OC2Al4gAwUuYQtv4JYuIaHgMPbnNti4YuFwcS60C3HQaD7o0OmTRrlMYFQhxcx9WH2XWyuQIDAQAB';

/** trust.md T1: nothing but our own files; styles are adopted, never inline. */
const contentSecurityPolicy =
  "default-src 'none'; connect-src 'self' https: http:; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types qunyue-worker";

/** preact's one innerHTML write is never reached by us; without it the bundle lints clean. */
const preactWithoutInnerHtml = {
  name: 'preact-without-inner-html',
  apply: 'build' as const,
  transform: (code: string, id: string) =>
    /node_modules[\\/]preact[\\/]dist/.test(id)
      ? { code: code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent='), map: null }
      : undefined,
};

/**
 * The workbook writer packs larger sheets in workers from blob addresses, which our policy refuses;
 * here it packs in the page. The build fails when the library changes under this.
 */
const packWithoutWorkers = {
  name: 'pack-without-workers',
  apply: 'build' as const,
  transform: (code: string, id: string) => {
    if (!/write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/.test(id))
      return undefined;
    const from = "import { zip } from 'fflate';";
    if (!code.includes(from)) throw new Error('write-excel-file packs in another way now');
    const to =
      "import { zipSync } from 'fflate'; const zip = (files, done) => done(null, zipSync(files));";
    return { code: code.replace(from, to), map: null };
  },
};

/** What loads with every chat page, and what the popup opens with: each byte of theirs counts. */
const COUNTED =
  /^(?:chat|chat-watch|described)\.js$|^chunks\/(?:popup|read-config|evidence-words|storage|drafts)-/;

/** A second, slower minifier where size counts most: it takes another fiftieth off. */
const packedTightly = {
  name: 'packed-tightly',
  apply: 'build' as const,
  async generateBundle(
    _: unknown,
    bundle: Readonly<Record<string, { type: string; code?: string }>>,
  ) {
    for (const [name, chunk] of Object.entries(bundle)) {
      if (!COUNTED.test(name) || chunk.code === undefined) continue;
      const compress = { passes: 3, unsafe_arrows: true, keep_fargs: false };
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress,
        module: name.startsWith('chunks/'),
      });
      if (code !== undefined) chunk.code = code;
    }
  },
};

const clientFiles = readdirSync(new URL('./lib/clients/', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !['index.ts', 'client.ts'].includes(file),
);

/** The built-in clients' pages and nothing else; a config file has no `import.meta.glob`. */
async function builtInMatches(): Promise<string[]> {
  const load = (file: string) =>
    import(`./lib/clients/${file}`) as Promise<{ default: ClientDescription }>;
  const modules = await Promise.all(clientFiles.map(load));
  return [...new Set(modules.flatMap((module) => module.default.matches))];
}

const forStores = Boolean(process.env.QUNYUE_ZIP);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Store archives are built apart: `.output/*-mv3` keeps the key that fixes the id.
  ...(forStores ? { outDirTemplate: 'store/{{browser}}-mv{{manifestVersion}}' } : {}),
  vite: () => ({
    plugins: [preact(), preactWithoutInnerHtml, packWithoutWorkers, packedTightly] as never,
    // The oldest browsers of the manifest need nothing lowered. We use no light-dark(), so it need not
    // be rewritten for Chromium 120 either.
    build: { target: ['chrome120', 'firefox142'], cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: async ({ browser }) => ({
    // entrypoints/chat.ts says why this script is listed here.
    content_scripts: [
      { matches: await builtInMatches(), js: ['chat.js'], run_at: 'document_start' },
    ],
    action: { default_title: '__MSG_name__' },
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    optional_permissions: ['notifications'],
    host_permissions: [...hostsOfMatches(await builtInMatches())],
    // Asked for one origin at a time, when a person subscribes to a profile's address.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'qunyue@qunyue.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Firefox knows no schema for policies, and warns of the key.
          storage: { managed_schema: 'managed-schema.json' },
          ...(forStores ? {} : { key }),
        }),
  }),
});
