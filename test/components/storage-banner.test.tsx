// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { StorageBanner } from '../../components/storage-banner';
import type { StorageState } from '../../lib/model/storage-state';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const banner = (storage: StorageState, onDismiss = () => undefined) =>
  show(<StorageBanner storage={storage} words={words()} onDismiss={onDismiss} />);

it('says how much of the storage is used before it is full, and can be put away', () => {
  const onDismiss = vi.fn();
  const page = banner({ state: 'nearly-full', percent: 83 }, onDismiss);
  expect(wordsOf(page.querySelector('[role=alert] p'))).toContain('已用 83%');
  page.querySelector('button')?.click();
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('is not there when all is well; what stands in the way stays', () => {
  expect(banner({ state: 'ok' }).querySelector('[role=alert]')).toBeNull();
  const page = banner({ state: 'unavailable', reason: 'blocked' });
  expect(page.querySelector('[role=alert]')).not.toBeNull();
  expect(page.querySelector('button')).toBeNull();
});
