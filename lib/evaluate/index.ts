export { calendarInstants, calendarRange, rangeProblems } from './calendar';
export { evaluateGroups } from './groups';
export { instantFrom } from './instant';
export { evaluateMessages } from './messages';
export { evaluateProfile } from './profile';
export { settingsFrom } from './settings';
