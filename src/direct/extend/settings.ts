import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Settings } from '../context.ts';
import type { Cast, Plan } from '../plan.ts';

/** Longest plan, seconds, and most shots. */
const LONGEST = 120;
const MOST_SHOTS = 40;

/** Where somebody or something is at the end of what was shot. */
export interface Whereabouts {
  readonly at: Vec3;
  readonly yaw: number;
  readonly posture?: Cast['posture'];
  /** Metres a second over the ground. */
  readonly speed?: number;
}

/** How a plan is extended. */
export interface ExtendSettings extends Pick<Settings, 'durationOf'> {
  /** Seconds to add; a plan ends at 120 s. */
  readonly seconds: number;
  /** Draws what is left to chance in what is new; the source's seed when absent. */
  readonly seed?: number;
  /** Where the performance of the source has left everybody; where the plan put them when absent. */
  readonly whereabouts?: (id: string) => Whereabouts | undefined;
}

/** What a plan has room for. */
export interface Room {
  /** Seconds from the plan's start at which it goes on, and at which it then ends. */
  readonly seam: number;
  readonly end: number;
  readonly shots: number;
  /** A sentence about what did not fit. */
  readonly note: string | undefined;
}

/** What there is room for after a plan. Throws a `Fault` (exit status 2) where there is none. */
export function roomAfter(source: Plan, wanted: number): Room {
  if (source.picture)
    throw new Fault('A clip that came of a picture goes on from its last frame, not from its plan.', {
      exit: EXIT.input,
    });
  const seam = source.format.seconds;
  const seconds = Math.min(LONGEST - seam, wanted);
  const shots = MOST_SHOTS - source.shots.length;
  if (!(seconds >= 0.25) || shots <= 0)
    throw new Fault(
      `A plan has at most ${LONGEST} seconds and ${MOST_SHOTS} shots; this one has no room to go on.`,
      { exit: EXIT.input },
    );
  return {
    seam,
    end: seam + seconds,
    shots,
    note: seconds < wanted ? `A plan ends at ${LONGEST} s: ${seconds} s were added.` : undefined,
  };
}
