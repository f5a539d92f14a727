import type { PageHealth } from '../model/health';
import { diagnosis } from '../overview/diagnosis';
import { browser } from '../platform/browser';

/** By the person's click only: a page may write to the clipboard then without a permission. */
export const copyDiagnosis = (health: PageHealth): Promise<void> =>
  navigator.clipboard.writeText(
    diagnosis(health, browser.runtime.getManifest().version, navigator.userAgent),
  );
