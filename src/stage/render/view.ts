import type { Vec3 } from '../../base/vectors.ts';
import type { LightNow } from './changing.ts';
import type { Exposure } from './exposure.ts';
import type { Stage } from './stage.ts';

/** One moment to draw. */
export interface View {
  readonly stage: Stage;
  readonly camera: {
    readonly position: Vec3;
    readonly target: Vec3;
    /** Focal length on 36 mm along the longer side. */
    readonly mm: number;
    readonly roll?: number;
    readonly fstop: number;
    /** Metres to what is sharp. */
    readonly focus: number;
  };
  /** Seconds; drives water, cloth, rain and steam. */
  readonly time: number;
  /** Number of the picture; seeds the grain. */
  readonly frame: number;
  /** From `meter()`, once a shot, or its level alone; 1 when absent. */
  readonly exposure?: Exposure | number;
  /** Dark patches under what stands on the floor: middle, radius in metres, strength 0–1. */
  readonly contacts?: readonly { readonly at: Vec3; readonly radius: number; readonly strength: number }[];
  /** How light differs from the bake just now; as baked when absent. */
  readonly light?: LightNow;
  /** What the picture is about, for the light meter. */
  readonly subjects?: Subjects;
}

/** What a picture is exposed for. */
export interface Subjects {
  /** Their numbers in the id picture. */
  readonly ids: ReadonlySet<number>;
  /** Faces: they count most. Middle and radius, metres. */
  readonly faces: readonly { readonly at: Vec3; readonly radius: number }[];
  /** Whether any is a person's, whose skin has a place on the tone curve; they are when absent. */
  readonly people?: boolean;
}
