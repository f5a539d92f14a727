import type { ChosenOverlap } from '../../similarity/chosen-overlap';

export interface CreatingProtocol {
  /**
   * The work groups that a new group of these people would repeat, most alike first. The ids are the
   * page's own and are not kept; nobody else's id is answered.
   */
  findOverlap: (request: {
    readonly clientId: string;
    readonly chosen: readonly string[];
  }) => readonly ChosenOverlap[];
}
