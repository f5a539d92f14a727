import type { TokenClass } from './tokens';

const HEADS = 'receipt>received knowing>received assent>said answer>said';
const CHEERS =
  'cheer>said shout>shouted phrase>said greeting>said backing>backed felicity>congratulated';
const STARTS = 'degree>measured thanks>thanked toil>toiled manner>planned';

/** Which word may follow at which place: `class>next place`. */
const MOVES = {
  start: `${HEADS} ${CHEERS} ${STARTS} single>single self>self adverb>adverb people>people document>document repost>reposted comfort>said particle>start`,
  self: 'self>self adverb>adverb people>self receipt>received knowing>received assent>said answer>said manner>planned degree>measured cheer>said backing>backed repost>reposted particle>self past>self thanks>thanked phrase>said greeting>said',
  adverb: `${HEADS} ${CHEERS} degree>measured thanks>thanked toil>toiled adverb>adverb repost>reposted`,
  people: `people>people particle>people past>people self>people ${CHEERS} degree>measured toil>toiled thanks>thanked assent>said adverb>peopleAll comfort>said`,
  peopleAll: 'toil>toiled cheer>said degree>measured shout>said backing>backed',
  document:
    'document>document adverb>document receipt>received particle>document past>document knowing>received',
  measured: `degree>measured particle>measured cheer>said shout>said quality>said answer>said thanks>thanked toil>toiled backing>backed phrase>said greeting>said felicity>congratulated manner>planned repost>reposted`,
  planned:
    'manner>planned document>planned people>planned deed>done backing>backed particle>planned past>planned',
  done: 'deed>done particle>done past>done document>done thanks>thanked toil>toiled people>said receipt>received manner>planned comfort>said',
  received: `${HEADS} ${CHEERS} ${STARTS} particle>received past>received document>received people>addressed self>self adverb>adverb comfort>said`,
  said: `${HEADS} ${CHEERS} ${STARTS} particle>said past>said people>addressed self>self adverb>adverb comfort>said repost>reposted`,
  addressed:
    'people>addressed particle>addressed receipt>received assent>said thanks>thanked toil>toiled cheer>said greeting>said phrase>said comfort>said self>self',
  shouted: 'shout>shouted particle>shouted people>said cheer>said thanks>thanked',
  single: 'single>single particle>single receipt>received',
  thanked: `thanks>thanked toil>toiled particle>thanked past>thanked people>thanked self>thanked kindness>thanked adverb>thanked degree>thanked ${HEADS} cheer>said phrase>said greeting>said`,
  toiled:
    'toil>toiled particle>toiled past>toiled people>toiled self>toiled adverb>toiled thanks>thanked cheer>said receipt>received assent>said backing>backed',
  backed:
    'backing>backed cheer>said document>backed people>backed self>backed particle>backed past>backed deed>backed degree>measured manner>planned thanks>thanked',
  congratulated:
    'felicity>congratulated people>congratulated self>congratulated particle>congratulated past>congratulated document>congratulated greeting>said cheer>said',
  reposted:
    'backing>said repost>reposted particle>reposted past>reposted cheer>said thanks>thanked',
} as const;

export type Place = keyof typeof MOVES;

/** Where a clause may end. */
const ENDS: ReadonlySet<string> = new Set<Place>([
  ...(['addressed', 'people', 'done', 'received', 'said', 'shouted', 'single'] as const),
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
