const DATABASE = 'qunyue';

export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database did not answer'));
  });

/** `undefined` when there is no database yet; looking must not create one, that is lib/db's work. */
const openExisting = (): Promise<IDBDatabase | undefined> => {
  const request = indexedDB.open(DATABASE);
  const isNew = new Promise<undefined>((resolve) => {
    request.onupgradeneeded = () => {
      resolve(undefined);
      request.transaction?.abort();
    };
  });
  return Promise.race([isNew, answerOf(request)]);
};

/**
 * Reads of one moment from some stores without Dexie: a page's script stays a third of the size.
 * `read` may wait for the database alone, else its transaction is over.
 */
export async function readStores<T>(
  names: readonly string[],
  read: (storeOf: (name: string) => IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  const database = await openExisting();
  if (!database) return undefined;
  try {
    const transaction = database.transaction(names);
    return await read((name) => transaction.objectStore(name));
  } finally {
    database.close();
  }
}

/** One read from one store. */
export const readStore = <T>(
  name: string,
  read: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> => readStores([name], (storeOf) => answerOf(read(storeOf(name))));
