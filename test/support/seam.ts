import { readBrief } from '../../src/brief/index.ts';
import { extendPlan, type Plan } from '../../src/direct/index.ts';
import { whereaboutsOf } from '../../src/film/whereabouts.ts';
import { flow, greyOf } from '../../src/vision/index.ts';
import { planOf, type Studio, speech } from './studio.ts';

/** Size in which seams are looked at, pixels. */
export const [width, height] = [320, 180];

/** A plan of a text, and how it goes on for four seconds with other words. */
export async function extended(text: string, more: string): Promise<[source: Plan, longer: Plan]> {
  const source = await planOf(text, { width, height });
  const longer = await extendPlan(source, readBrief(more), {
    seconds: 4,
    durationOf: speech().durationOf,
    whereabouts: await whereaboutsOf(source, speech()),
  });
  return [source, longer];
}

/** The pictures of a plan from one frame to another, both included. */
export async function drawn(studio: Studio, plan: Plan, from: number, to: number): Promise<Uint8Array[]> {
  const performance = await studio.open(plan);
  const out: Uint8Array[] = [];
  for (let i = from; i <= to; i++) out.push(await performance.frame(i));
  performance.close();
  return out;
}

/** Mean optical flow from one picture to the next, pixels. */
export function speedOf(a: Uint8Array, b: Uint8Array): number {
  const tracks = flow(greyOf(a, width, height), greyOf(b, width, height));
  return tracks.reduce((sum, t) => sum + Math.hypot(t.dx, t.dy), 0) / Math.max(1, tracks.length);
}
