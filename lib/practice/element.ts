type Attributes = Readonly<Record<string, string | undefined>>;

/** A new element; an undefined attribute is left out. Never pass `style`: the CSP refuses it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** A link that acts as a button, as WeChat Web has them, but without its `javascript:` address. */
export function actionLink(
  attributes: Attributes,
  act: (event: Event) => void,
  ...children: readonly (Node | string)[]
): HTMLAnchorElement {
  const link = element('a', { role: 'button', tabindex: '0', ...attributes }, ...children);
  link.addEventListener('click', act);
  link.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
  return link;
}
