import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, packArchive } from '../../../lib/pages/studio-pack';
import { isSignatureTrue, signProfile } from '../../../lib/platform/signing/profile-signature';
import { readForm } from '../../../lib/profile/trust/read-form';
import { blankDraft, readDraft, draftText, type Draft } from '../../../lib/studio/draft';
import { carriedOf, withSignature } from '../../../lib/studio/pack/carried';
import { CHROME_ID, FIREFOX_ID, isInstallUrl } from '../../../lib/studio/pack/extension-ids';
import { managedForm, type CarriedProfile } from '../../../lib/studio/pack/managed';
import { rollOutPack } from '../../../lib/studio/pack/roll-out-pack';
import { fullDraft } from '../studio-drafts';

const place = {
  chromeId: CHROME_ID,
  edgeId: 'a'.repeat(32),
  firefoxId: FIREFOX_ID,
  updateUrl: '',
  xpiUrl: 'https://unit.example/qunyue.xpi',
};
const carried = (draft: Draft): CarriedProfile => {
  const { profile } = readDraft(draftText(draft));
  if (!profile) throw new Error('no profile');
  return carriedOf(draft, profile);
};
const pack = (profile: CarriedProfile, contact = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rollOutPack({ profile, place, contact, today: '2026-11-22' }, 'code').map((file) => [
      file.name,
      new TextDecoder(file.encoding ?? 'utf-8').decode(bytesOf(file)),
    ]),
  );
const signed = async (draft: Draft): Promise<CarriedProfile> => {
  const profile = carried(draft);
  const form = await signProfile(profile.text, new Uint8Array(32).fill(7));
  return withSignature(profile, form ?? '');
};

/** A registry file as the Registry Editor reads it: keys, and values by name. */
function readRegistry(text: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const keys: Record<string, Record<string, unknown>> = {};
  let key = '';
  for (const line of text.split('\r\n').slice(1)) {
    if (line === '' || line.startsWith(';')) continue;
    const [, name] = /^\[([^-].*)\]$/.exec(line) ?? [];
    if (name !== undefined) keys[(key = name)] = {};
    else if (!line.startsWith('[-')) {
      const value = /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8}))$/.exec(
        line,
      );
      if (!value) throw new Error(`not a registry line: ${line}`);
      const [, title = '', string, dword] = value;
      keys[key]![title] =
        string === undefined
          ? Number.parseInt(dword ?? '', 16)
          : string.replace(/\\(["\\])/g, '$1');
    }
  }
  return keys;
}

/** A property list's dict, by tags alone. */
function readPropertyList(text: string): unknown {
  const tokens = [...text.matchAll(/<(dict|\/dict|key|string|integer)>([^<]*)/g)];
  let at = 0;
  const plain = (escaped: string) =>
    escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const value = (): unknown => {
    const [, tag, content = ''] = tokens[at++] ?? [];
    if (tag === 'string') return plain(content);
    if (tag === 'integer') return Number(content);
    const entries: [string, unknown][] = [];
    while (tokens[at]?.[1] === 'key') entries.push([plain(tokens[at++]?.[2] ?? ''), value()]);
    at += 1;
    return Object.fromEntries(entries);
  };
  return value();
}

const BASE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions';

describe('the roll-out pack', () => {
  it('names the extension as it is built', () => {
    const config = readFileSync(new URL('../../../wxt.config.ts', import.meta.url), 'utf8');
    const key = /const key =\s*'([^']+)'/.exec(config)?.[1] ?? '';
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
    const letters = Array.from(
      digest.slice(0, 32),
      (digit) => 'abcdefghijklmnop'[parseInt(digit, 16)],
    );
    expect(letters.join('')).toBe(CHROME_ID);
    expect(config).toContain(`id: '${FIREFOX_ID}'`);
  });

  it('carries a signature that is true, in every form of policy', async () => {
    const profile = await signed(fullDraft);
    const files = pack(profile);
    const policy = managedForm(profile);
    const json = (name: string) => JSON.parse(files[name] ?? '') as Record<string, unknown>;
    expect(json('linux/chromium-chrome/qunyue.json')).toEqual({
      '3rdparty': { extensions: { [CHROME_ID]: policy } },
    });
    expect(json('firefox/policies.json')).toMatchObject({
      policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } },
    });
    expect(
      readPropertyList(files[`macos/com.google.Chrome.extensions.${CHROME_ID}.plist`] ?? ''),
    ).toEqual(policy);
    const keys = readRegistry(files['windows/chrome-machine.reg'] ?? '');
    const { profile: inner, ...top } = policy;
    expect(keys[`${BASE}\\${CHROME_ID}\\policy`]).toEqual(top);
    expect(keys[`${BASE}\\${CHROME_ID}\\policy\\profile`]).toEqual(inner);
    const form = readForm(JSON.stringify(inner));
    expect(form.ok && (await isSignatureTrue(form.form))).toBe(true);
    expect(form.ok && readDraft(form.form.text).draft).toEqual(fullDraft);
  });

  it('says the same in every format, whatever the name and the unit', () => {
    const bare = pack(carried(blankDraft()));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const draft = { ...blankDraft(), name, settings: { units: [{ name }] } };
        const files = pack(carried(draft), name);
        const text = carried(draft).text;
        const keys = readRegistry(files['windows/edge-user.reg'] ?? '');
        expect(Object.values(keys).at(-1)).toEqual({ profile: text });
        const list = Object.entries(files).find(([file]) => file.startsWith('macos/'))?.[1];
        expect(readPropertyList(list ?? '')).toEqual({ profile: { profile: text } });
        const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));
        // No tag more than with no name at all.
        for (const [file, page] of pages)
          expect(page.match(/<[a-z/!]/g)?.length).toBe(bare[file]?.match(/<[a-z/!]/g)?.length);
      }),
      { numRuns: 30 },
    );
  }, 20_000);

  it('is an archive with every file, the registry ones as the Registry Editor writes them', async () => {
    const about = { profile: carried(fullDraft), place, contact: '', today: '2026-11-22' };
    const { archive, files } = await packArchive(about);
    const entries = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(Object.keys(entries)).toHaveLength(files);
    expect([...(entries['windows/chrome-user.reg'] ?? []).slice(0, 4)]).toEqual([
      0xff, 0xfe, 0x57, 0,
    ]);
    for (const name of Object.keys(entries)) expect(name).toMatch(/^[\w./@-]+$/);
    const again = await packArchive(about);
    expect(Buffer.from(await again.archive.arrayBuffer())).toEqual(
      Buffer.from(await archive.arrayBuffer()),
    );
  });

  it('tells staff that it is voluntary and ranks nobody, and the words to type', async () => {
    const profile = await signed(fullDraft);
    const fingerprint = Array.from('甲乙丙丁戊己庚辛壬癸子丑');
    const about = { profile, place, contact: '张三', today: '2026-11-22', fingerprint };
    const files = rollOutPack(about, 'code');
    const page = (name: string) => files.find((file) => file.name === name)?.content ?? '';
    expect(page('staff-guide.zh-CN.html')).toMatch(/自愿.*不排名/su);
    expect(page('staff-guide.zh-CN.html')).toContain('庚 辛 壬 癸 子 丑');
    expect(page('staff-guide.en.html')).toMatch(/voluntary.*ranks nobody/s);
    expect(page('privacy-notice.zh-CN.html')).toContain('个人信息处理告知');
  });

  it('takes no address that could end a string', () => {
    expect(['https://a.example/x.xml', ''].map(isInstallUrl)).toEqual([true, true]);
    for (const bad of [
      'http://a.example/',
      'https://a"b',
      'https://a;b',
      'https://a b',
      'https://中文',
    ])
      expect(isInstallUrl(bad), bad).toBe(false);
  });
});
