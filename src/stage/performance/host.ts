import type { Speech } from '../../speech/index.ts';
import type { BakeCache } from '../render/bake.ts';
import type { GpuHost } from '../render/host.ts';
import type { Fonts } from '../set/fonts.ts';

/** What a performance needs from where it runs. */
export interface StageHost {
  readonly gpu: GpuHost;
  readonly fonts: Fonts;
  /** Times of the spoken sounds, for lips. */
  readonly speech: Speech;
  /** Keeps light bakes between runs. */
  readonly cache?: BakeCache;
  /** Rays that a light bake may spend; the renderer's own number when absent. */
  readonly rays?: number;
  /** Tells how far the work is: 'set', 'people', 'motion', 'light'. */
  readonly report?: (progress: {
    readonly stage: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}
