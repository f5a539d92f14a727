import type { CivilDate } from '../model/civil-date';
import type { ShownToday } from '../model/outcome';

export interface DayBudgetDependencies {
  /** Today by the wall clock of the settings' zone. */
  readonly today: () => CivilDate;
  /** How many questions a day may bring (`rules.dailyBudget`). */
  readonly perDay: () => number;
}

/**
 * How many questions this day has brought (product.md §3, the warning budget). The background counts
 * those of every page; this page adds its own at once, so that no answer is waited for.
 */
export class DayBudget {
  #day = '';
  #shown = 0;

  constructor(readonly deps: DayBudgetDependencies) {}

  /** What the background has counted; an answer that is late takes nothing back. */
  learn(told: ShownToday | undefined): void {
    if (told?.day === this.#turn()) this.#shown = Math.max(this.#shown, told.shown);
  }

  noteShown(): void {
    this.#turn();
    this.#shown += 1;
  }

  isSpent(): boolean {
    this.#turn();
    return this.#shown >= this.deps.perDay();
  }

  /** A new day begins with nothing shown. */
  #turn(): CivilDate {
    const day = this.deps.today();
    if (day !== this.#day) this.#shown = 0;
    return (this.#day = day);
  }
}
