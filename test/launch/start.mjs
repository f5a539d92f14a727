import { ensureBrowsers, identifyChromium } from './browsers.mjs';
import { launch } from './chromium.mjs';
import { playDemo } from './demo.mjs';
import { NamedFailure, runMain } from './failure.mjs';
import { chromeOutput } from './paths.mjs';
import { setup } from './setup.mjs';
import { runTool } from './tools.mjs';

const wantsHeadless = () => {
  const unknown = process.argv.slice(2).filter((flag) => flag !== '--headless');
  if (unknown.length > 0) {
    throw new NamedFailure('unknown-flag', unknown.join(' '), ['npm start [-- --headless]']);
  }
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const noScreen = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  return process.argv.includes('--headless') || noScreen;
};

async function build(toolchain) {
  console.log('Building the extension');
  const done = await runTool(toolchain, ['wxt'], ['build']);
  if (done.code === 0) return;
  throw new NamedFailure('build-failed', `wxt build failed\n${done.output}`, [
    'On an untouched clone this is our fault: please report it with the lines above.',
  ]);
}

/** Resolves when the person has closed every window. */
function allWindowsClosed(browser) {
  return new Promise((resolve) => {
    void browser.exited.then(resolve);
    browser.on('Target.targetDestroyed', async () => {
      const { targetInfos } = await browser.send('Target.getTargets').catch(() => ({}));
      if (!targetInfos?.some((target) => target.type === 'page')) resolve();
    });
    void browser.send('Target.setDiscoverTargets', { discover: true });
  });
}

async function showPractice(browser) {
  const { targetInfos } = await browser.send('Target.getTargets');
  const url = `chrome-extension://${browser.extensionId}/practice.html`;
  await browser.send('Target.createTarget', { url });
  for (const { targetId, type, url } of targetInfos) {
    if (type === 'page' && url === 'about:blank') {
      await browser.send('Target.closeTarget', { targetId });
    }
  }
  console.log('The practice chat is open. Close the window or press Ctrl+C to end.');
  await allWindowsClosed(browser);
}

runMain(async () => {
  const headless = wantsHeadless();
  const toolchain = await setup();
  const { chromium } = await ensureBrowsers(['chromium']);
  await build(toolchain);

  const { name } = identifyChromium(chromium);
  console.log(`Starting ${name} (${chromium})${headless ? ' without a window' : ''}`);
  const browser = await launch({ executable: chromium, extension: chromeOutput, headless });
  const endEarly = () => void browser.close().then(() => process.exit(headless ? 130 : 0));
  process.once('SIGINT', endEarly).once('SIGTERM', endEarly);
  try {
    console.log(`Loaded into ${browser.version}; id ${browser.extensionId}`);
    await (headless ? playDemo(browser) : showPractice(browser));
  } finally {
    await browser.close();
  }
});
