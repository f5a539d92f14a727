import { refusalWords, type PanelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { Problem } from '../lib/model/problem';

/** Why a value was not stored, beside its field and said at once. */
export const FieldProblem = ({
  id,
  problems,
  texts,
}: {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly texts: PanelTexts;
}) => (
  <p id={id} class="field-problem" role="alert">
    {problems.map((problem) => refusalWords(problem, texts)).join(' ')}
  </p>
);
