import type { TokenClass } from './tokens';

const HEADS = 'receipt>received knowing>received assent>said answer>said';
const CHEERS =
  'cheer>said shout>shouted phrase>said greeting>said backing>backed felicity>congratulated';
const STARTS = 'degree>measured thanks>thanked toil>toiled manner>planned deedDone>judged';

/** Which word may follow at which place: `class>next place`. */
const MOVES = {
  start: `${HEADS} ${CHEERS} ${STARTS} single>single bodies>unit self>self adverb>adverb unit>unit titled>person name>named people>people topic>topic document>document repost>reposted comfort>said particle>start`,
  self: 'self>self adverb>adverb unit>unit people>self receipt>received knowing>received assent>said answer>said manner>planned degree>measured cheer>said backing>backed repost>reposted particle>self past>self thanks>thanked phrase>said greeting>said',
  adverb: `${HEADS} ${CHEERS} degree>measured thanks>thanked toil>toiled deedDone>judged adverb>adverb repost>reposted`,
  unit: `${HEADS} ${CHEERS} ${STARTS} unit>unit name>named titled>person people>unit particle>unit past>unit adverb>named`,
  named:
    'receipt>received toil>toiled cheer>said shout>shouted degree>measured greeting>said particle>people past>people people>named',
  person: `topic>topic receipt>received assent>said toil>toiled cheer>said shout>shouted degree>measured greeting>said deedDone>judged people>people titled>person particle>people past>people backing>backed`,
  people: `bodies>people people>people unit>people titled>people name>people particle>people past>people self>people ${CHEERS} degree>measured toil>toiled deedDone>judged thanks>thanked assent>said adverb>peopleAll topic>people comfort>said`,
  peopleAll: 'toil>toiled cheer>said degree>measured shout>said backing>backed',
  topic:
    'topic>topic people>topic particle>topic self>topic degree>measured deedDone>judged cheer>said shout>shouted',
  document:
    'document>document adverb>document receipt>received particle>document past>document knowing>received',
  measured: `degree>measured particle>measured cheer>said shout>said quality>said answer>said thanks>thanked toil>toiled backing>backed phrase>said greeting>said felicity>congratulated manner>planned repost>reposted`,
  judged: 'degree>measured particle>judged cheer>said shout>said quality>said repost>reposted',
  planned:
    'manner>planned document>planned people>planned unit>planned deed>done backing>backed particle>planned past>planned',
  done: 'deed>done particle>done past>done document>done unit>done thanks>thanked toil>toiled people>said receipt>received manner>planned comfort>said',
  received: `${HEADS} ${CHEERS} ${STARTS} particle>received past>received document>received people>addressed titled>addressed self>self adverb>adverb comfort>said`,
  said: `${HEADS} ${CHEERS} ${STARTS} particle>said past>said people>addressed titled>addressed self>self adverb>adverb comfort>said repost>reposted`,
  addressed:
    'people>addressed titled>addressed particle>addressed receipt>received assent>said thanks>thanked toil>toiled cheer>said greeting>said phrase>said comfort>said self>self',
  shouted: 'shout>shouted particle>shouted people>said cheer>said thanks>thanked',
  single: 'single>single particle>single receipt>received',
  thanked: `bodies>thanked thanks>thanked toil>toiled particle>thanked past>thanked people>thanked titled>thanked name>thanked unit>thanked self>thanked kindness>thanked topic>thanked adverb>thanked degree>thanked ${HEADS} cheer>said phrase>said greeting>said`,
  toiled:
    'bodies>toiled toil>toiled particle>toiled past>toiled people>toiled titled>toiled name>toiled unit>toiled self>toiled adverb>toiled thanks>thanked cheer>said receipt>received assent>said backing>backed',
  backed:
    'backing>backed cheer>said document>backed people>backed unit>backed titled>backed name>backed self>backed topic>backed particle>backed past>backed deed>backed degree>measured manner>planned thanks>thanked',
  congratulated:
    'bodies>congratulated felicity>congratulated people>congratulated titled>congratulated name>congratulated unit>congratulated self>congratulated particle>congratulated past>congratulated topic>congratulated document>congratulated success>said greeting>said cheer>said',
  reposted:
    'backing>said repost>reposted particle>reposted past>reposted cheer>said thanks>thanked',
} as const;

export type Place = keyof typeof MOVES;

/** Where a clause may end. A name or a unit alone says something only beside an acknowledgement. */
const ENDS: ReadonlySet<string> = new Set<Place>([
  ...([
    'unit',
    'named',
    'person',
    'addressed',
    'people',
    'done',
    'received',
    'said',
    'shouted',
    'single',
  ] as const),
  ...(['thanked', 'toiled', 'backed', 'congratulated', 'reposted'] as const),
]);

const moves = new Map<string, Place>();
for (const [from, list] of Object.entries(MOVES)) {
  for (const move of list.split(' ')) {
    const [kind = '', to = ''] = move.split('>');
    moves.set(`${from}>${kind}`, to as Place);
  }
}

export const canEnd = (place: Place): boolean => ENDS.has(place);

/** The place after a token of `kind`, or `undefined` where it may not stand. */
export const moveOn = (place: Place, kind: TokenClass): Place | undefined =>
  moves.get(`${place}>${kind}`);
