import type { Progress } from '../lib/checks/kit/progress';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';

const STAGES = ['before', 'now', 'after'] as const;

/** N → M: how many work groups there were, are, and will be once all is done. */
export function BeforeAfter({
  progress,
  words,
}: {
  readonly progress: Progress;
  readonly words: PageWords;
}) {
  const { state: texts } = panelTexts(words.locale);
  const { before, now, after } = progress;
  if (after === before) return null;
  return (
    <section aria-labelledby="before-after">
      <h3 id="before-after">{texts.progressTitle}</h3>
      <table class="before-after">
        <caption>{texts.progress(before, now, after)}</caption>
        <thead class="sr">
          <tr>
            <th scope="col">{texts.progressHead.stage}</th>
            <th scope="col">{texts.progressHead.groups}</th>
          </tr>
        </thead>
        <tbody>
          {STAGES.map((stage) => (
            <tr key={stage}>
              <th scope="row">{texts.progressStages[stage]}</th>
              <td>
                <svg
                  viewBox={`0 0 ${Math.max(1, before)} 10`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect
                    class={stage === 'after' ? 'only' : 'pro'}
                    width={progress[stage]}
                    height="10"
                  />
                </svg>
                <span class="num">{progress[stage]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
