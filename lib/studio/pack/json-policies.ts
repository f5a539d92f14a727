import type { ExtensionPlace, ManagedForm } from './managed';
import type { PackFile } from './pack-file';

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const chromium = (id: string, managed: ManagedForm): string =>
  json({ '3rdparty': { extensions: { [id]: managed } } });

/** One file a browser family; where each goes is said in the pack's own read-me. */
export const linuxFiles = (managed: ManagedForm, place: ExtensionPlace): readonly PackFile[] => [
  { name: 'linux/chromium-chrome/qunyue.json', content: chromium(place.chromeId, managed) },
  { name: 'linux/edge/qunyue.json', content: chromium(place.edgeId, managed) },
];

/** Firefox's policies.json, the same on every system. */
export const firefoxFile = (
  managed: ManagedForm,
  { firefoxId, xpiUrl }: ExtensionPlace,
): PackFile => ({
  name: 'firefox/policies.json',
  content: json({
    policies: {
      ...(xpiUrl === ''
        ? {}
        : {
            ExtensionSettings: {
              [firefoxId]: { installation_mode: 'force_installed', install_url: xpiUrl },
            },
          }),
      '3rdparty': { Extensions: { [firefoxId]: managed } },
    },
  }),
});
