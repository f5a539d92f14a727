import type { EmergencySigns } from '../model/emergency-signs';
import { FRAMES } from './emergency-frames';
import { AGAINST, BIAS, FOR, FRAME_WEIGHTS } from './emergency-signs';

/** The signs as they were learnt. No chat page bundles them: the background sends them. */
export const learntEmergencySigns: EmergencySigns = {
  speakFor: FOR,
  against: AGAINST,
  frames: FRAMES.map(({ source }, at) => [source, FRAME_WEIGHTS[at] ?? 0]),
  bias: BIAS,
};
