import type { FilesPageProps } from '../../components/files-page';
import { civilTime } from '../../lib/calendar/civil-time';
import { filesTexts } from '../../lib/i18n/files/files-texts';
import type { FilesTexts } from '../../lib/i18n/files/zh-CN';
import type { Group } from '../../lib/model/group';
import type { Problem } from '../../lib/model/problem';
import type { Joined } from '../../lib/pages/files-sources';
import type { PageConfig } from '../../lib/pages/read-config';

/** What the parts of the page have in common: the facts, and the way to show a change. */
export interface Stage {
  config: PageConfig;
  groups: readonly Group[];
  joined: Joined | undefined;
  readonly show: (change: Changes) => void;
  /** Reads everything that is stored again; says so on the page where it can't. */
  readonly reread: () => Promise<void>;
}

type Part = 'report' | 'list' | 'sources' | 'review';
export type Changes = { readonly [P in Part]?: Partial<FilesPageProps[P]> } & {
  readonly unreadable?: boolean;
};

export const textsOf = ({ config }: Stage): FilesTexts => filesTexts(config.locale);

export const todayOf = ({ config }: Stage): string =>
  civilTime(new Date(), config.settings.timeZone).date;

export const problem = (code: string): Problem => ({ code, path: '', expected: '', found: '' });

const HIDDEN_MS = 100;

/** So that what was just shown is seen before the thread is busy; a page out of sight never paints. */
export const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN_MS);
  });

/** Runs an import unless another tab is at one; `undefined` then. */
export const alone = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request('qunyue-import', { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  );
