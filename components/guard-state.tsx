import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { PageState } from '../lib/overview/page-state';
import { Icon } from './icon';

function stateWord(state: PageState, texts: PageTexts['state']): string {
  const isOff = !(state in texts);
  return isOff ? texts.off : texts[state as Exclude<keyof PageTexts['state'], 'off'>];
}

const ON: readonly PageState[] = ['guarding', 'partial', 'asking'];

/** Whether this tab is guarded, as a shape and a word. */
export const GuardState = ({
  state,
  texts,
}: {
  readonly state: PageState;
  readonly texts: PageTexts;
}) => (
  <p class={ON.includes(state) ? 'state' : 'state off'} role="status">
    <Icon name={state === 'guarding' ? 'on' : ON.includes(state) ? 'half' : 'off'} />
    {stateWord(state, texts.state)}
  </p>
);
