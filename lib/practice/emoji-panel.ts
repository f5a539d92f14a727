import { icon } from './drawing';
import { actionLink, element } from './element';
import { emojiImage, faceImage, faces, panelEmoji } from './emoji';
import { popUp } from './pop-up';

/** The button and its panel of QQ faces and emoji. A click only inserts; nothing is sent. */
export function emojiPanel(insert: (node: Node) => void, signal: AbortSignal): HTMLElement {
  const choice = (type: 'qq' | 'emoji', name: string, make: () => HTMLImageElement) =>
    actionLink(
      { class: 'face', type, title: name, 'aria-label': name },
      () => insert(make()),
      element('img', { alt: '', src: make().src }),
    );
  const fill = () => [
    element(
      'div',
      { class: 'qq_face' },
      ...faces.map((face) => choice('qq', face.name, () => faceImage(face))),
    ),
    element(
      'div',
      { class: 'emoji_face' },
      ...panelEmoji.map((emoji) => choice('emoji', emoji.glyph, () => emojiImage(emoji))),
    ),
  ];
  const place = element('div', { class: 'emoji_wrap' });
  const attributes = { id: 'mmpop_emoji_panel', class: 'mmpop_emoji', 'aria-label': '表情' };
  const panel = popUp(place, attributes, fill, signal);
  const opener = actionLink(
    { class: 'web_wechat_face', title: '表情', 'aria-label': '表情' },
    (event) => panel.toggle(event),
    icon('face'),
  );
  place.append(opener);
  return place;
}
