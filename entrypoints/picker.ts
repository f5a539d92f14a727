import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickerTexts } from '../lib/i18n/picker/picker-texts';
import type { Locale } from '../lib/i18n/locale';
import type { Naming } from '../lib/picker/describe-client';
import { Picker, type PickedClient } from '../lib/picker-page/run-picker';
import pickerCss from '../lib/picker-page/picker.css?inline';
import { addStyles } from '../lib/platform/add-styles';

interface World {
  qunyuePicker?: { readonly naming: Naming; readonly locale: Locale };
  qunyuePicking?: Picker;
}

async function pick(): Promise<PickedClient | undefined> {
  const world = globalThis as World;
  const asked = world.qunyuePicker;
  if (!asked || window !== window.top) return undefined;
  world.qunyuePicking?.end();
  const picker = new Picker(document, {
    ...asked,
    texts: pickerTexts(asked.locale).panel,
    addStyles: (root) => addStyles(root, pickerCss),
  });
  world.qunyuePicking = picker;
  return picker.done;
}

/**
 * The guided picker, injected into one tab when an admin asks for it and never else. What it is to
 * know stands in its isolated world before it; its value goes straight back to the page that asked.
 */
export default defineUnlistedScript({ main: pick });
