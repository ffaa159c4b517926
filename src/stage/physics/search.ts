import type { Random } from '../../base/random.ts';
import { add, scale, subtract, turnY, type Vec3 } from '../../base/vectors.ts';
import {
  type Collider,
  type FlightRequest,
  type FlightResult,
  gravity,
  type Impact,
  type Physics,
} from './physics.ts';

/** What a search for initial conditions found. */
export interface Found {
  readonly result: FlightResult;
  /** Stated contacts that did not come in their order; empty when all did. */
  readonly missing: readonly string[];
  readonly tries: number;
}

/**
 * The stated contacts in order, as far as a flight has them: how many of them, from the first. Other contacts
 * with the same things in between are allowed; contacts with strangers (the floor) end it.
 */
export function inOrder(impacts: readonly Impact[], outcome: readonly string[]): number {
  let i = 0;
  let last = '';
  for (const impact of impacts) {
    const same = (word: string): boolean =>
      impact.name === word || impact.name.includes(word) || word.includes(impact.name);
    if (i < outcome.length && same(outcome[i] as string)) {
      last = outcome[i++] as string;
      continue;
    }
    if (i === outcome.length) return i;
    // A roll on the rim is one contact; anything else out of turn breaks the order.
    if (!(last && same(last))) return i;
  }
  return i;
}

/** Distance of a point to a collider, metres; for a net, to the middle of its mouth. */
function gap(c: Collider, p: Vec3): number {
  const d = turnY(subtract(p, c.at), -c.yaw);
  if (c.shape === 'ring') return Math.hypot(Math.hypot(d[0], d[2]) - c.half[0], d[1]);
  if (c.shape === 'net') return Math.hypot(d[0], d[1], d[2]);
  return Math.hypot(...d.map((v, i) => Math.max(0, Math.abs(v) - c.half[i as 0 | 1 | 2])));
}

/** One simulated try: its numbers, contacts in order, and how near it came to the next. */
interface Attempt {
  readonly x: readonly number[];
  readonly done: number;
  readonly result: FlightResult;
  readonly score: number;
}

/** Tries without progress after which a family of throws is given up. */
const patience = 260;
/** Steps of the search in each number: along, beside, over, seconds, spin. */
const spread = [0.05, 0.015, 0.03, 0.03, 0.25] as const;

/**
 * Find a throw whose real simulation has the stated contacts in the stated order: arcs and aims around the
 * goal are tried at random first, then by small steps from what came nearest.
 * `budget` is the most simulations (900 unless told), `deadline` the seconds in which all must have happened.
 */
export function searchOutcome(
  physics: Physics,
  request: FlightRequest,
  o: { goal: Vec3; outcome: readonly string[]; random: Random; budget?: number; deadline?: number },
): Found {
  const budget = o.budget ?? 3000;
  const away = subtract(o.goal, request.at);
  const flat = Math.hypot(away[0], away[2]) || 1;
  const ahead: Vec3 = [away[0] / flat, 0, away[2] / flat];
  const aside: Vec3 = [ahead[2], 0, -ahead[0]];
  const velocityOf = (x: readonly number[]): Vec3 => {
    // Aim this far beyond and beside the goal, at this height over it, with this time in the air.
    const aim = add(add(o.goal, scale(ahead, x[0]!)), add(scale(aside, x[1]!), [0, x[2]!, 0]));
    const d = subtract(aim, request.at);
    const T = x[3]!;
    return [d[0] / T, d[1] / T + 0.5 * gravity * T, d[2] / T];
  };
  const matches = (name: string, word: string): boolean => name.includes(word) || word.includes(name);
  /** A flight and how far it came: contacts in order, and how near the next one was. */
  const attempt = (x: readonly number[]): Attempt => {
    let done = 0;
    let seen = 0;
    let near = Infinity;
    let next = request.colliders.find((c) => matches(c.name, o.outcome[0] as string));
    const result = physics.fly({
      ...request,
      velocity: velocityOf(x),
      spin: scale(request.spin, x[4]!),
      stop(impacts, at) {
        const last = impacts[impacts.length - 1];
        if (last && last.time > (o.deadline ?? Infinity) && done < o.outcome.length) return true;
        // Found: this flight is flown to its end.
        if (done === o.outcome.length) return false;
        if (impacts.length !== seen) {
          seen = impacts.length;
          const now = inOrder(
            impacts.filter((i) => i.time <= (o.deadline ?? Infinity)),
            o.outcome,
          );
          if (now !== done) {
            done = now;
            near = Infinity;
            next =
              done < o.outcome.length
                ? request.colliders.find((c) => matches(c.name, o.outcome[done] as string))
                : undefined;
          } else if (!matches(impacts[seen - 1]!.name, o.outcome[Math.max(0, done - 1)] as string))
            return true;
        }
        if (next) near = Math.min(near, gap(next, at));
        return at[1] < o.goal[1] - 0.8 && at[1] < request.at[1];
      },
      // Only the flight that is kept goes on.
      onward: () => (done === o.outcome.length ? (request.onward?.() ?? 0) : 0),
    });
    return { x, done, result, score: done + (Number.isFinite(near) ? 0.95 * Math.exp(-near / 0.25) : 0) };
  };
  // Time in the air for an arc whose top is `over` metres above the higher end.
  const air = (over: number): number => {
    const top = Math.max(request.at[1], o.goal[1]) + over;
    return Math.sqrt((2 * (top - request.at[1])) / gravity) + Math.sqrt((2 * (top - o.goal[1])) / gravity);
  };
  const draw = (): number[] => [
    o.random.range(-0.4, 0.4),
    o.random.gaussian() * 0.05,
    o.random.range(0.02, 0.24),
    air(o.random.range(0.45, 1.6)),
    o.random.range(0.3, 1.6),
  ];
  let best: Attempt[] = [];
  let top: Attempt | undefined;
  let tries = 0;
  let since = 0;
  let fresh = 0;
  while (tries < budget) {
    // A family that has not come further for a while has died out: begin another.
    if (since > patience) {
      best = [];
      since = 0;
      fresh = 0;
    }
    const parent =
      fresh > 40 && o.random.chance(0.85) ? best[Math.floor(o.random.next() ** 2 * best.length)] : undefined;
    const wide = o.random.pick([1, 0.3, 0.08, 0.02]);
    const x = parent ? parent.x.map((v, i) => v + o.random.gaussian() * spread[i]! * wide) : draw();
    if (!(x[3]! > 0.2)) continue;
    tries++;
    fresh++;
    const one = attempt(x);
    since = one.score > (best[0]?.score ?? -1) + 0.02 ? 0 : since + 1;
    if (one.score > (top?.score ?? -1)) top = one;
    best = [...best, one].sort((a, b) => b.score - a.score).slice(0, 6);
    if (one.done === o.outcome.length) break;
  }
  const first = top!;
  // The winner is the very flight that was found; what came nearest is flown once more to its end.
  const result =
    first.done === o.outcome.length
      ? first.result
      : physics.fly({ ...request, velocity: velocityOf(first.x), spin: scale(request.spin, first.x[4]!) });
  return { result, missing: o.outcome.slice(inOrder(result.impacts, o.outcome)), tries };
}
