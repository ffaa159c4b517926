import type { Random } from '../../base/random.ts';

/**
 * What a bed or effect is played with. sound/ implements it; a catalogue file only ever sees this
 * interface. (Owned by sound/: grows with what sounds need.)
 */
export interface SoundKit {
  readonly random: Random;
  readonly sampleRate: number;
  /** Samples to fill. */
  readonly length: number;
}
