import { civilTime } from '../calendar/civil-time';
import type { StudioTexts } from '../i18n/studio/zh-CN';
import { LONGEST_FILE, readInventory } from '../exchange/read-inventory';
import { toProfileCode } from '../platform/profile-code';
import { saveFile } from '../platform/save-file';
import { layerSettings } from '../profile/layers';
import { MAX_BYTES } from '../profile/read-json';
import {
  blankDraft,
  carriedText,
  draftText,
  readDraft,
  withValueIn,
  type Draft,
} from '../studio/draft';
import { keysOf, type Field } from '../studio/field';
import { withLock } from '../studio/locking';
import { carriedOf } from '../studio/pack/carried';
import type { CarriedProfile, ExtensionPlace } from '../studio/pack/managed';
import { profileFile } from '../studio/pack/roll-out-pack';
import { readStaffCounts } from '../studio/staff-counts';
import { rememberDraft } from './studio-copy';
import { openProfileFile, readTextFile } from './studio-files';
import { forgetKey, makeKey, openKey, signWithKey, type KeyOutcome } from './studio-key';
import type { StudioState } from './studio-state';

export interface StudioStore {
  readonly state: () => StudioState;
  readonly update: (change: Partial<StudioState>) => void;
  readonly texts: () => StudioTexts;
  /** When the page was opened. */
  readonly openedAt: Date;
}

/** Whether the draft may be signed and handed out: named, issued by somebody, without a problem. */
export const isReady = ({ draft: { profile, problems } }: StudioState): boolean =>
  profile?.name !== undefined && profile.issuer !== undefined && problems.length === 0;

/** The draft as it would be carried now; with its signature where that is still true of it. */
export function carriedNow({
  draft: { draft, profile },
  signed,
}: StudioState): CarriedProfile | undefined {
  if (!draft || !profile) return undefined;
  return signed?.carried.text === carriedText(draft) ? signed.carried : carriedOf(draft, profile);
}

/** What the studio's buttons and fields do. */
export function studioActions({ state, update, texts, openedAt }: StudioStore) {
  const setText = (text: string, said = ''): void => {
    const kept = rememberDraft(text);
    update({ draft: readDraft(text), said: kept ? said : texts().file.notKept });
  };
  const setDraft = (draft: Draft): void => setText(draftText(draft));
  const change = (how: (draft: Draft) => Draft): void => {
    const { draft } = state().draft;
    if (draft) setDraft(how(draft));
  };
  const keyDone = (outcome: KeyOutcome, said: string): void => {
    const { sign } = texts();
    update(
      outcome.ok
        ? { key: outcome.key, keySaid: said, busy: false }
        : { keySaid: sign.failed[outcome.reason], busy: false },
    );
  };
  const workOnKey = async (work: () => Promise<void>): Promise<void> => {
    if (state().busy) return;
    update({ busy: true, keySaid: '' });
    await work().finally(() => update({ busy: false }));
  };
  return {
    setText: (text: string) => setText(text),
    change,
    setValue: (field: Field, value: unknown) =>
      change((draft) => withValueIn(draft, keysOf(field), value)),
    setLock: (path: string, locked: boolean) => change((draft) => withLock(draft, path, locked)),
    fresh: () => setDraft(blankDraft()),
    saveDraft: () => saveFile('wg-profile.json', 'application/json', state().draft.text),
    async openDraft(file: File): Promise<void> {
      const read = await openProfileFile(file).catch(() => undefined);
      if (!read?.ok) update({ said: texts().file.unreadable });
      else {
        const json = readDraft(read.value.text).draft;
        setText(
          json ? draftText(json) : read.value.text,
          read.value.wasSigned ? texts().file.openedSigned : '',
        );
      }
    },
    async openInventory(file: File): Promise<void> {
      update({ inventory: undefined, thresholds: undefined, inventoryProblems: [] });
      const text = await readTextFile(file, LONGEST_FILE);
      const read = text.ok ? readInventory(text.value) : text;
      if (!read.ok) {
        update({ inventoryProblems: read.problems });
        return;
      }
      const { groups, header } = read.value;
      const { settings } = layerSettings(state().draft.profile);
      const asOf = new Date(header.exportedAt);
      update({
        inventory: { groups: groups.length, day: civilTime(asOf, settings.timeZone).date },
      });
      const { tryThresholds } = await import('../studio/threshold-table');
      // Let the page say that it is busy before it is.
      await new Promise((done) => setTimeout(done, 50));
      update({ thresholds: tryThresholds({ groups, settings, asOf }) });
    },
    async openCounts(files: readonly File[]): Promise<void> {
      for (const file of files) {
        const text = await readTextFile(file, MAX_BYTES);
        const read = text.ok ? readStaffCounts(text.value) : text;
        const { counts, refusedCounts } = state();
        update(
          read.ok
            ? { counts: [...counts, read.value] }
            : { refusedCounts: [...refusedCounts, [file.name, read.problems]] },
        );
      }
    },
    clearCounts: () => update({ counts: [], refusedCounts: [] }),
    makeKey: (password: string) =>
      workOnKey(async () => {
        const { outcome, file } = await makeKey(password);
        saveFile('wg-signing-key.json', 'application/json', file);
        keyDone(outcome, texts().sign.made);
      }),
    openKey: (file: File, password: string) =>
      workOnKey(async () => keyDone(await openKey(file, password), texts().sign.opened)),
    forgetKey: (): void => {
      forgetKey();
      update({ key: undefined, keySaid: '' });
    },
    setNextKey: (nextKey: string) => change((draft) => withValueIn(draft, ['nextKey'], nextKey)),
    async sign(): Promise<void> {
      const { draft, profile } = state().draft;
      if (!draft || !profile || !isReady(state())) return;
      const carried = await signWithKey(carriedOf(draft, profile));
      if (!carried) {
        update({ signed: undefined, signProblem: texts().sign.tooLarge });
        return;
      }
      const form = profileFile(carried);
      const code = await toProfileCode(form.trimEnd());
      update({ signed: { carried, form, code }, signProblem: '' });
    },
    saveSigned: () =>
      saveFile('wg-profile-signed.json', 'application/json', state().signed?.form ?? ''),
    setPlace: (place: ExtensionPlace) => update({ place, packSaid: '' }),
    setContact: (contact: string) => update({ contact, packSaid: '' }),
    async savePack(): Promise<void> {
      const profile = carriedNow(state());
      if (!profile || !isReady(state())) return;
      const [{ packArchive }, { fingerprintOf }] = await Promise.all([
        import('./studio-pack'),
        import('../platform/signing/fingerprint'),
      ]);
      const { place, contact } = state();
      const signer = profile.signed?.key;
      const { archive, files } = await packArchive({
        profile,
        place,
        contact,
        today: civilTime(openedAt, layerSettings(state().draft.profile).settings.timeZone).date,
        ...(signer === undefined ? {} : { fingerprint: await fingerprintOf(signer) }),
      });
      saveFile('wg-roll-out.zip', 'application/zip', archive);
      update({ packSaid: texts().rollOut.done(files) });
    },
  };
}
export type StudioActions = ReturnType<typeof studioActions>;
