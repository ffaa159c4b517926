import type { Json } from '../../base/json.ts';
import type { ErrorWire } from '../../film/error-wire.ts';
import type { Progress } from '../../film/index.ts';
import type { Order } from '../engine.ts';

/** The shot that a studio works at, in files of this machine. */
export interface ShotFiles {
  /** As `direct` wrote it. */
  readonly plan: string;
  /** The picture that becomes the first frame. */
  readonly image?: string;
  /** Folder for what is worth keeping between runs. */
  readonly cache: string;
}

/**
 * What the process that shoots can be asked to do. Everything goes by files that the asker names, so that each part of
 * the work can be done by another process than the part before. The same questions give the same files. All of them
 * throw a `Fault` for what a person can put right.
 */
export interface Studio {
  /** Make a plan of an order and write it to `plan`; the other files are what the order names. */
  direct(ask: {
    readonly order: Order;
    readonly image?: string;
    readonly clip?: string;
    readonly manifest?: string;
    readonly cache: string;
    readonly plan: string;
    /** Where a frame of the clip is written when the new one begins with it. */
    readonly still: string;
  }): Promise<Directions>;

  /** Build the set, bake motion and light, and write to `baked` what touched what. */
  bake(ask: ShotFiles & { readonly baked: string }): Promise<null>;

  /**
   * Draw the frames `from` to `to`, both included, as a part of a track (`part`), and write to `seen` what was measured
   * on all frames up to `to`; after the last one also what that says of the plan's claims.
   */
  draw(
    ask: ShotFiles & {
      readonly from: number;
      readonly to: number;
      readonly part: string;
      readonly seen: string;
      /** As `seen`, of the frames before `from`. */
      readonly earlier?: string;
    },
  ): Promise<null>;

  /** Mix the sound of the whole plan: samples into `sound`, what is to be told of it into `mixed`. */
  mix(ask: {
    readonly plan: string;
    readonly baked: string;
    readonly sound: string;
    readonly mixed: string;
  }): Promise<null>;

  /** Put parts and sound together; write the clip and all that goes with it, and give the report. */
  finish(ask: {
    readonly plan: string;
    /** The clip that comes before the parts. */
    readonly source?: string;
    readonly baked: string;
    readonly parts: readonly string[];
    readonly seen: string;
    readonly sound: string;
    readonly mixed: string;
    readonly clip: string;
    readonly thumbnail: string;
    readonly spritesheet: string;
    readonly captions: string;
    readonly manifest: string;
  }): Promise<{ readonly frames: number; readonly report: Report }>;

  /** Let go of the shot and make ready for another one; tells the bytes of memory that are held meanwhile. */
  rest(ask: null): Promise<{ readonly memory: number }>;
}

/** What the steps after directing need to know of a plan. */
export type Directions = {
  readonly frames: number;
  readonly fps: number;
  readonly seed: number;
  /** First frame that is drawn. */
  readonly from: number;
  /** The source's clip comes before it. */
  readonly extends: boolean;
  /** It begins with the frame that was written to `still`. */
  readonly fromStill: boolean;
};

/** Fields of an engine's report. */
export type Report = { readonly [field: string]: Json | undefined };

/** To the process that shoots. */
export interface Question {
  readonly id: number;
  readonly method: keyof Studio;
  readonly ask: unknown;
}

/** From the process that shoots: how far it is, or how a question ended. */
export type Answer =
  | { readonly id: number; readonly type: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly type: 'done'; readonly result: unknown }
  | {
      readonly id: number;
      readonly type: 'failed';
      readonly error: ErrorWire;
      /** Of an `EngineFailure`. */
      readonly failure?: { readonly code: string; readonly transient: boolean };
    };
