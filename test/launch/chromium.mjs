import { startProcess } from './browser-process.mjs';
import {
  debuggingForbidden,
  explainDeadWorker,
  explainRefusal,
  explainStart,
} from './chromium-failure.mjs';
import { openPage } from './page.mjs';
import { until } from './wait.mjs';

const START_LIMIT_MS = 30_000;

/** The product's name and version; a policy may leave the browser running but mute. */
async function firstAnswer({ cdp, isRunning, said }, executable) {
  let version;
  cdp.send('Browser.getVersion').then(
    ({ product }) => (version = product),
    () => {},
  );
  const settled = () => version || !isRunning() || debuggingForbidden(said());
  await until('first answer', settled, START_LIMIT_MS).catch(() => {});
  if (version) return version;
  throw explainStart(executable, said());
}

async function loadExtension({ send }, extension) {
  const loaded = await send('Extensions.loadUnpacked', { path: extension }).catch((error) => {
    throw explainRefusal(extension, error.message);
  });
  const origin = `chrome-extension://${loaded.id}/`;
  const workerIsUp = async () => {
    const { targetInfos } = await send('Target.getTargets');
    return targetInfos.some((t) => t.type === 'service_worker' && t.url.startsWith(origin));
  };
  await until('service worker', workerIsUp).catch(() => {
    throw explainDeadWorker(extension);
  });
  return loaded.id;
}

/**
 * Starts a browser of the Chromium family on a fresh profile, with an unpacked extension if given.
 * Works with branded Chrome and Edge too, which ignore --load-extension.
 * @param {{executable: string, extension?: string, headless?: boolean, extraArgs?: string[]}} options
 * @returns {Promise<{
 *   send(method: string, params?: object, sessionId?: string): Promise<any>,
 *   on(method: string, callback: (params: any) => void, sessionId?: string): () => void,
 *   openPage(url: string): ReturnType<typeof openPage>,
 *   extensionId: string | undefined, version: string, exited: Promise<void>, close(): Promise<void>,
 * }>} `close` removes the profile as well and may be called twice
 * @throws {NamedFailure}
 */
export async function launch({ executable, extension, headless = false, extraArgs = [] }) {
  const browser = startProcess({ executable, headless, extraArgs });
  const { cdp, exited, stop: close } = browser;
  try {
    const version = await firstAnswer(browser, executable);
    const extensionId = extension && (await loadExtension(cdp, extension));
    return { ...cdp, openPage: (url) => openPage(cdp, url), extensionId, version, exited, close };
  } catch (error) {
    await close();
    throw error;
  }
}
