/** Remembers where the caret stands in an editor, and puts focus and caret back there. */
export function rememberCaret(editor: HTMLElement): () => void {
  const selection = editor.ownerDocument.getSelection();
  const range =
    selection && selection.rangeCount > 0 && editor.contains(selection.anchorNode)
      ? selection.getRangeAt(0).cloneRange()
      : undefined;
  return () => {
    if (!editor.isConnected) return;
    editor.focus({ preventScroll: true });
    if (!range || !editor.contains(range.startContainer)) return;
    const current = editor.ownerDocument.getSelection();
    current?.removeAllRanges();
    current?.addRange(range);
  };
}
