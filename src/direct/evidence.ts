import type { Vec3 } from '../base/vectors.ts';

/**
 * Plain data that crosses between stage/, sound/ and film/, which never import each other:
 * contacts that the simulation found, and findings that answer claims.
 */

/** Two things touched (or something let go, broke the water, lit up) at a time. */
export interface Contact {
  /** Seconds from the clip's start. */
  readonly time: number;
  /** 'impact', 'step', 'release', 'catch', 'scrape', 'splash', 'rustle', 'spark', 'burst', 'puff', 'tap', 'clap', … */
  readonly kind: string;
  /** Plan id of the one that moves. */
  readonly a: string;
  /** Plan id or named part it meets: 'rim', 'floor', 'hand'. */
  readonly b: string;
  /** Material names of a and b, as the catalogue names them: 'rubber', 'steel', 'wood'. */
  readonly materials: readonly [string, string];
  /** Joules where simulated; 0–1 effort otherwise. */
  readonly energy: number;
  /** Where, in metres. */
  readonly at: Vec3;
}

/** What stage/, sound/ or film/ measured about a claim. */
export interface Finding {
  /** Claim id. */
  readonly claim: string;
  /** What was built or done for it, in words. */
  readonly by: string;
  /** Right kind with the stated attribute ('exact'), something near it ('near'), or nothing ('none'). */
  readonly match: 'exact' | 'near' | 'none';
  /** Largest share of the frame over any half second, from the id pass. */
  readonly share?: number;
  /** Seconds during which it covered at least one percent of the frame. */
  readonly seen?: number;
  /** Decibels over the rest of the mix while it sounds. */
  readonly heard?: number;
  readonly why?: string;
}

/**
 * What was measured on one drawn frame. Plain data: frames may be drawn by several processes, and what was seen is
 * judged over all of them.
 */
export interface Sample {
  /** Seconds from the clip's start. */
  readonly time: number;
  /** Shares of the frame: by owner of the pixels, or, in a picture that comes alive, by the beat that moves them. */
  readonly shares: Readonly<Record<string, number>>;
}

/** One row of the coverage report. */
export interface Coverage {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly shot: number;
  readonly kind: string;
  readonly status: 'depicted' | 'approximated' | 'omitted' | 'undirected';
  readonly by: string;
  readonly why: string;
}
