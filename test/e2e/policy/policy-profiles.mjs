// The profiles that the policy tests hand to the browsers.

const envelope = (serial) => ({
  format: 'qunyue-profile',
  version: 1,
  serial,
  name: '示例区工作群规范',
  issuer: '示例区办公室',
});

export const LOCKED_LEVEL = 'rules.sticker.level';

/** Locks one rule's level and sets more. */
export const first = {
  ...envelope(1),
  settings: {
    // The hour must not speak for the sticker.
    rules: { 'off-hours': { level: 'off' }, sticker: { level: 'tip' }, flood: { crowd: 9 } },
    workHours: { graceMinutes: 20 },
  },
  locked: [LOCKED_LEVEL],
};

/** Another level; one value of a wrong type among right ones. */
export const withWrongType = {
  ...envelope(2),
  settings: {
    // The hour must not speak for the sticker.
    rules: { 'off-hours': { level: 'off' }, sticker: { level: 'off' }, flood: { crowd: 'many' } },
    workHours: { graceMinutes: 25 },
  },
  locked: [LOCKED_LEVEL],
};

/** What the roll-out pack carries signed: another level again. */
export const third = {
  ...envelope(3),
  settings: { rules: { 'off-hours': { level: 'off' }, sticker: { level: 'tip' } } },
  locked: [LOCKED_LEVEL],
};
