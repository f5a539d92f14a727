import type { PackAbout } from './about';
import { printedPage } from './document';
import { firefoxFile, linuxFiles } from './json-policies';
import { managedForm, type CarriedProfile } from './managed';
import type { PackFile } from './pack-file';
import { privacyNotice } from './privacy-notice';
import { macFiles } from './property-list';
import { readMe } from './read-me';
import { registryFiles } from './registry';
import { staffGuideEn } from './staff-guide-en';
import { staffGuideZh } from './staff-guide-zh';

/** The file that staff import by hand: the signed form, or the bare profile. */
export const profileFile = ({ text, signed }: CarriedProfile): string =>
  signed ? `${JSON.stringify({ profile: text, ...signed }, undefined, 2)}\n` : `${text}\n`;

/** Everything an admin hands out, in one go. `code` is the profile as a text to paste. */
export function rollOutPack(about: PackAbout, code: string): readonly PackFile[] {
  const { profile, place } = about;
  const managed = managedForm(profile);
  return [
    { name: 'read-me.zh-CN.html', content: printedPage(readMe(about)) },
    { name: 'profile.json', content: profileFile(profile) },
    { name: 'profile-code.txt', content: `${code}\n` },
    ...registryFiles(managed, place),
    ...linuxFiles(managed, place),
    ...macFiles(managed, place),
    firefoxFile(managed, place),
    { name: 'staff-guide.zh-CN.html', content: printedPage(staffGuideZh(about)) },
    { name: 'staff-guide.en.html', content: printedPage(staffGuideEn(about)) },
    { name: 'privacy-notice.zh-CN.html', content: printedPage(privacyNotice(about)) },
  ];
}
