import type { MessageKind } from '../../../model/message';
import type { Composer, FileRoutes, SendAct } from '../../client';
import { targetOf } from '../elements';
import { press } from '../press';
import type { PageReader } from '../page-reader';

/** By type, or by the file's ending, which is what WeChat Web itself goes by. */
const isOfType = ({ type, name }: File, mime: string): boolean =>
  type === mime || name.toLowerCase().endsWith(`.${mime.slice(mime.indexOf('/') + 1)}`);

/** What weighs most: a sticker among pictures makes it stickers. */
function kindOf(files: readonly File[], stickerTypes: readonly string[]): MessageKind {
  const isSticker = (file: File) => stickerTypes.some((type) => isOfType(file, type));
  if (files.some(isSticker)) return 'sticker';
  return files.every(({ type }) => type.startsWith('image/')) ? 'image' : 'file';
}

/** Hands files back through the page's own input: a synthetic drop is refused by the page. */
function handBack(page: Document, routes: FileRoutes, files: readonly File[]): boolean {
  const input = page.querySelector<HTMLInputElement>(routes.input);
  if (!input) return false;
  const picker =
    routes.picker === undefined ? null : page.querySelector<HTMLElement>(routes.picker);
  // Around the input, so that no window for choosing files opens.
  if (picker?.contains(input)) press(picker);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function filesOf(event: Event): readonly File[] {
  const list =
    event.type === 'change'
      ? (event.target as HTMLInputElement).files
      : event.type === 'drop'
        ? (event as DragEvent).dataTransfer?.files
        : (event as ClipboardEvent).clipboardData?.files;
  return Array.from(list ?? []);
}

/** Files by the page's picker, by drop or by paste; held before anything is uploaded. */
export function fileAct(reader: PageReader, event: Event): SendAct | undefined {
  const { files: routes } = reader.description.send;
  const target = targetOf(event);
  const where = { change: routes?.input, drop: routes?.drop, paste: routes?.paste }[event.type];
  if (!routes || where === undefined || !target?.closest(where)) return undefined;
  const files = filesOf(event);
  const composer: Composer | undefined = reader.composerOf(target);
  if (files.length === 0 || !composer) return undefined;
  const page = target.ownerDocument;
  const chatNow = () => reader.chatIn(composer.container);
  const kind = kindOf(files, routes.stickerTypes ?? []);
  const names = files.map(({ name, size, lastModified }) => `${name} ${size} ${lastModified}`);
  return {
    route: 'files',
    composer,
    chats: [chatNow()],
    message: { kind, text: '' },
    count: files.length,
    fingerprint: () => `files ${chatNow().idHint ?? chatNow().name}\n${names.join('\n')}`,
    // Left as it is, picking the same file again would change nothing and so say nothing.
    ...(event.type === 'change'
      ? { onHeld: () => ((event.target as HTMLInputElement).value = '') }
      : {}),
    release: () => handBack(page, routes, files),
  };
}
