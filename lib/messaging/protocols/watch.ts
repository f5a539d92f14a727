export interface WatchProtocol {
  /** Injects the watching half of the content script into the asking tab. */
  startWatch: (request: undefined) => undefined;
}
