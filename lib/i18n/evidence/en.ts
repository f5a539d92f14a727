import type { EvidenceTexts, Fact } from './evidence-texts';

const days = (f: Fact): string => `${f('days')} ${f('days') === '1' ? 'day' : 'days'}`;
const pair = (f: Fact): string => `“${f('a')}” and “${f('b')}”`;
const apart = (what: string) => (f: Fact) =>
  `Listed apart, not counted: ${what}: ${f('count')} (${f('names')})`;

export const evidenceEn: EvidenceTexts = {
  brief: {
    'name-identical': () => 'same name',
    'same-unit-general': () => 'same unit’s general group',
    'work-same': () => 'same work',
    'work-close': () => 'similar names',
    'work-narrower': () => 'same matter',
    'work-by-previous-name': () => 'same former name',
    'work-by-purpose': () => 'same purpose',
    'work-by-rare-word': (f) => `both have the rare “${f('word')}”`,
    'work-by-abbreviation': () => 'one seems short for the other',
    'work-by-who': () => 'both only say who',
    'unit-renamed-stated': () => 'unit was renamed',
    'unit-renamed-members': () => 'unit seems renamed',
    'members-shared': (f) => `${f('shared')}/${f('smaller')} members shared`,
    'members-partly-known': () => 'members only partly known',
    'members-unknown': () => 'members not known',
    'copy-mark': () => 'numbered like a copy',
    'other-year': () => 'different years',
    'other-client': () => 'different platforms',
    'keep-active': (f) => `active on ${f('date')}`,
    'keep-covers': (f) => `most members (${f('members')}/${f('everybody')})`,
    'keep-client': () => 'on the preferred platform',
    'keep-purpose': () => 'purpose on record',
    'keep-older': (f) => `oldest, from ${f('date')}`,
    'planned-end-passed': (f) => `was to end ${f('date')}`,
    'still-active': (f) => `active on ${f('since')}`,
    'past-occasion': (f) => `${f('occasion')} is over`,
    'past-year': (f) => `${f('year')} is over`,
    'one-off-word': (f) => `contains “${f('word')}”`,
    successor: (f) => `succeeded by “${f('name')}”`,
    'silent-since': (f) => `no activity seen since ${f('since')}`,
    'nothing-seen-since': (f) => `no activity seen, observed since ${f('since')}`,
    'silence-limit': (f) => `${days(f)} reached`,
    'never-observed': () => 'no activity on record',
    'observed-too-short': (f) => `observed for ${days(f)} only`,
    'unit-groups': (f) => `${f('count')} groups of ${f('unit')}, in principle ${f('max')}`,
    'apart-party': (f) => `besides, party groups: ${f('count')}`,
    'apart-leadership': (f) => `besides, leadership groups: ${f('count')}`,
    'apart-project': (f) => `besides, project groups: ${f('count')}`,
    'apart-duty': (f) => `besides, duty or emergency groups: ${f('count')}`,
    'apart-other': (f) => `besides, special business groups: ${f('count')}`,
    'unit-kept': () => 'one marked to stay',
    'work-faint': () => 'some words the same',
    'more-alike': (f) => `${f('count')} more alike`,
    'keep-marked': () => 'marked to stay',
    'keep-filed': () => 'filed',
    'keep-owner': () => 'owner on record',
    'owner-missing': () => 'no owner',
    'naming-differs': (f) => `“${f('part')}” missing`,
    unfiled: () => 'no filing number',
    'near-cap': (f) => `${f('count')}/${f('max')} members`,
    'over-cap': (f) => `${f('count')}/${f('max')} members`,
    'own-many': (f) => `in ${f('count')} work groups`,
    'lives-on': () => 'active after being dissolved',
  },
  full: {
    'name-identical': (f) => `${pair(f)} have the same name once decoration is removed`,
    'same-unit-general': (f) => `${pair(f)} are both general groups of the same unit`,
    'work-same': (f) => `${pair(f)} are different names for the same work`,
    'work-close': (f) => `The names ${pair(f)} refer to similar work`,
    'work-narrower': (f) =>
      `${pair(f)} are about the same matter; one of them adds a division of work or a scope`,
    'work-by-previous-name': (f) => `By a former name, ${pair(f)} are for the same work`,
    'work-by-purpose': (f) => `By the purpose on record, ${pair(f)} are for the same work`,
    'work-by-rare-word': (f) =>
      `${pair(f)} both have “${f('word')}”, which only ${f('groups')} of all groups have in their names`,
    'work-by-abbreviation': (f) => `Of ${pair(f)} one seems to be short for the other`,
    'work-by-who': (f) =>
      `The names ${pair(f)} only say who is in the group, and most members are the same`,
    'unit-renamed-stated': (f) => `The record says that “${f('from')}” became “${f('to')}”`,
    'unit-renamed-members': (f) =>
      `The general groups of “${f('from')}” and “${f('to')}” have mostly the same people, as after a renaming or a merger`,
    'members-shared': (f) =>
      `${pair(f)} have ${f('all')} people in all, ${f('shared')} of them in both; the smaller group has ${f('smaller')}`,
    'members-partly-known': (f) =>
      `Members are only partly known: ${f('knownA')} of ${f('countA')} and ${f('knownB')} of ${f('countB')}`,
    'members-unknown': (f) =>
      `Of ${pair(f)} at least one has no member list seen; judged by name only`,
    'copy-mark': (f) => `“${f('name')}” is numbered like a copy`,
    'other-year': (f) => `${pair(f)} differ in the year, as if rebuilt every year`,
    'other-client': (f) => `The two groups are on different platforms: ${f('a')}, ${f('b')}`,
    'keep-active': (f) => `The group to keep was active most recently: ${f('date')}`,
    'keep-covers': (f) =>
      `The group to keep covers most members: ${f('members')} of ${f('everybody')}`,
    'keep-client': (f) => `The group to keep is on the preferred platform: ${f('client')}`,
    'keep-purpose': (f) => `The group to keep has its purpose on record: ${f('purpose')}`,
    'keep-older': (f) => `The group to keep is the oldest: ${f('date')}`,
    'planned-end-passed': (f) => `The planned end ${f('date')} passed ${days(f)} ago`,
    'still-active': (f) => `Still active on ${f('since')}`,
    'past-occasion': (f) => `${f('occasion')}, which its name tells, is over`,
    'past-year': (f) => `The year ${f('year')} in its name is over`,
    'one-off-word': (f) => `Name or purpose contains “${f('word')}”: work with an end`,
    successor: (f) => `There is a succeeding group, “${f('name')}”`,
    'silent-since': (f) => `No activity seen since ${f('since')}, ${days(f)}`,
    'nothing-seen-since': (f) =>
      `No activity seen since observation began on ${f('since')}, ${f('days')} days`,
    'silence-limit': (f) =>
      f('word') === ''
        ? `No activity seen for the suggested limit of ${days(f)}`
        : `Name or purpose contains “${f('word')}”, so ${days(f)} count; exceeded all the same`,
    'never-observed': () => 'No activity on record; not enough to judge',
    'observed-too-short': (f) =>
      `Observed only since ${f('since')}, ${days(f)}, less than ${f('limit')}; not enough to judge`,
    'unit-groups': (f) =>
      `“${f('unit')}” has ${f('count')} work groups; in principle no more than ${f('max')}`,
    'apart-party': apart('party groups'),
    'apart-leadership': apart('leadership groups'),
    'apart-project': apart('project groups'),
    'apart-duty': apart('duty or emergency groups'),
    'apart-other': apart('special business groups'),
    'unit-kept': (f) => `“${f('name')}” is marked to stay: ${f('reason')}`,
    'work-faint': (f) =>
      `“${f('a')}” and “${f('b')}” share only some words; it is mainly the members that are the same`,
    'more-alike': (f) => `${f('count')} more alike, not listed one by one`,
    'keep-marked': () => 'The group to keep is marked to stay',
    'keep-filed': (f) => `The group to keep is filed: ${f('number')}`,
    'keep-owner': (f) => `The group to keep has an owner on record: ${f('owner')}`,
    'owner-missing': () => 'No owner on record',
    'naming-differs': (f) =>
      `The name does not follow “${f('pattern')}”: “${f('part')}” is missing`,
    unfiled: (f) =>
      `${f('filed')} of the ${f('count')} groups of “${f('unit')}” are filed; this one has no filing number`,
    'near-cap': (f) => `${f('count')} members, near the limit of ${f('max')}`,
    'over-cap': (f) => `${f('count')} members, above the limit of ${f('max')}`,
    'own-many': (f) => `This account is in ${f('count')} work groups, ${f('limit')} or more`,
    'lives-on': (f) => `Marked as dissolved on ${f('date')}, active on ${f('since')} all the same`,
  },
};
