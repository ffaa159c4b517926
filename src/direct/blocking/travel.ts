import { clamp, subtract, yawOf } from '../../base/vectors.ts';
import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context } from '../context.ts';
import type { Floor } from './floor.ts';

/** Which way those face who go somewhere: across the picture, unless the words send them to or from the camera. */
export function travelOf(
  context: Context,
  casting: Casting,
  side: number,
): (id: string) => number | undefined {
  return (id) => {
    for (const shot of context.shots)
      for (const event of shot.reading.events) {
        const facts = kinds.actions.get(event.match?.id ?? '')?.facts;
        if (event.negated || (facts?.travel ?? 0) < 2 || facts?.ends === 'fly') continue;
        if (!casting.members.get(event.subject ?? '')?.includes(id)) continue;
        const after = context.brief.text.slice(event.span.start, event.span.end + 40);
        if (/\b(?:toward|towards|to|at) (?:the )?(?:camera|viewer|us)\b/i.test(after)) return side * 0.15;
        if (/\baway\b|\binto the distance\b/i.test(after)) return Math.PI - side * 0.4;
        return side * 1.15;
      }
    return undefined;
  };
}

/** Does somebody go across the picture, so that one side is as good as the other? */
export function goesAcross(context: Context, casting: Casting, id: string): boolean {
  const seen = travelOf(context, casting, 1)(id);
  return seen === undefined || Math.abs(Math.sin(seen)) > 0.5;
}

/** Turn people to what they face: a stated relation, or away from the camera when the words say so. */
export function face(
  context: Context,
  casting: Casting,
  floor: Floor,
  relations: readonly Relation[],
  side: number,
): void {
  for (const relation of relations) {
    if (relation.kind !== 'facing') continue;
    for (const id of casting.members.get(relation.subject) ?? []) {
      const one = casting.cast.find((c) => c.id === id);
      const other = casting.cast.find(
        (c) => casting.members.get(relation.object)?.includes(c.id) && c.id !== id,
      );
      if (!one || !other || one.place.relation === 'seated-on') continue;
      const towards = yawOf(subtract(other.place.at, one.place.at)) - floor.view;
      // Cheat out: full profile hides a face, so keep at most 55° off the camera.
      one.place.yaw = floor.yaw(clamp(Math.atan2(Math.sin(towards), Math.cos(towards)), -0.96, 0.96));
    }
  }
  const text = context.shots
    .flatMap((s) => [...s.brief.camera, ...s.brief.scene])
    .map((p) => p.text)
    .join(' ');
  if (
    /\b(?:back to (?:the )?camera|from behind (?:him|her|them)|seen from behind)\b/i.test(text) &&
    casting.cast[0] &&
    casting.cast[0].place.relation !== 'seated-on'
  )
    casting.cast[0].place.yaw = floor.yaw(Math.PI - 0.3 * side);
}
