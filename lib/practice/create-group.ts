import { dialogFooter, openDialog } from './dialog';
import { actionLink, element } from './element';
import type { Person } from './login';
import type { ChatModel } from './model';
import { popUp } from './pop-up';
import { nameNodes } from './rich-text';

/** The ＋ beside one's own name, and the menu it opens: 发起聊天. */
export function systemMenu(place: HTMLElement, model: ChatModel, signal: AbortSignal): HTMLElement {
  const start = () => {
    menu.close();
    choosePeople(model, signal);
  };
  const attributes = { id: 'mmpop_system_menu', class: 'system_menu', 'aria-label': '菜单' };
  const fill = () => [actionLink({ title: '发起聊天' }, start, '发起聊天')];
  const menu = popUp(place, attributes, fill, signal);
  return actionLink({ class: 'opt', 'aria-label': '更多' }, (event) => menu.toggle(event), '＋');
}

/** The dialog of the original: chosen people above, all people below. Only a new group has tabs. */
function choosePeople(model: ChatModel, signal: AbortSignal): void {
  const chosen = new Set<Person>();
  const content = (close: () => void) => {
    const create = () => {
      if (chosen.size < 2) return;
      close();
      model.createGroup([...chosen]);
    };
    const selector = element('div', { class: 'selector' });
    const footer = dialogFooter('button_primary', '确定', create);
    const showChosen = () => {
      selector.replaceChildren(...Array.from(chosen, chosenPerson));
      const button = footer.querySelector('a');
      if (button) button.textContent = chosen.size > 0 ? `确定(${chosen.size})` : '确定';
    };
    const people = model.people().map((person) => personChoice(person, chosen, showChosen));
    const tabs = element('ul', { class: 'nav_tabs' }, tab('选择联系人'), tab('选择群聊'));
    return [element('div', { class: 'dialog_bd' }, tabs, selector, ...people), footer];
  };
  openDialog('create_chatroom_dlg', '发起聊天', content, signal);
}

const tab = (label: string) => element('li', { class: 'nav_tab' }, label);

const chosenPerson = ({ id }: Person): HTMLElement => {
  const image = { class: 'img', alt: '', 'mm-src': `/cgi-bin/icon?seq=0&username=${id}` };
  const avatar = element('div', { class: 'avatar' }, element('img', image));
  return element('div', { class: 'contactor', 'ng-repeat': 'user in selectList' }, avatar);
};

function personChoice(person: Person, chosen: Set<Person>, onChange: () => void): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-username': person.id });
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(person);
    else chosen.delete(person);
    onChange();
  });
  const name = element('span', {}, ...nameNodes(person.name, 'span'));
  return element('label', { class: 'contact_item' }, box, name);
}
