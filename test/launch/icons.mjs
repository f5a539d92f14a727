// Draws public/icons/*.png from icon.svg; run it after changing the drawing.
import { readFileSync } from 'node:fs';
import { ensureBrowsers } from './browsers.mjs';
import { launch } from './chromium.mjs';
import { runMain } from './failure.mjs';
import { inProject } from './paths.mjs';

const icon = (file) => inProject('public', 'icons', file);
const transparent = { color: { r: 0, g: 0, b: 0, a: 0 } };

runMain(async () => {
  const drawing = readFileSync(icon('icon.svg')).toString('base64');
  const { chromium } = await ensureBrowsers(['chromium']);
  const browser = await launch({ executable: chromium, headless: true });
  try {
    for (const size of [16, 32, 48, 128]) {
      const body = `<body style="margin:0"><img width="${size}" src="data:image/svg+xml;base64,${drawing}">`;
      const page = await browser.openPage(`data:text/html,${encodeURIComponent(body)}`);
      const metrics = { width: size, height: size, deviceScaleFactor: 1, mobile: false };
      await page.send('Emulation.setDeviceMetricsOverride', metrics);
      await page.send('Emulation.setDefaultBackgroundColorOverride', transparent);
      await page.screenshot(icon(`${size}.png`));
    }
  } finally {
    await browser.close();
  }
});
