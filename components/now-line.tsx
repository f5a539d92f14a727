import type { NowWords } from '../lib/i18n/now-words';
import { Dot } from './dot';

/** `周日 16:40 · 休息日，周一 08:30 上班`. */
export const NowLine = ({ now }: { readonly now: NowWords }) => (
  <p class="now">
    <span class="nb">{now.time}</span>
    <Dot />
    {now.status}
    {now.note === undefined ? undefined : (
      <>
        <Dot />
        <strong class="note nb">{now.note}</strong>
      </>
    )}
  </p>
);
