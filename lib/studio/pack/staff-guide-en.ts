import { wordsToType, type PackAbout } from './about';
import type { PrintedPage } from './document';

const orBlank = (text: string): string => (text === '' ? '__________' : text);

/** The staff guide in English; it says the same as the Chinese one. */
export const staffGuideEn = ({ profile, fingerprint, contact, today }: PackAbout): PrintedPage => ({
  lang: 'en',
  title: 'Qunyue: what to know',
  facts: [
    ['Profile', `${orBlank(profile.name)} (issue ${profile.serial})`],
    ['Issued by', orBlank(profile.issuer)],
    ['Date', today],
    ['Questions to', orBlank(contact)],
  ],
  lead: 'Installing it is voluntary. Not installing, pausing or removing it has no consequence at work, and needs no reason.',
  sections: [
    {
      title: 'What it does',
      points: [
        'In work groups of WeChat Web it says one line before a send: outside working hours, a sticker, nothing but 收到, the same text again. Whether to send is up to you; Ctrl+Enter sends all the same.',
        'What you write outside working hours can be kept until work begins, and you are reminded then; it is never sent for you.',
        'It keeps an inventory of work groups on your own computer and points out likely duplicates, finished and long silent groups, with the reasons.',
      ],
    },
    {
      title: 'What it never does',
      points: [
        'It ranks nobody, rates nobody and does not count who installed it or who sends when; there is no server, and your unit sees none of your records.',
        'It neither stores nor transmits message text; private chats and social groups are neither looked at nor recorded. Members are stored as codes computed on your computer, not as names.',
        'It does not send, delete or leave anything by itself; in doubt it lets the message go.',
        'Counts of reminders stay on your computer; whether to hand their sums to the admin is up to you, and sums are shown only over 5 people or more.',
      ],
    },
    {
      title: 'How to install it (mainland China: the first that works)',
      points: [
        'Microsoft Edge: install the Qunyue that your unit names from Edge Add-ons.',
        'Firefox: open the .xpi signed by Mozilla that your unit handed out, and choose Add.',
        'Otherwise: unpack the archive your unit handed out, turn on developer mode in edge://extensions or chrome://extensions, choose “Load unpacked” and that folder. The folder must stay; the browser may ask at each start, and updates must be loaded again.',
        'A Windows machine outside a domain can’t be made to install it by the unit: you install it yourself, as befits what is voluntary.',
        'Then open WeChat Web; the icon says that reminders are on. Accounts that can’t log in to the web client are limited by WeChat.',
      ],
    },
    {
      title: 'How to get your unit’s profile',
      points: [
        'If your unit uses managed policy, there is nothing to do: the settings say that it comes from policy.',
        'Otherwise choose the profile’s file on the settings page, or paste its code; look at the changes, then apply.',
        fingerprint
          ? `The first time you type the last six words of the key’s fingerprint: ${wordsToType(fingerprint)}. Check them with your admin by telephone or in person, not only against what stands beside the file.`
          : 'This profile is not signed: its locks do not count, and you can change every setting.',
      ],
    },
    {
      title: 'Plainly',
      points: [
        'This is not a Tencent product. WeChat may restrict accounts that use plug-ins (notice of 26 March 2024); whether to use it is your own decision.',
        'Classified matters do not belong on the internet. It reminds you of such words; it does not replace a review.',
      ],
    },
  ],
  foot: `Qunyue · issue ${profile.serial}${profile.expires === undefined ? '' : `, valid until ${profile.expires}`}`,
});
