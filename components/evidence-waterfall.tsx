import type { Scored } from '../lib/checks/check';
import { HIGH_FROM, POSSIBLE_FROM } from '../lib/checks/duplicates/verdict';
import { factorWords } from '../lib/i18n/evidence/factor-words';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { Locale } from '../lib/i18n/locale';
import { waterfallOf, type Waterfall, type WaterfallStep } from '../lib/overview/waterfall';

const HEIGHT = 34;
const BAR_TOP = 9;
const BAR_FOOT = 25;
/** A step that counts nothing is still seen. */
const LEAST = 0.6;

const signed = (weight: number): string =>
  weight > 0 ? `+${weight}` : weight < 0 ? `−${-weight}` : '0';

const Grid = ({ fall, children }: { fall: Waterfall; children: preact.ComponentChildren }) => (
  <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
    <path class="limit" d={`M${fall.possible} 0V${HEIGHT}M${fall.high} 0V${HEIGHT}`} />
    <path class="zero" d={`M${fall.zero} 0V${HEIGHT}`} />
    {children}
  </svg>
);

const Bar = ({ from, to, kind }: { from: number; to: number; kind: 'pro' | 'con' | 'total' }) => (
  <rect
    class={kind}
    x={Math.min(from, to)}
    width={Math.max(LEAST, Math.abs(to - from))}
    y={BAR_TOP}
    height={BAR_FOOT - BAR_TOP}
  />
);

const Step = ({ fall, step, locale }: { fall: Waterfall; step: WaterfallStep; locale: Locale }) => {
  const { label, value } = factorWords(step.factor, locale);
  const { weight, factor } = step.factor;
  const isCounter = weight < 0 && factor !== 'start';
  return (
    <tr>
      <th scope="row">
        {label}
        <small>
          {value}
          {isCounter && ` (${panelTexts(locale).cluster.against})`}
        </small>
      </th>
      <td>
        <Grid fall={fall}>
          <path
            class="link-line"
            d={`M${step.from} 0V${BAR_TOP}M${step.to} ${BAR_FOOT}V${HEIGHT}`}
          />
          <Bar from={step.from} to={step.to} kind={weight < 0 ? 'con' : 'pro'} />
        </Grid>
      </td>
      <td class="num">{signed(weight)}</td>
    </tr>
  );
};

/** How a score came about, factor by factor; the table's figures say what the bars show. */
export function EvidenceWaterfall({ scored, locale }: { scored: Scored; locale: Locale }) {
  const { cluster } = panelTexts(locale);
  const fall = waterfallOf(scored);
  const close = fall.high - fall.possible < 30;
  return (
    <table class="waterfall">
      <caption class="sr">
        {cluster.scoreCaption(String(scored.score), POSSIBLE_FROM, HIGH_FROM)}
      </caption>
      <colgroup>
        <col class="col-factor" />
        <col />
        <col class="col-score" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{cluster.factor}</span>
          </th>
          <th scope="col">
            <span
              class={close ? 'limit-word before' : 'limit-word'}
              style={{ left: `${fall.possible}%` }}
            >
              {cluster.possible}
            </span>
            <span class="limit-word" style={{ left: `${fall.high}%` }}>
              {cluster.high}
            </span>
          </th>
          <th scope="col">
            <span class="sr">{cluster.score}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {fall.steps.map((step) => (
          <Step key={step.factor.factor} fall={fall} step={step} locale={locale} />
        ))}
        <tr class="sum">
          <th scope="row">{cluster.total}</th>
          <td>
            <Grid fall={fall}>
              <path class="link-line" d={`M${fall.total} 0V${BAR_TOP}`} />
              <Bar from={fall.zero} to={fall.total} kind="total" />
            </Grid>
          </td>
          <td class="num">{scored.score}</td>
        </tr>
      </tbody>
    </table>
  );
}
