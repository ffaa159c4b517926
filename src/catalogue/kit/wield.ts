import { cross, normalize, scale, subtract, type Vec3 } from '../../base/vectors.ts';
import type { ActionKit, Hand, Role, Side } from './action-kit.ts';

/** One moment of a tool in the hand. */
export interface Wielding {
  /** Where the leading hand is, own space: x to the own left, y up, z forward; metres. */
  readonly at: Vec3;
  /** Where the tool's upper end (its +y) points, own space. */
  readonly along: Vec3;
  /** Where the knuckles of the leading hand point, own space; ahead and inward unless told. */
  readonly knuckles?: Vec3;
}

/**
 * Wield a tool that is held by its anchor 'grip': the leading hand goes where the keys say and is turned so that
 * the tool points where they say; the other hand follows along the shaft.
 * @param keys moments u in ascending order
 * @param options `side` leads (the right hand unless told); `second` is how far up the shaft from the grip the
 *   other hand is, metres, negative towards the end; without it the tool is held in one hand
 * @example wield(kit, tool, [[0, { at: [-0.1, 0.9, 0.4], along: [0, -1, 0.2] }]], { second: 0.09 })
 */
export function wield(
  kit: ActionKit,
  tool: Role,
  keys: readonly (readonly [u: number, how: Wielding])[],
  options: { readonly side?: Side; readonly second?: number; readonly elbow?: number } = {},
): void {
  const side = options.side ?? 'right';
  if (kit.holding(tool) !== side) kit.hold(0, tool, side);
  kit.hand(
    side,
    keys.map(([u, how]) => [u, grasp(how, side, options.elbow ?? 0.15)] as const),
  );
  const { second } = options;
  if (second === undefined) return;
  const other = side === 'right' ? 'left' : 'right';
  kit.hand(
    other,
    keys.map(
      ([u, how]) =>
        [
          u,
          {
            ...grasp(how, other, 0.15),
            at: { of: tool, part: 'grip', offset: [0, second, 0] },
          },
        ] as const,
    ),
  );
}

/** A fist about a shaft: the thumb's side is the tool's upper end. */
export function grasp(how: Wielding, side: Side, elbow = 0): Hand {
  const sign = side === 'right' ? 1 : -1;
  const thumb = normalize(how.along);
  const wish = normalize(how.knuckles ?? [0.45 * sign, -0.1, 1]);
  const along = thumb[0] * wish[0] + thumb[1] * wish[1] + thumb[2] * wish[2];
  const flat = subtract(wish, scale(thumb, along));
  const fingers = Math.hypot(...flat) > 0.15 ? normalize(flat) : normalize(cross([0, 1, 0], thumb));
  const palm = scale(cross(thumb, fingers), sign);
  const outward = (v: Vec3): Vec3 => [-sign * v[0], v[1], v[2]];
  return { at: outward(how.at), fingers: outward(fingers), palm: outward(palm), curl: 0.85, elbow };
}
