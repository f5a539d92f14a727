import { NamedFailure } from './failure.mjs';
import { extensionAddress } from './extension-id.mjs';

const OTHER_BROWSER =
  'Use a browser without that policy: QUNYUE_CHROMIUM=<program file>, or ask your administrator.';

/** Whether the browser's stderr says that a policy forbids driving it; it then stays mute. */
export const debuggingForbidden = (said) => /debugging is disallowed/i.test(said);

/** Why the browser ended, or stayed mute, before it answered. @param {string} said its stderr */
export function explainStart(program, said) {
  if (debuggingForbidden(said)) {
    const message = 'this browser’s administrator forbids starting it from a program';
    const see = 'See chrome://policy: RemoteDebuggingAllowed.';
    return new NamedFailure('forbidden-by-policy', message, [see, OTHER_BROWSER]);
  }
  if (/no usable sandbox|setuid sandbox|SUID sandbox/i.test(said)) {
    return new NamedFailure('no-sandbox', `${program} cannot set up its sandbox on this system`, [
      'On Debian: sudo apt-get install chromium-sandbox',
      'On Ubuntu 23.10 and later: see AppArmor’s unprivileged_userns settings, or use a packaged Chrome.',
    ]);
  }
  if (/cannot open display|missing x server|ozone_platform|wayland/i.test(said)) {
    return new NamedFailure('no-display', `${program} found no screen to open a window on`, [
      'Run it without a window: npm start -- --headless',
    ]);
  }
  return new NamedFailure('browser-failed', `${program} did not answer\n${said.slice(-2000)}`, [
    'Try another browser: QUNYUE_CHROMIUM=<program file>',
  ]);
}

/** Why the extension was not taken. @param {string} said the browser's own words */
export function explainRefusal(extension, said) {
  if (/administrator|polic(y|ies)|managed|blocklist/i.test(said)) {
    return new NamedFailure(
      'forbidden-by-policy',
      `this browser’s administrator forbids unpacked extensions (${said})`,
      [
        'See chrome://policy: ExtensionInstallBlocklist, ExtensionSettings, DeveloperToolsAvailability.',
        OTHER_BROWSER,
      ],
    );
  }
  return new NamedFailure('extension-refused', `the browser did not load the extension (${said})`, [
    'Open chrome://extensions (Edge: edge://extensions) and switch on Developer mode.',
    `“Load unpacked”, then choose the folder ${extension}`,
    `Then open ${extensionAddress(extension, 'practice.html')}`,
  ]);
}

/** Why a page could not be driven. @param {string} said the browser's own words */
export function explainNoAttach(said) {
  if (!/not allowed/i.test(said)) return new NamedFailure('page-not-driven', said);
  const message = `this browser’s administrator forbids developer tools on extensions (${said})`;
  const see = 'See chrome://policy: DeveloperToolsAvailability.';
  return new NamedFailure('forbidden-by-policy', message, [see, OTHER_BROWSER]);
}

export function explainDeadWorker(extension) {
  return new NamedFailure('worker-dead', 'the extension was loaded, but its background never ran', [
    'Look for a red “Errors” button beside it in chrome://extensions.',
    `The folder it was loaded from: ${extension}`,
  ]);
}
