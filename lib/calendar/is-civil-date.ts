import { addDays } from './civil-date';

/** Whether the text is a date that exists, as `YYYY-MM-DD`. */
export const isCivilDate = (text: string): boolean =>
  // Some engines roll 02-30 over to March, hence the way back; others cannot parse it.
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
