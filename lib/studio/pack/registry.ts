import type { ExtensionPlace, ManagedForm } from './managed';
import type { PackFile } from './pack-file';

/** A text of a registry file: backslash and quote are escaped; nothing else may need it. */
const quoted = (text: string): string => {
  if (/[\r\n\0]/.test(text)) throw new Error('a registry string is one line');
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
};

const valueOf = (value: string | number): string =>
  typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(value);

type Values = Readonly<Record<string, string | number>>;

const key = (path: string, values: Values): readonly string[] => [
  `[${path}]`,
  ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${valueOf(value)}`),
  '',
];

/** `minSerial` and `publicKey` on top, the profile's text in a key of its own. */
const policyKeys = (root: string, id: string, managed: ManagedForm): readonly string[] => {
  const { profile, publicKey, minSerial } = managed;
  const path = `${root}\\3rdparty\\extensions\\${id}\\policy`;
  return [
    // What an older pack left behind goes first.
    `[-${path}]`,
    '',
    ...key(path, {
      ...(publicKey === undefined ? {} : { publicKey }),
      ...(minSerial === undefined ? {} : { minSerial }),
    }),
    ...key(`${path}\\profile`, { ...profile }),
  ];
};

const EDGE_STORE = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

const hint = (root: string, id: string, url: string): readonly string[] => [
  '; 强制安装（仅加入域或受管理的 Windows 生效）：编号用下一个空着的，不要覆盖已有的。',
  `; [${root}\\ExtensionInstallForcelist]`,
  `; "1"="${id};${url}"`,
  '',
];

const HIVES = { machine: 'HKEY_LOCAL_MACHINE', user: 'HKEY_CURRENT_USER' } as const;
const BROWSERS = [
  { name: 'chrome', root: 'SOFTWARE\\Policies\\Google\\Chrome' },
  { name: 'edge', root: 'SOFTWARE\\Policies\\Microsoft\\Edge' },
  { name: 'chromium', root: 'SOFTWARE\\Policies\\Chromium' },
] as const;

/** `.reg` files for the whole machine and for one user, by browser. */
export function registryFiles(managed: ManagedForm, place: ExtensionPlace): readonly PackFile[] {
  return BROWSERS.flatMap(({ name, root }) =>
    (['machine', 'user'] as const).map((hive): PackFile => {
      const path = `${HIVES[hive]}\\${root}`;
      const id = name === 'edge' ? place.edgeId : place.chromeId;
      const url = place.updateUrl || (name === 'edge' ? EDGE_STORE : '');
      const lines = [
        'Windows Registry Editor Version 5.00',
        '',
        ...policyKeys(path, id, managed),
        ...(url === '' ? [] : hint(path, id, url)),
      ];
      return {
        name: `windows/${name}-${hive}.reg`,
        content: `${lines.join('\r\n')}\r\n`,
        encoding: 'utf-16le',
      };
    }),
  );
}
