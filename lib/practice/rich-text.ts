import { element } from './element';
import { emojiAddress, emojiHex, emojiImage, faceImage, faces, panelEmoji } from './emoji';

const EMOJI = /(\p{Extended_Pictographic}\uFE0F?)/u;
const CODE = /(\[[^[\]]{1,4}\]|[\uE000-\uF8FF])/u;
const UNSENT_SUFFIX = /_web$/;

/** What WeChat Web sends for this editor content: images by their `text`, `br` as a newline. */
export function editorText(node: Node): string {
  return [...node.childNodes].map(nodeText).join('');
}

function nodeText(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof HTMLImageElement) {
    return (node.getAttribute('text') ?? '').replace(UNSENT_SUFFIX, '');
  }
  return node instanceof Text ? node.data : editorText(node);
}

/** Message text as the page shows it: known `[codes]` and private-use characters are images. */
export function messageNodes(text: string): readonly (Node | string)[] {
  return text.split(CODE).map((part) => {
    const face = faces.find(({ name }) => part === `[${name}]`);
    if (face) return faceImage(face);
    const emoji = panelEmoji.find(({ code }) => part === code);
    return emoji ? emojiImage(emoji) : part;
  });
}

/** A name as the page shows it: groups carry `img.emoji`, people `span.emoji`; neither has text. */
export function nameNodes(name: string, tag: 'img' | 'span'): readonly (Node | string)[] {
  return name.split(EMOJI).map((part) => (EMOJI.test(part) ? nameEmoji(part, tag) : part));
}

function nameEmoji(glyph: string, tag: 'img' | 'span'): HTMLElement {
  const attributes = { class: `emoji emoji${emojiHex(glyph)}` };
  if (tag === 'img') return element('img', { ...attributes, alt: glyph, src: emojiAddress(glyph) });
  const span = element('span', { ...attributes, role: 'img', 'aria-label': glyph });
  span.style.backgroundImage = `url("${emojiAddress(glyph)}")`;
  return span;
}

/** A name as the page's own model holds it: HTML. */
export function nameHtml(name: string, tag: 'img' | 'span'): string {
  return name
    .split(EMOJI)
    .map((part) => {
      if (!EMOJI.test(part)) return escapeHtml(part);
      const open = `<${tag} class="emoji emoji${emojiHex(part)}"`;
      return tag === 'img' ? `${open} text="${part}_web"/>` : `${open}></span>`;
    })
    .join('');
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
