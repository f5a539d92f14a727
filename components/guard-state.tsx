import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { PageState } from '../lib/overview/page-state';
import { Icon } from './icon';

function stateWord(state: PageState, texts: PageTexts['state']): string {
  if (state === 'guarding' || state === 'asking' || state === 'elsewhere') return texts[state];
  return texts.off;
}

/** Whether this tab is guarded, as a shape and a word. */
export const GuardState = ({
  state,
  texts,
}: {
  readonly state: PageState;
  readonly texts: PageTexts;
}) => (
  <p class={state === 'guarding' || state === 'asking' ? 'state' : 'state off'} role="status">
    <Icon name={state === 'guarding' ? 'on' : state === 'asking' ? 'half' : 'off'} />
    {stateWord(state, texts.state)}
  </p>
);
