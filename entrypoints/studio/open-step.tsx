import type { ComponentChild } from 'preact';
import { StudioCalendar } from '../../components/studio-calendar';
import { StudioCounts } from '../../components/studio-counts';
import { StudioEditor } from '../../components/studio-editor';
import type { StudioSection } from '../../components/studio-page';
import { StudioRollOut } from '../../components/studio-roll-out';
import { StudioSign } from '../../components/studio-sign';
import { StudioThresholds } from '../../components/studio-thresholds';
import { StudioUnits } from '../../components/studio-units';
import { StudioWhatIf } from '../../components/studio-what-if';
import { civilTime } from '../../lib/calendar/civil-time';
import type { Locale } from '../../lib/i18n/locale';
import type { StudioTexts } from '../../lib/i18n/studio/zh-CN';
import { carriedNow, isReady, type StudioActions } from '../../lib/pages/studio-actions';
import { readPastedUnits } from '../../lib/pages/studio-files';
import type { StudioState } from '../../lib/pages/studio-state';
import { layerSettings } from '../../lib/profile/layers';
import { withNotice } from '../../lib/studio/notice-preview';
import { distinctCounts, sumCounts } from '../../lib/studio/staff-counts';

export interface Step {
  readonly state: StudioState;
  readonly actions: StudioActions;
  readonly texts: StudioTexts;
  readonly locale: Locale;
  readonly openedAt: Date;
}

const ruleName =
  ({ texts }: Step) =>
  (rule: string): string =>
    texts.fields[`settings.rules.${rule}.level`] ?? rule;

const settingsOf = ({ state }: Step) => layerSettings(state.draft.profile).settings;

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function whatIf(step: Step): ComponentChild {
  const { state, actions, texts, locale, openedAt } = step;
  const settings = settingsOf(step);
  return (
    <>
      <StudioWhatIf
        {...{ texts, locale, settings }}
        isDraft={state.draft.profile?.status === 'draft'}
        ruleName={ruleName(step)}
        first={{
          kind: 'text',
          text: '收到',
          groupName: '城管局工作群',
          members: 46,
          date: civilTime(openedAt, settings.timeZone).date,
          clock: '20:14',
          before: '',
          repeats: 0,
          crowd: 0,
        }}
      />
      <StudioThresholds
        {...{ texts, locale }}
        inventory={state.inventory}
        rows={state.thresholds}
        problems={state.inventoryProblems}
        onOpen={(file) => void actions.openInventory(file)}
      />
    </>
  );
}

function counts(step: Step): ComponentChild {
  const { state, actions, texts, locale } = step;
  return (
    <StudioCounts
      {...{ texts, locale }}
      files={state.counts.length}
      people={distinctCounts(state.counts).length}
      sums={state.counts.length > 0 ? sumCounts(state.counts) : undefined}
      refused={state.refusedCounts}
      ruleName={ruleName(step)}
      onOpen={(files) => void actions.openCounts(files)}
      onClear={actions.clearCounts}
    />
  );
}

function sign({ state, actions, texts }: Step): ComponentChild {
  const { signed } = state;
  return (
    <StudioSign
      texts={texts}
      openKey={state.key}
      said={state.keySaid}
      busy={state.busy}
      ready={isReady(state)}
      signProblem={state.signProblem}
      signed={
        signed && {
          serial: signed.carried.serial,
          code: signed.code,
          stale: carriedNow(state) !== signed.carried,
        }
      }
      onMake={(password) => void actions.makeKey(password)}
      onOpen={(file, password) => void actions.openKey(file, password)}
      onForget={actions.forgetKey}
      onNextKey={actions.setNextKey}
      onSign={() => void actions.sign()}
      onSave={actions.saveSigned}
      onCopy={copy}
      onPrint={() => print()}
    />
  );
}

/** One step of the studio, wired to what it does. */
export const openStep: Readonly<Record<StudioSection, (step: Step) => ComponentChild>> = {
  edit: ({ state, actions, texts, locale }) => (
    <StudioEditor
      {...{ texts, locale }}
      state={state.draft}
      said={state.said === '' ? texts.file.kept : state.said}
      onText={actions.setText}
      onValue={actions.setValue}
      onLock={actions.setLock}
      onOpen={(file) => void actions.openDraft(file)}
      onSave={actions.saveDraft}
      onFresh={actions.fresh}
    />
  ),
  calendar: (step) => (
    <StudioCalendar
      texts={step.texts}
      locale={step.locale}
      settings={settingsOf(step)}
      year={Number(civilTime(step.openedAt, 'Asia/Shanghai').date.slice(0, 4))}
      onTake={(reading) => step.actions.change((draft) => withNotice(draft, reading))}
    />
  ),
  units: ({ state, actions, texts, locale }) => (
    <StudioUnits
      {...{ texts, locale }}
      state={state.draft}
      readTable={readPastedUnits}
      onValue={actions.setValue}
      onLock={actions.setLock}
    />
  ),
  'what-if': whatIf,
  counts,
  sign,
  'roll-out': ({ state, actions, texts }) => (
    <StudioRollOut
      texts={texts}
      place={state.place}
      contact={state.contact}
      ready={isReady(state)}
      isSigned={carriedNow(state)?.signed !== undefined}
      isDraft={state.draft.profile?.status === 'draft'}
      said={state.packSaid}
      onPlace={actions.setPlace}
      onContact={actions.setContact}
      onSave={() => void actions.savePack()}
    />
  ),
};
