export { bigramSets } from '../../../lib/similarity/bigrams';
export { joinJaccard, joinPreparedByJaccard } from '../../../lib/similarity/join-jaccard';
export { joinOverlap, joinPreparedByOverlap } from '../../../lib/similarity/join-overlap';
export { LiveIndex } from '../../../lib/similarity/live-index';
export { prepareSets } from '../../../lib/similarity/prepared-sets';
export { toTokenSets } from '../../../lib/similarity/token-sets';
