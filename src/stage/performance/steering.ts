import { add, length, subtract, type Vec3 } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import { isObstacle } from '../../catalogue/kit/passage.ts';
import type { Solid } from '../../catalogue/kit/solids.ts';
import { between, buried, solidsOfSet } from '../../direct/camera/sight.ts';
import { evaluateCamera, extentOfCast, extentOfProp } from '../../direct/index.ts';
import type { Camera, Plan, ShotPlan } from '../../direct/plan.ts';
import type { Motion } from '../motion/motion.ts';

/** Shares of its travel that a camera is tried with, the whole first. */
const shares = [1, 0.75, 0.5, 0.25, 0];

/** Moments of a shot at which its path is looked at. */
const MOMENTS = 9;

/** What a moment inside of something costs, one with something before the lens, and all of the travel. */
const COST = { inside: 4, before: 1, still: 1.6 };

/** Metres round the path within which the set matters. */
const NEAR = 5;

/** The cameras of all shots as they really run; one that continues another goes along as far as that one does. */
export function steeredAll(
  plan: Plan,
  place: Place,
  motion: Pick<Motion, 'where'>,
): ReadonlyMap<ShotPlan, Camera> {
  const out = new Map<ShotPlan, Camera>();
  let before: Camera | undefined;
  for (const shot of plan.shots) {
    const { follow } = shot.camera;
    const kept = shot.continues && follow && before?.follow?.subject === follow.subject;
    const camera = kept
      ? { ...shot.camera, follow: { ...follow, travel: before!.follow!.travel } }
      : steered(plan, place, shot, motion);
    out.set(shot, camera);
    before = camera;
  }
  return out;
}

/**
 * The camera of a shot as it really runs: one that goes along with somebody goes as far along as it can without
 * running into the set, and turns after them from there. Where the subject goes is known only once it is moved.
 */
export function steered(plan: Plan, place: Place, shot: ShotPlan, motion: Pick<Motion, 'where'>): Camera {
  const { camera } = shot;
  const { follow } = camera;
  if (!follow || follow.travel <= 0) return camera;
  const one = plan.cast.find((c) => c.id === follow.subject);
  const prop = plan.props.find((p) => p.id === follow.subject);
  const extent = one ? extentOfCast(one) : prop ? extentOfProp(prop) : undefined;
  if (!extent) return camera;
  const still = { ...camera, handheld: 0 };
  const end = Math.min(shot.end, plan.format.seconds);
  const times = Array.from({ length: MOMENTS }, (_, i) => shot.start + ((end - shot.start) * i) / MOMENTS);
  const subjectAt = (t: number): Vec3 => motion.where(follow.subject, t);
  const base = subjectAt(times[0]!)[1] - extent.at[1];
  const paths = shares.map((share) =>
    times.map((t) =>
      evaluateCamera({ ...still, follow: { ...follow, travel: follow.travel * share } }, t, { subjectAt }),
    ),
  );
  const places = [...paths.flat().map((p) => p.position), ...times.map(subjectAt)];
  const edge = (k: 0 | 2, sign: 1 | -1): number =>
    sign * (Math.max(...places.map((p) => sign * p[k])) + NEAR);
  const [left, right, back, front] = [edge(0, -1), edge(0, 1), edge(2, -1), edge(2, 1)];
  const solids = solidsOfSet({ plan: plan.set, place }, plan.seed).filter(
    (s: Solid) =>
      isObstacle(s) && s.high[0] > left && s.low[0] < right && s.high[2] > back && s.low[2] < front,
  );
  const aspect = plan.format.width / plan.format.height;
  let best = camera;
  let least = Infinity;
  for (const [i, share] of shares.entries()) {
    let cost = (1 - share) * COST.still;
    for (const [k, view] of paths[i]!.entries()) {
      if (cost >= least) break;
      const at = subjectAt(times[k]!);
      const there = { ...extent, at: add(at, [0, -base - (at[1] - base) + extent.at[1], 0]) };
      const distance = Math.min(7, length(subtract(at, view.position)));
      if (buried(view.position, solids)) cost += COST.inside;
      else if (between({ ...view, distance }, aspect, there, solids).length > 0) cost += COST.before;
    }
    if (cost < least - 1e-9) {
      least = cost;
      best = share === 1 ? camera : { ...camera, follow: { ...follow, travel: follow.travel * share } };
    }
    if (least === 0) break;
  }
  return best;
}
