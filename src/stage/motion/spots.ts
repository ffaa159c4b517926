import { normalize, subtract, type Vec3 } from '../../base/vectors.ts';
import type { Body } from './item.ts';
import type { Transform } from './motion.ts';
import type { Performer } from './performer.ts';
import { rotate } from './quaternion.ts';

/** Round all about: a ball, not a balloon on its string. */
export const sphere = (body: Body): boolean =>
  body.info.body?.shape === 'sphere' &&
  body.info.size[1] < 1.5 * Math.max(body.info.size[0], body.info.size[2]);
/** A point of an item in its own coordinates: an anchor, a side, the place where a hand meets it. */
export function itemPoint(
  body: Body,
  part: string | undefined,
  by: { from: Performer; side: 0 | 1 } | undefined,
  t: Transform,
  s: number,
): Vec3 {
  const { size, anchors } = body.info;
  const anchor = part
    ? (anchors?.[part] ??
      Object.entries(anchors ?? {}).find(([name, a]) => name.includes(part) || a.kind === part)?.[1])
    : anchors?.grip;
  if (anchor) return anchor.at;
  const named = part ? body.info.parts?.find((x) => x.name.includes(part)) : undefined;
  if (named) return named.pivot;
  if (part === 'top') return [0, size[1], 0];
  if (part === 'bottom') return [0, 0, 0];
  if (part === 'left') return [size[0] / 2, size[1] / 2, 0];
  if (part === 'right') return [-size[0] / 2, size[1] / 2, 0];
  if (part === 'front' || part === 'chest') return [0, size[1] * 0.6, size[2] / 2];
  if (part === 'side') return [size[0] * 0.35, size[1] * 0.75, size[2] * 0.35];
  if (!by) return [0, size[1] / 2, 0];
  // The side that is turned to the hand.
  const from = by.from.place([0.2, 1.1, 0.1], by.side, s);
  const towards = rotate([-t.turn[0], -t.turn[1], -t.turn[2], t.turn[3]], subtract(from, t.at));
  const flat = normalize([towards[0], 0, towards[2]]);
  const r = Math.min(size[0], size[2]) / 2;
  return [flat[0] * Math.min(r, 0.3), Math.min(size[1] * 0.55, 1.2), flat[2] * Math.min(r, 0.3)];
}
