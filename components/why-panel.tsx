import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { canRecognise, type PageReport } from '../lib/overview/page-state';

export interface WhyPanelProps {
  readonly page: PageReport;
  readonly texts: PageTexts;
  /** Being looked at again right now. */
  readonly recognising: boolean;
  readonly onRecognise: () => void;
}

function reasons({ state, unjudged }: PageReport, texts: PageTexts['why']): readonly string[] {
  const silent = state === 'guarding' || state === 'elsewhere' || state === 'asking';
  return [...(silent ? [] : [texts[state]]), ...(unjudged > 0 ? [texts.unjudged(unjudged)] : [])];
}

/** Why this tab is not guarded, or not wholly, and the one thing to do about it. */
export function WhyPanel({ page, texts, recognising, onRecognise }: WhyPanelProps) {
  const lines = reasons(page, texts.why);
  if (lines.length === 0) return null;
  return (
    <div class="why">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {canRecognise(page.state) && (
        <button
          type="button"
          class="btn primary"
          aria-disabled={recognising}
          onClick={() => {
            if (!recognising) onRecognise();
          }}
        >
          {recognising ? texts.action.recognising : texts.action.recognise}
        </button>
      )}
    </div>
  );
}
