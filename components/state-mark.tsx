import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { RowState } from '../lib/overview/row-state';
import { Icon, type IconName } from './icon';

const ICONS: Readonly<Record<RowState['is'], IconName>> = {
  active: 'on',
  quiet: 'half',
  inactive: 'off',
  unseen: 'off',
  finished: 'flag',
  reported: 'pen',
  'to-handle': 'go',
  notified: 'tick',
  merging: 'half',
  dissolved: 'cross',
  kept: 'tick',
};

/** How a group stands: a shape and its word, never colour alone. */
export const StateMark = ({
  state,
  texts,
}: {
  readonly state: RowState;
  readonly texts: PageTexts['inventory'];
}) => (
  <>
    <Icon name={ICONS[state.is]} />{' '}
    {state.is === 'quiet' ? texts.unseenFor(state.days) : texts.states[state.is]}
  </>
);
