import type { Vec3 } from '../../base/vectors.ts';
import type { Solid } from '../../catalogue/kit/solids.ts';
import type { CameraKey } from '../plan.ts';
import type { Extent } from './extent.ts';
import { buried, foreground, hiddenFrom } from './sight.ts';
import { type Framing, inside, type Solved } from './solve.ts';

/** A camera that was set up: the move's keys and the framing that they were made from. */
export interface Setup {
  readonly keys: readonly CameraKey[];
  readonly framed: Solved;
}

/** What the view is judged by. */
export interface Sought {
  /** What has to be seen, the main one first. */
  readonly subjects: readonly Extent[];
  /** What else should be: the thing that the hands are on. */
  readonly besides: readonly Extent[];
  readonly obstacles: readonly Solid[];
  /** How far round the camera may go from the view that was wished for, radians. */
  readonly reach: number;
  /** May the lens and the height be changed? */
  readonly lens: boolean;
  readonly height: boolean;
  /** Should faces look into the picture (nobody asked for their backs, and they do not leave)? */
  readonly faces: boolean;
}

/** Radians to either side of the view that was wished for. */
const turns = [0, 0.18, -0.18, 0.36, -0.36, 0.6, -0.6, 0.85, -0.85, 1.15, -1.15, 1.5, -1.5];

/** Elevation by which the lens looks over what is in the way, radians. */
const OVER = 0.24;

/** Shorter lens from nearer by: past what stands farther off. */
const NEARER = 0.7;

/** Beyond this angle from the lens a face is half a face; radians. */
const PROFILE = 1.05;

const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((a, b) => a + b, 0) / list.length;

/** Sizes that show a face and not what the hands do. */
const near: ReadonlySet<Framing['size']> = new Set(['extreme-close-up', 'close-up', 'medium-close-up']);

/** What is wrong with a set-up: 0 is a clear view of every face. */
function faults(sought: Sought, framing: Framing, { keys, framed }: Setup): number {
  const ids = [...sought.subjects, ...sought.besides].map((e) => e.id);
  const at = [keys[0]!, keys[Math.floor(keys.length / 2)]!, keys[keys.length - 1]!];
  const places = [...new Set(at)].map((k) => k.position as Vec3);
  const body = !near.has(framing.size);
  const hidden = (e: Extent): number => mean(places.map((p) => hiddenFrom(p, e, sought.obstacles, body)));
  const [lead, ...others] = sought.subjects;
  const seen =
    hidden(lead!) * 3 +
    mean(others.slice(0, 5).map(hidden)) * 2 +
    mean(sought.besides.slice(0, 2).map(hidden)) * 1.2;
  const before = Math.max(
    ...[keys[0]!, keys[keys.length - 1]!].map((k) =>
      foreground(
        { ...framed, position: k.position, target: k.target },
        framing.aspect,
        sought.obstacles,
        ids,
      ),
    ),
  );
  const turned = sought.faces
    ? mean(
        sought.subjects
          .filter((e) => e.person || e.creature)
          .map((e) => {
            const off = Math.atan2(Math.sin(e.yaw - framing.azimuth), Math.cos(e.yaw - framing.azimuth));
            return Math.max(0, Math.abs(off) - PROFILE);
          }),
      )
    : 0;
  const [low, high] = framing.bounds;
  const pressed = inside(
    [framed.position[0], Math.min(Math.max(framed.position[1], low[1]), high[1]), framed.position[2]],
    framing.bounds,
  )
    ? 0
    : 1.2;
  const within = places.some((p) => buried(p, sought.obstacles)) ? 1.5 : 0;
  return within + seen + Math.max(0, before - 0.12) * 2.5 + turned * 1.2 + pressed;
}

/** What can be in the way at all: between where the camera may be and what it looks at. */
function withinReach({ subjects, besides, obstacles }: Sought, { bounds }: Framing): Solid[] {
  const list = [...subjects, ...besides];
  const edge = (k: 0 | 2, sign: 1 | -1): number =>
    sign * Math.max(sign * bounds[sign < 0 ? 0 : 1][k], ...list.map((e) => sign * e.at[k] + e.radius)) +
    sign * 0.3;
  const [left, right, back, front] = [edge(0, -1), edge(0, 1), edge(2, -1), edge(2, 1)];
  // What lies flat on the floor hides nothing.
  return obstacles.filter(
    (s) =>
      s.high[0] > left &&
      s.low[0] < right &&
      s.high[2] > back &&
      s.low[2] < front &&
      (s.high[1] > 0.06 || s.low[1] < -0.5),
  );
}

/**
 * The set-up nearest to the one wished for from which the subjects are seen, through the whole move: first by going
 * round them, then by looking over what is in the way or by going past it with a shorter lens.
 * @param build makes the set-up of a framing
 */
export function vantage(wished: Framing, sought: Sought, build: (framing: Framing) => Setup): Setup {
  const options = turns
    .filter((turn) => Math.abs(turn) <= sought.reach)
    .flatMap((turn) => {
      const plain = { ...wished, azimuth: wished.azimuth + turn };
      const cost = Math.abs(turn);
      return [
        { framing: plain, cost },
        ...(sought.height
          ? [{ framing: { ...plain, elevation: (wished.elevation ?? 0) + OVER }, cost: cost + 0.45 }]
          : []),
        ...(sought.lens ? [{ framing: { ...plain, mm: wished.mm * NEARER }, cost: cost + 0.4 }] : []),
      ];
    });
  options.sort((a, b) => a.cost - b.cost);
  const within = { ...sought, obstacles: withinReach(sought, wished) };
  let best: Setup | undefined;
  let least = Infinity;
  for (const { framing, cost } of options) {
    if (cost >= least) break;
    const setup = build(framing);
    const total = cost + faults(within, framing, setup);
    if (total < least - 1e-9) {
      least = total;
      best = setup;
    }
  }
  return best!;
}
