import { browser } from './browser';

/** What is told of; one notification each. */
export type NoticeId = 'kept-drafts' | 'review';
const permission = { permissions: ['notifications' as const] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);

/** Only within a person's own click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission);

/** One notification, replaced and never stacked; nothing without the permission. */
export async function notify(
  title: string,
  message: string,
  id: NoticeId = 'kept-drafts',
): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** The API is there only with the permission: listens now if it is granted, or once it is. */
export function onNotificationClick(listener: () => void, of: NoticeId = 'kept-drafts'): void {
  const listen = (): void => {
    // Typed as always there, but it is an optional permission.
    const api = browser.notifications as typeof browser.notifications | undefined;
    api?.onClicked.addListener((id) => {
      if (id !== of) return;
      void browser.notifications.clear(of);
      listener();
    });
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
}
