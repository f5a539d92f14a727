/**
 * After an override its rules stay quiet in that chat for a while (product.md §3): the person has
 * answered the question once. Kept in memory; a reload asks again.
 */
export class QuietRules {
  readonly #until = new Map<string, number>();

  hush(chat: string, rules: readonly string[], until: number): void {
    for (const rule of rules) this.#until.set(`${rule} ${chat}`, until);
  }

  isQuiet(chat: string, rule: string, now: number): boolean {
    return (this.#until.get(`${rule} ${chat}`) ?? 0) > now;
  }
}
