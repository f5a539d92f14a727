/** A calendar date without a zone, `YYYY-MM-DD`. */
export type CivilDate = string;

/** A wall-clock time `HH:MM`, 24 h; `24:00` ends a day. */
export type ClockTime = string;

/** Half-open span of one day: the start belongs to it, the end does not. */
export type ClockSpan = readonly [start: ClockTime, end: ClockTime];
