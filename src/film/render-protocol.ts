import type { Contact, Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';

/** A plan made ready to be drawn: frame N is a pure function of N. */
export interface Performance {
  /**
   * RGBA, rows from the top, four bytes a pixel; in `into` where it is given, else in memory that is not written
   * again. Two may be asked for at once.
   */
  frame(index: number, into?: Uint8Array): Promise<Uint8Array>;
  /** What was measured about the plan's claims on the frames drawn so far. */
  findings(): readonly Finding[];
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

/** From the parent to the render process. Frames come back as raw RGBA on file descriptor 3, in the order asked. */
export type Request =
  | { readonly type: 'open'; readonly plan: Plan; readonly preview: boolean; readonly cache: string }
  | { readonly type: 'frames'; readonly indices: readonly number[] }
  | { readonly type: 'findings' }
  | { readonly type: 'close' };

/** From the render process to the parent. */
export type Reply =
  | { readonly type: 'opened'; readonly contacts: readonly Contact[]; readonly drawn: Drawn }
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'findings'; readonly findings: readonly Finding[] }
  | {
      readonly type: 'fault';
      readonly message: string;
      readonly exit?: number;
      readonly remedy?: string;
      readonly where?: string;
      readonly stack?: string;
    };
