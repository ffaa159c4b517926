import type { Contact, Finding, Sample } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import type { ErrorWire } from './error-wire.ts';

/** A plan made ready to be drawn: frame N is a pure function of N. */
export interface Performance {
  /**
   * RGBA, rows from the top, four bytes a pixel; in `into` where it is given, else in memory that is not written
   * again. Two may be asked for at once.
   */
  frame(index: number, into?: Uint8Array): Promise<Uint8Array>;
  /** What was measured on the frames drawn so far; a frame that has come is measured. */
  samples(): readonly Sample[];
  /** What that says of the plan's claims, together with what was measured where other frames of the plan were drawn. */
  findings(others?: readonly Sample[]): readonly Finding[];
  readonly contacts: readonly Contact[];
  close(): void | Promise<void>;
}

/** How far a stage of the work is. */
export interface Progress {
  /** 'set', 'people', 'light', 'physics', 'frames', 'sound', 'clip' … */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What draws, in words for reports. */
export interface Drawn {
  /** 'gpu', 'lavapipe', 'swiftshader'. */
  readonly driver: string;
  readonly adapter: string;
}

/**
 * From the parent to the render process. Frames come back as raw RGBA on file descriptor 3, in the order asked; the
 * other questions are answered while frames are still owed.
 */
export type Request =
  | { readonly type: 'open'; readonly plan: Plan; readonly preview: boolean; readonly cache: string }
  | { readonly type: 'frames'; readonly indices: readonly number[] }
  /** Answered when all samples of the frames sent so far are told. */
  | { readonly type: 'samples' }
  | { readonly type: 'findings'; readonly others: readonly Sample[] }
  | { readonly type: 'close' };

/** From the render process to the parent. */
export type Reply =
  | { readonly type: 'opened'; readonly contacts: readonly Contact[]; readonly drawn: Drawn }
  | ({ readonly type: 'progress' } & Progress)
  /** What was measured on a frame that is being sent; unasked. */
  | { readonly type: 'sampled'; readonly samples: readonly Sample[] }
  | { readonly type: 'samples' }
  | { readonly type: 'findings'; readonly findings: readonly Finding[] }
  | ({ readonly type: 'fault' } & ErrorWire);
