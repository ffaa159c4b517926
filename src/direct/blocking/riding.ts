import type { Casting } from '../casting/cast.ts';
import { ridden } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import { type Context } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Floor } from './floor.ts';
import { travelOf } from './travel.ts';

/** Share of an animal's height at which a rider's feet hang. */
const stirrup = 0.33;

/** Who rides an animal is where it is, over the ground, and both go the same way. */
export function astride(context: Context, casting: Casting, floor: Floor, side: number): void {
  const riding = /\b(?:rid(?:e|es|ing|den)|rode|mounted|astride)\b/i;
  for (const event of context.shots.flatMap((s) => s.reading.events)) {
    if (event.negated || !riding.test(event.phrase)) continue;
    const member = (id: string | undefined): Cast | undefined =>
      casting.cast.find((c) => casting.members.get(id ?? '')?.includes(c.id));
    const [rider, animal] = [member(event.subject), member(event.object)];
    if (!rider || !animal || rider === animal || animal.kind === 'person' || rider.kind !== 'person')
      continue;
    const spot = floor.spot(rider.place.at);
    const yaw = travelOf(context, casting, side)(rider.id) ?? side * 1.15;
    const at = floor.at(0, Math.min(-0.8, spot.z - animal.height * 0.4));
    animal.place = { at: [...at] as [number, number, number], yaw: floor.yaw(yaw) };
    rider.place = { at: [at[0], at[1] + animal.height * stirrup, at[2]], yaw: floor.yaw(yaw) };
  }
}

/** The entity of what somebody rides: named with the riding, or what their trade brings. */
export function mountOf(
  context: Context,
  entities: readonly string[],
  casting: Casting,
  props: readonly Prop[],
): string | undefined {
  for (const shot of context.shots)
    for (const event of shot.reading.events) {
      const facts = kinds.actions.get(event.match?.id ?? '')?.facts;
      // Riding is the action that travels with both hands on a thing.
      if (event.negated || facts?.target !== 'thing' || facts.hands !== 'both' || (facts.travel ?? 0) < 2)
        continue;
      if (event.subject === undefined || !entities.includes(event.subject)) continue;
      const able = (id: string) => props.some((p) => p.id === id && ridden(p.kind));
      const named =
        event.object !== undefined && casting.members.get(event.object)?.some(able)
          ? event.object
          : undefined;
      const mount = named ?? props.find((p) => ridden(p.kind))?.id;
      if (mount !== undefined) return mount;
    }
  return undefined;
}
