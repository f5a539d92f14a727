const isOwnPage = (): boolean => /^(chrome|moz)-extension:$/.test(location.protocol);

/**
 * Styles for a shadow root: an adopted sheet on the extension's own pages, whose CSP blocks
 * `<style>`; a `<style>` in content scripts, where Firefox refuses an adopted one.
 */
export function addStyles(root: ShadowRoot, css: string): void {
  if (isOwnPage()) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
