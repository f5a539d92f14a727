import type { AskReasons, AskView } from '../ask';
import { actionButtons, asideButtons, digit, moreButton, reasonButtons } from './buttons';
import { element } from './element';
import { icon } from './icon';

type Said = Pick<AskReasons, 'fact' | 'detail' | 'source'>;
type Face = Said & Pick<AskView, 'notice'>;

const notice = (text: string | undefined): readonly HTMLElement[] =>
  text ? [element('p', { class: 'notice', role: 'note' }, icon('info'), text)] : [];

const what = ({ fact, detail }: Said): HTMLElement =>
  element('p', { class: 'what' }, element('b', {}, fact), detail);

const face = (said: Face, iconName: string, ...row: readonly (Node | string)[]): HTMLElement => {
  const source = element('span', { class: 'from' }, said.source);
  const fact = element('div', { class: 'fact' }, icon(iconName), what(said), source);
  const acts = element('div', { class: 'acts' }, ...row);
  const rows = element('div', { class: 'in' }, fact, acts, ...notice(said.notice));
  return element('div', { class: 'face' }, rows, element('div', { class: 'arm' }));
};

/** One quiet line above the composer. */
export const lineFace = (view: AskView): HTMLElement =>
  element(
    'div',
    { class: 'line' },
    icon(view.icon),
    what(view),
    element('span', { class: 'asides' }, ...asideButtons(view)),
  );

/** The question: the fact, then the choices. */
export const questionFace = (view: AskView): HTMLElement =>
  face(
    view,
    view.icon,
    ...actionButtons(view),
    element('span', { class: 'asides' }, ...asideButtons(view)),
    moreButton(view),
  );

/** What 紧急… opens. */
export const reasonsFace = (reasons: AskReasons, iconName: string): HTMLElement =>
  face(reasons, iconName, ...reasonButtons(reasons));

const radio = ({ value, label }: AskReasons['options'][number], index: number): HTMLElement =>
  element(
    'label',
    {},
    element('input', { type: 'radio', name: 'reason', value, 'data-key': digit(index) }),
    label,
    element('kbd', {}, digit(index) ?? ''),
  );

/** The dialog of the level `justify`: reasons to choose from, none of them required. */
export function dialogFace(view: AskView): HTMLDialogElement {
  const { reasons } = view;
  const title = element(
    'h3',
    { id: 'q' },
    icon(view.icon),
    element('span', { class: 'what' }, view.fact, view.detail),
  );
  const note = element('p', { id: 'd' }, [reasons?.detail, view.source].filter(Boolean).join(' '));
  const choice = reasons
    ? [element('fieldset', {}, element('legend', {}, reasons.fact), ...reasons.options.map(radio))]
    : [];
  return element(
    'dialog',
    { class: 'dialog', role: 'alertdialog', 'aria-labelledby': 'q', 'aria-describedby': 'd' },
    title,
    note,
    ...notice(view.notice),
    ...choice,
    element('div', { class: 'acts' }, ...actionButtons(view)),
    element('div', { class: 'arm' }),
    element('div', { class: 'asides' }, ...asideButtons(view)),
  );
}
