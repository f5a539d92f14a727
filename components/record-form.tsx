import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { Group } from '../lib/model/group';
import type { RecordField } from '../lib/model/record';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { shownField } from '../lib/overview/record-origin';
import type { InventoryActions } from './inventory-actions';
import { KindChoice } from './kind-choice';
import { RecordInput, type InputKind } from './record-input';
import { visibleText } from './unseen';

/** What units call their groups' purposes; any other word may be written too. */
export const USUAL_PURPOSES = [
  '单位',
  '科室',
  '条线',
  '专班',
  '值班',
  '临时',
  '党组织',
  '对外',
] as const;

const FIELDS: readonly (readonly [RecordField, InputKind])[] = [
  ['unit', 'line'],
  ['purpose', 'line'],
  ['owner', 'line'],
  ['plannedEnd', 'date'],
  ['createdOn', 'date'],
  ['filingNumber', 'line'],
  ['keepReason', 'line'],
  ['notes', 'prose'],
];

export interface RecordFormProps {
  readonly group: Group;
  readonly name: string;
  /** The unit under which the ledger files the group. */
  readonly listed: Pick<InventoryRow, 'unit' | 'unitSource'>;
  readonly guessedKind: boolean;
  readonly units: readonly string[];
  readonly words: PageWords;
  readonly actions: InventoryActions;
  readonly onKind: (kind: Group['kind']) => void;
}

const Offers = ({ id, offers }: { readonly id: string; readonly offers: readonly string[] }) => (
  <datalist id={id}>
    {offers.map((offer) => (
      <option key={offer} value={offer} />
    ))}
  </datalist>
);

/** What is written down of a group: each value with where it comes from, saved when it is changed. */
export function RecordForm({ group, name, words, actions, ...form }: RecordFormProps) {
  const texts = panelTexts(words.locale);
  return (
    <div class="record">
      <Offers id="offered-unit" offers={form.units} />
      <Offers id="offered-purpose" offers={USUAL_PURPOSES} />
      <div class="field">
        <span>{texts.record.fields.kind}</span>
        <KindChoice
          key={group.id}
          name={visibleText(name)}
          kind={group.kind}
          guessed={form.guessedKind}
          texts={words.texts.inventory}
          onChoose={form.onKind}
        />
      </div>
      {FIELDS.map(([field, kind]) => (
        <RecordInput
          key={field}
          field={field}
          kind={kind}
          shown={shownField(group, field, form.listed)}
          texts={texts}
          onSave={(value) => {
            const title = texts.record.fields[field];
            const said = value === '' ? texts.record.cleared(title) : texts.record.saved(title);
            return actions.edit([group.id], { [field]: value }, said);
          }}
        />
      ))}
    </div>
  );
}
