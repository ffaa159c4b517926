import type { Vec3 } from '../../../base/vectors.ts';
import type { Daylight } from '../../light/daylight.ts';
import type { BakeLight } from '../../light/job.ts';
import type { Model } from '../../set/model.ts';
import type { BakeCache } from '../bake.ts';
import type { Firework } from '../fireworks.ts';
import type { Look } from '../look.ts';
import type { KeyLight } from '../shadow.ts';

/** A model that stands still: it is baked with the set. `matrix` is column-major, metres. */
export interface Fixed {
  /** Number in the id picture; 0 is nothing. */
  readonly id: number;
  /** Numbers of the model's `dressed`, in order, where they are to be told apart; absent or 0 is `id`. */
  readonly dressedIds?: readonly number[];
  /** Numbers of the model's hanging cloth and of its water; `id` when absent. */
  readonly clothId?: number;
  readonly waterId?: number;
  readonly model: Model;
  readonly matrix?: ArrayLike<number>;
}

/** Everything that a picture needs besides what moves. */
export interface StageOptions {
  /** The place first, then what stands in it. */
  readonly fixed: readonly Fixed[];
  readonly daylight: Daylight;
  readonly indoor: boolean;
  readonly key: KeyLight;
  /** Unshadowed lights on people and props: direction to the light, colour. */
  readonly rim?: { readonly direction: Vec3; readonly colour: Vec3 };
  readonly fill?: { readonly direction: Vec3; readonly colour: Vec3 };
  /**
   * Least light on faces from the camera's side: 0 leaves silhouettes, 1 (default) keeps features readable in
   * the dark, as an eye light does.
   */
  readonly faceLight?: number;
  /** Lights that the plan adds beyond the set's own lamps. */
  readonly lights?: readonly BakeLight[];
  /** Irradiance / π of a 60 W bulb at 1 m, and the colour that the camera calls white is already in the lamps. */
  readonly lampGain: number;
  /** Factors on the colour of the set's lamps: the camera's white balance. */
  readonly lampBalance?: Vec3;
  /** Light from everywhere, dimmed by how enclosed a point is, irradiance / π. */
  readonly ambient?: Vec3;
  /** Factor on the sky's light on surfaces (key-to-fill). */
  readonly skyGain: number;
  readonly weather: {
    readonly falls: 'rain' | 'snow' | 'none' | 'leaves' | 'dust';
    /** What has fallen lies; nothing is in the air. */
    readonly lies?: boolean;
    /** Linear colours of what flutters down; autumn leaves when absent. */
    readonly tints?: readonly Vec3[];
    /** It falls under a roof too. */
    readonly indoors?: boolean;
    readonly strength: number;
    /** Extinction per metre. */
    readonly fog: number;
    /** m/s and the yaw it blows towards. */
    readonly wind: number;
    readonly windYaw: number;
    readonly wet: number;
  };
  readonly fogColour?: Vec3;
  /** Under water: its waves draw lines of light on everything. */
  readonly submerged?: boolean;
  /** Haze that shows beams of light, 0–1. */
  readonly haze?: number;
  /** Box in which people and props move. */
  readonly area: readonly [Vec3, Vec3];
  readonly look: Look;
  readonly fireworks?: readonly Firework[];
  readonly seed: number;
  /** Rays that the bake may spend; 6 million by default. */
  readonly rays?: number;
  readonly cache?: BakeCache;
}
