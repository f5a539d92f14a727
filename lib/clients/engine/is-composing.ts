const IME_KEY_CODE = 229;

/** An input method has the keyboard: its Enter commits text and is never a send by the person. */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari leaves only this trace
  event.isComposing || event.keyCode === IME_KEY_CODE;
