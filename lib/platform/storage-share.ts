/** How much of the storage granted to this extension is used, 0 to 1; absent where nobody tells. */
export async function storageShare(): Promise<number | undefined> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return quota > 0 ? usage / quota : undefined;
}
