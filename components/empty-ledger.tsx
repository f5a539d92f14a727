import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { BigNote } from './big-note';

/** No group was seen yet: what to do for the first ones. */
export const EmptyLedger = ({ texts }: { readonly texts: PageTexts['empty'] }) => (
  <BigNote icon="bubbles" title={texts.title} detail={texts.detail}>
    <p class="first-steps">
      <a class="btn primary" href="https://wx.qq.com/" target="_blank" rel="noreferrer">
        {texts.open}
      </a>
      <a class="btn" href="/files.html#list" target="_blank">
        {texts.list}
      </a>
    </p>
  </BigNote>
);
