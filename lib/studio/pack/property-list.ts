import type { ExtensionPlace, ManagedForm } from './managed';
import type { PackFile } from './pack-file';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

type Value = string | number | { readonly [key: string]: Value };

const written = (value: Value, indent: string): string => {
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  const inner = Object.entries(value).map(
    ([key, each]) => `${indent}\t<key>${escapeXml(key)}</key>\n${written(each, `${indent}\t`)}`,
  );
  return [`${indent}<dict>`, ...inner, `${indent}</dict>`].join('\n');
};

const propertyList = (value: Value): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${written(value, '')}
</plist>
`;

const asValue = ({ profile, publicKey, minSerial }: ManagedForm): Value => ({
  profile: { ...profile },
  ...(publicKey === undefined ? {} : { publicKey }),
  ...(minSerial === undefined ? {} : { minSerial }),
});

/** Managed preferences of macOS: the extension's own domain in each browser. */
export const macFiles = (managed: ManagedForm, place: ExtensionPlace): readonly PackFile[] =>
  [
    `com.google.Chrome.extensions.${place.chromeId}`,
    `com.microsoft.Edge.extensions.${place.edgeId}`,
    `org.chromium.Chromium.extensions.${place.chromeId}`,
  ].map((domain) => ({
    name: `macos/${domain}.plist`,
    content: propertyList(asValue(managed)),
  }));
