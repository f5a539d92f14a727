import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { canRecognise, type PageReport } from '../lib/overview/page-state';

export interface WhyPanelProps {
  readonly page: PageReport;
  readonly texts: PageTexts;
  /** Being looked at again right now. */
  readonly recognising: boolean;
  readonly onRecognise: () => void;
  /** Copies what the page says of itself; absent where it says nothing. */
  readonly onDiagnose?: (() => void) | undefined;
  readonly diagnosed?: boolean | undefined;
}

function why({ state, health }: PageReport, texts: PageTexts['why']): readonly string[] {
  if (state === 'guarding' || state === 'elsewhere' || state === 'asking') return [];
  if (state !== 'partial') return [texts[state]];
  return [health?.missing.includes('composer.button') ? texts.noButton : texts.partial];
}

function reasons(page: PageReport, texts: PageTexts['why']): readonly string[] {
  return [
    ...why(page, texts),
    ...(page.unjudged > 0 ? [texts.unjudged(page.unjudged)] : []),
    ...(page.health?.experimental ? [texts.experimental] : []),
  ];
}

/** Why this tab is not guarded, or not wholly, and the one thing to do about it. */
export function WhyPanel(props: WhyPanelProps) {
  const { page, texts, recognising, onRecognise, onDiagnose, diagnosed = false } = props;
  const lines = reasons(page, texts.why);
  if (lines.length === 0) return null;
  return (
    <div class="why">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {canRecognise(page.state) && (
        <p class="row">
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
          {onDiagnose && page.health && (
            <button type="button" class="btn" onClick={onDiagnose}>
              <span role="status">
                {diagnosed ? texts.action.diagnosed : texts.action.diagnose}
              </span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
