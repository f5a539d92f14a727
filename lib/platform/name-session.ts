import { isRecord } from '../model/is-record';
import { native } from './native';

const KEY = 'unknownNames';

/** Names by token, held by the browser while it runs; chat pages can't see them. */
export const nameSession = {
  async read(): Promise<Readonly<Record<string, string>>> {
    const stored = (await native.storage.session.get(KEY))[KEY];
    return isRecord(stored) ? (stored as Readonly<Record<string, string>>) : {};
  },
  async write(texts: Readonly<Record<string, string>>): Promise<void> {
    await native.storage.session.set({ [KEY]: texts });
  },
};
