import path from 'node:path';
import { pathKey } from './npm.mjs';

const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const WINDOWS = {
  chromium: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ],
  firefox: [
    ['Mozilla Firefox ESR', 'firefox.exe'],
    ['Mozilla Firefox', 'firefox.exe'],
  ],
};

const MAC = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox ESR.app/Contents/MacOS/firefox', 'Firefox.app/Contents/MacOS/firefox'],
};

const LINUX = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
};

function onPath(kind, platform, env) {
  const lists = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env[pathKey(env)] ?? '').split(lists.delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return NAMES[kind].flatMap((name) => folders.map((folder) => lists.join(folder, name + ending)));
}

function installed(kind, platform, env) {
  if (platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = env;
    const bases = [PROGRAMFILES, env['PROGRAMFILES(X86)'], env['ProgramW6432'], LOCALAPPDATA];
    return WINDOWS[kind].flatMap((parts) =>
      bases.filter(Boolean).map((base) => path.win32.join(base, ...parts)),
    );
  }
  if (platform === 'darwin') {
    const bases = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
    return MAC[kind].flatMap((app) => bases.map((base) => path.posix.join(base, app)));
  }
  return LINUX[kind];
}

/**
 * Where a browser may lie, most wanted first.
 * @param {'chromium' | 'firefox'} kind
 */
export function browserPlaces(kind, platform = process.platform, env = process.env) {
  return [...onPath(kind, platform, env), ...installed(kind, platform, env)];
}
