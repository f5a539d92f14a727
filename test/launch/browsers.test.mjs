import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserPlaces } from './browser-places.mjs';
import { findBrowser, identifyChromium } from './browsers.mjs';

test('on Windows the places follow the environment, the person’s own folder included', () => {
  const env = {
    Path: 'C:\\tools;D:\\应用',
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\张 三\\AppData\\Local',
  };
  const places = browserPlaces('chromium', 'win32', env);
  assert.ok(places.includes('D:\\应用\\chrome.exe'));
  assert.ok(places.includes('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'));
  const own = 'C:\\Users\\张 三\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
  assert.ok(places.includes(own));
});

test('on macOS both application folders are looked into', () => {
  const places = browserPlaces('firefox', 'darwin', { HOME: '/Users/li', PATH: '/usr/bin' });
  assert.ok(places.includes('/Applications/Firefox.app/Contents/MacOS/firefox'));
  assert.ok(places.includes('/Users/li/Applications/Firefox.app/Contents/MacOS/firefox'));
});

test('what is on the path comes before well-known places', () => {
  const places = browserPlaces('chromium', 'linux', { PATH: '/home/li/bin' });
  assert.equal(places[0], '/home/li/bin/chromium');
  assert.ok(places.indexOf('/snap/bin/chromium') > 0);
});

test('the person’s choice wins, and a wrong one is named', () => {
  const chosen = { QUNYUE_CHROMIUM: process.execPath, PATH: '' };
  assert.equal(findBrowser('chromium', chosen), process.execPath);
  assert.equal(findBrowser('chromium', { CHROME_PATH: process.execPath }), process.execPath);
  assert.throws(() => findBrowser('firefox', { QUNYUE_FIREFOX: '/no/such' }), {
    name: 'browser-not-there',
  });
});

test('branded browsers are told apart', () => {
  const branded = (file) => identifyChromium(file).branded;
  assert.equal(branded('/no/such/chromium'), false);
  assert.equal(branded('/opt/google/chrome/chrome'), true);
  assert.equal(branded('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'), true);
  assert.equal(branded('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'), true);
  assert.equal(branded('/Applications/Chromium.app/Contents/MacOS/Chromium'), false);
});
