import { useState } from 'preact/hooks';
import type { OptionsTexts } from '../lib/i18n/options/zh-CN';

const Items = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) => (
  <div>
    <h4>{title}</h4>
    <ul class="bullets">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </div>
);

/** Erases everything, in two steps: what goes and what stays is said before the second. */
export function Wipe({
  texts,
  busy,
  onWipe,
}: {
  readonly texts: OptionsTexts['privacy'];
  readonly busy: boolean;
  readonly onWipe: () => void;
}) {
  const [sure, setSure] = useState(false);
  return (
    <div class="wipe" role="group" aria-labelledby="wipe-title">
      <h3 id="wipe-title">{texts.wipe}</h3>
      <p>{texts.wipeLead}</p>
      {sure ? (
        <>
          <div class="pair" role="status">
            <Items title={texts.goes} items={texts.goesItems} />
            <Items title={texts.stays} items={texts.staysItems} />
          </div>
          <p class="acts">
            <button type="button" class="btn" onClick={() => setSure(false)}>
              {texts.wipeCancel}
            </button>
            <button
              type="button"
              class="btn danger"
              aria-disabled={busy}
              onClick={() => {
                if (busy) return;
                setSure(false);
                onWipe();
              }}
            >
              {texts.wipeSure}
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="btn" onClick={() => setSure(true)}>
            {texts.wipeFirst}
          </button>
        </p>
      )}
    </div>
  );
}
