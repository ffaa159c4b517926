import type { Cast, Placement, Plan, Prop } from '../plan.ts';

/** Ids of newcomers with the ids of those whose place they took. */
export type Successors = Map<string, string>;

/**
 * Put everybody and everything back to where the earlier plan has them. A newcomer for one that is gone takes its mark
 * where it is placed in the same way; who shares the floor with more or fewer people than before is placed anew, and
 * with them what they carry.
 * @param cast changed in place, as are the props
 */
export function keepStaging(
  earlier: Plan,
  cast: readonly Cast[],
  props: readonly Prop[],
  successors: Successors,
): void {
  const sameCompany = earlier.cast.length === cast.length;
  const here = new Map<string, Cast | Prop>([...cast, ...props].map((x) => [x.id, x]));
  const heirs = new Map([...successors].map(([heir, gone]) => [gone, heir]));
  /** A placement of the earlier plan among those who are there now; undefined when its carrier is gone or moved. */
  const now = (place: Placement): Placement | undefined => {
    if (place.on === undefined || place.on === 'set') return place;
    const on = heirs.get(place.on) ?? place.on;
    const carrier = here.get(on);
    const moved = !sameCompany && cast.some((c) => c.id === on);
    return carrier && !moved ? { ...place, on } : undefined;
  };
  const keep = (x: Cast | Prop, was: Cast | Prop | undefined, heir: boolean): void => {
    const place = was && now(was.place);
    if (!place) return;
    if (heir && (x.place.relation !== place.relation || x.place.on !== place.on)) return;
    x.place = structuredClone(place);
    if (!heir && 'posture' in x && 'posture' in was) x.posture = was.posture;
  };
  if (sameCompany)
    for (const one of cast) {
      const id = successors.get(one.id);
      keep(
        one,
        earlier.cast.find((c) => c.id === (id ?? one.id)),
        id !== undefined,
      );
    }
  for (const prop of props) {
    const id = successors.get(prop.id);
    keep(
      prop,
      earlier.props.find((p) => p.id === (id ?? prop.id)),
      id !== undefined,
    );
  }
}
