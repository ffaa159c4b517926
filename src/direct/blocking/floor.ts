import { add, scale, turnY, type Vec3 } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';

/**
 * The floor as the camera sees it: x to the right of frame, z towards the camera, origin on the place's mark.
 * Blocking thinks in these coordinates and writes the set's.
 */
export class Floor {
  readonly mark: Vec3;
  readonly view: number;
  private readonly taken: { x: number; z: number; radius: number; id: string }[] = [];
  private readonly place: Place;

  /** Which way people face at the mark, where the place says so. */
  readonly facing: number | undefined;

  /** @param spot name of the anchor that the words put the scene at; the place's own mark when absent */
  constructor(place: Place, spot?: string) {
    this.place = place;
    this.view = place.facts.view ?? 0;
    const anchors = Object.entries(place.facts.anchors);
    const named = spot === undefined ? undefined : place.facts.anchors[spot];
    this.facing = named?.yaw;
    this.mark = (named ?? place.facts.anchors.mark ?? anchors.find(([, a]) => a.kind === 'stand')?.[1])
      ?.at ?? [0, 0, 0];
  }

  /** Set coordinates of a spot. */
  at(x: number, z: number, y = 0): [number, number, number] {
    const p = add(add(this.mark, turnY([x, 0, z], this.view)), [0, y, 0]);
    return [p[0], p[1], p[2]];
  }

  /** Spot of set coordinates. */
  spot(p: Vec3): { x: number; z: number } {
    const q = turnY(add(p, scale(this.mark, -1)), -this.view);
    return { x: q[0], z: q[2] };
  }

  /** A yaw seen from the camera as a yaw of the set. */
  yaw(seen: number): number {
    return seen + this.view;
  }

  /** Half of the free floor, in the camera's axes. */
  get half(): { x: number; z: number } {
    const [w, d] = this.place.facts.area;
    const c = Math.abs(Math.cos(this.view));
    const s = Math.abs(Math.sin(this.view));
    return { x: (w * c + d * s) / 2, z: (w * s + d * c) / 2 };
  }

  /** Reserve a round spot. */
  take(id: string, x: number, z: number, radius: number): void {
    this.taken.push({ id, x, z, radius });
  }

  /** Has this a spot of its own already? */
  has(id: string): boolean {
    return this.taken.some((t) => t.id === id);
  }

  /** Is a round spot free (and inside the floor)? */
  free(x: number, z: number, radius: number, except?: string): boolean {
    return this.taken.every((t) => t.id === except || Math.hypot(t.x - x, t.z - z) >= t.radius + radius);
  }

  /**
   * The free spot nearest to where something should stand: searched in rings, behind and beside before in front,
   * so that dressing never comes between the camera and the subject.
   */
  settle(id: string, x: number, z: number, radius: number, front: boolean): { x: number; z: number } {
    const { x: hx, z: hz } = this.half;
    // The free floor lies about the place's middle, wherever in it the mark is.
    const home = this.spot([0, 0, 0]);
    const inside = (p: number, q: number) =>
      ring0(p, q, x, z) ||
      (Math.abs(p - home.x) <= Math.max(0.2, hx - radius) &&
        Math.abs(q - home.z) <= Math.max(0.2, hz - radius));
    for (let ring = 0; ring < 40; ring++) {
      const r = ring * 0.16;
      const steps = ring === 0 ? 1 : 6 + ring * 2;
      const options: { x: number; z: number; cost: number }[] = [];
      for (let i = 0; i < steps; i++) {
        const a = (i / steps) * Math.PI * 2;
        const p = x + Math.sin(a) * r;
        const q = z + Math.cos(a) * r;
        const blocks = !front && q > 0.15 && Math.abs(p) < 0.75 + radius;
        if (!inside(p, q) || blocks || !this.free(p, q, radius, id)) continue;
        options.push({ x: p, z: q, cost: q > z ? 1 : 0 });
      }
      const best = options.sort((a, b) => a.cost - b.cost)[0];
      if (best) {
        this.take(id, best.x, best.z, radius);
        return { x: best.x, z: best.z };
      }
    }
    this.take(id, x, z, radius);
    return { x, z };
  }
}

/** Very near to where it was asked to be counts as inside. */
const ring0 = (p: number, q: number, x: number, z: number): boolean => Math.hypot(p - x, q - z) < 0.9;

/**
 * Where things without people are looked at: the place's mark, or (where fixed furniture keeps the camera away from
 * it) the standing spot that a camera can come near to.
 */
export function displaySpot(place: Place): string | undefined {
  const reach = place.facts.bounds[0][2] - 0.4;
  const mark = place.facts.anchors.mark;
  if (!mark || mark.at[2] >= reach) return undefined;
  return Object.entries(place.facts.anchors)
    .filter(([, a]) => a.kind === 'stand' && a.at[2] >= reach)
    .sort((a, b) => Math.hypot(a[1].at[0], a[1].at[2]) - Math.hypot(b[1].at[0], b[1].at[2]))[0]?.[0];
}

/**
 * The anchor that a scene happens at: 'from the corner', 'by the window'. Where somebody is going does not count.
 */
export function spotNamed(place: Place, text: string): string | undefined {
  const lower = text.toLowerCase();
  for (const [name, anchor] of Object.entries(place.facts.anchors)) {
    if (anchor.kind !== 'stand' || name === 'mark' || name.includes('.')) continue;
    const noun = name.replaceAll('-', '[ -]');
    const there = `(?:(?:the|a|an|his|her|their)\\s+)(?:[a-z-]+\\s+){0,2}${noun}`;
    if (
      new RegExp(`\\b(?:from|at|in|near|by|beside|next to|along|in front of)\\s+${there}\\b`).test(lower) ||
      // Looked out of or leaned on, it is within reach.
      new RegExp(
        `\\b(?:look|gaz|star|peer|watch|glanc|lean|rest|press|sit|stand)\\w*\\b[^.;]{0,40}\\b(?:through|on|onto|against|out|out of)\\s+${there}`,
      ).test(lower)
    )
      return name;
  }
  return undefined;
}
