import type { Vec3 } from '../../base/vectors.ts';
import type { Launch, Release, Spot } from '../../catalogue/kit/action-kit.ts';
import type { Layer } from './layer.ts';

/** Something to be worked out once all blocking is known, in order of time. */
export interface Deferred {
  readonly s: number;
  readonly kind: 'release' | 'launch' | 'contact';
  readonly beat: string;
  readonly actor: string;
  readonly item: string;
  readonly how?: Release;
  readonly launch?: Launch;
  readonly towards?: string;
  readonly outcome?: readonly string[];
  readonly contact?: {
    readonly kind: string;
    readonly other: string;
    readonly energy: number;
    readonly at: Spot | undefined;
    readonly roles: Layer['roles'];
  };
}

/** What a bake collects while actions are performed. */
export interface Ledger {
  readonly deferred: Deferred[];
  readonly emissions: {
    readonly kind: string;
    readonly s0: number;
    readonly s1: number;
    readonly at: (s: number) => Vec3;
    readonly on: string | undefined;
    readonly towards: Vec3;
    readonly size: number;
    readonly rate: number;
    readonly colour: string | undefined;
    readonly sky: boolean;
    readonly seed: number;
  }[];
  readonly lights: {
    readonly id: string;
    readonly kind: 'flicker' | 'flash' | 'fade';
    readonly s0: number;
    readonly s1: number;
    readonly level: number;
  }[];
  readonly findings: {
    readonly beat: string;
    readonly match: 'exact' | 'near' | 'none';
    readonly why: string;
  }[];
  /** Who holds which item as blocking goes on. */
  readonly holding: Map<string, { holder: string; sides: readonly (0 | 1)[] }>;
  /** Who means to be near whom, story seconds. */
  readonly touching: { readonly a: string; readonly b: string; readonly from: number; readonly to: number }[];
  /** Pairs at work, by action, actor and partner: until which film time. */
  readonly pairs: Map<string, number>;
  readonly area: readonly [number, number];
  /** Story time of the act's end. */
  end: number;
  /** Story time of the seam that the act begins at; 0 for the first. */
  seam: number;
}
