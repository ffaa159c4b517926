import type { Random } from '../../base/random.ts';
import { add, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import { type FlightRequest, type FlightResult, gravity, type Impact, type Physics } from './physics.ts';

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

/**
 * Find a throw whose real simulation has the stated contacts in the stated order: arcs and aims around the
 * goal are tried, coarse first and then close to the best.
 * @param budget most simulations, 420 unless told
 */
export function searchOutcome(
  physics: Physics,
  request: FlightRequest,
  o: { goal: Vec3; outcome: readonly string[]; random: Random; seconds: number; budget?: number },
): Found {
  const budget = o.budget ?? 420;
  const away = subtract(o.goal, request.at);
  const flat = Math.hypot(away[0], away[2]) || 1;
  const ahead: Vec3 = [away[0] / flat, 0, away[2] / flat];
  const aside: Vec3 = [ahead[2], 0, -ahead[0]];
  const shot = (x: readonly number[]): FlightResult => {
    // Aim this far beyond and beside the goal, at this height over it, with this time in the air.
    const aim = add(add(o.goal, scale(ahead, x[0]!)), add(scale(aside, x[1]!), [0, x[2]!, 0]));
    const d = subtract(aim, request.at);
    const T = x[3]!;
    const velocity: Vec3 = [d[0] / T, d[1] / T + 0.5 * gravity * T, d[2] / T];
    return physics.fly({ ...request, velocity, spin: scale(request.spin, x[4]!), seconds: o.seconds });
  };
  // Time in the air for an arc whose top is `over` metres above the higher end.
  const air = (over: number): number => {
    const top = Math.max(request.at[1], o.goal[1]) + over;
    return Math.sqrt((2 * (top - request.at[1])) / gravity) + Math.sqrt((2 * (top - o.goal[1])) / gravity);
  };
  const draw = (): number[] => [
    o.random.range(-0.42, 0.42),
    o.random.gaussian() * 0.05,
    o.random.range(0.02, 0.22),
    air(o.random.range(0.55, 1.5)),
    o.random.range(0.3, 1.5),
  ];
  let best: { x: number[]; result: FlightResult; score: number } | undefined;
  let tries = 0;
  while (tries < budget) {
    const close = best && best.score > 0 && tries > 60 && o.random.chance(0.7);
    const x = close
      ? best!.x.map((v, i) => v + o.random.gaussian() * [0.06, 0.02, 0.03, 0.03, 0.2][i]!)
      : draw();
    if (!(x[3]! > 0.2)) continue;
    tries++;
    const result = shot(x);
    const score = inOrder(result.impacts, o.outcome);
    if (!best || score > best.score) best = { x, result, score };
    if (score === o.outcome.length) break;
  }
  const score = best!.score;
  return { result: shot(best!.x), missing: o.outcome.slice(score), tries };
}
