import { turnY } from '../../base/vectors.ts';
import { furniture } from '../casting/props.ts';
import { kinds } from '../catalogue.ts';
import type { Cast, Prop } from '../plan.ts';
import type { Floor } from './floor.ts';

/** Where somebody sits: as blocking takes it. */
interface Seat {
  readonly name: string;
  readonly at: readonly [number, number, number];
  readonly yaw: number;
  readonly width: number;
}

/** Lowest top that one sits at rather than on, metres. */
const TABLE = 0.6;

/** Do people sit at a thing, since its top is too high to sit on and it has no seat? */
export function satAt(prop: Prop): boolean {
  const { anchors = {}, rests } = kinds.things.get(prop.kind)!.facts;
  const list = Object.values(anchors);
  return (
    rests === 'floor' &&
    !list.some((a) => a.kind === 'seat') &&
    list.some((a) => a.kind === 'surface' && a.at[1] * prop.scale > TABLE)
  );
}

/** Chairs at a table, one to a person, left and right of it and turned half to the camera; they join the props. */
export function chairsAt(table: Prop, people: readonly Cast[], floor: Floor, props: Prop[]): Seat[] {
  const kind = furniture('seat');
  if (!kind) return [];
  const facts = kinds.things.get(kind)!.facts;
  const seat = Object.values(facts.anchors ?? {}).find((a) => a.kind === 'seat');
  const [width] = kinds.things.get(table.kind)!.facts.size;
  return people.map((one, i) => {
    const side = people.length === 1 ? 0 : i % 2 ? 1 : -1;
    const row = Math.floor(i / 2);
    // Alone one sits behind the table and looks over it; two sit across from each other.
    const half = width * table.scale * 0.5;
    // A long table keeps two too far apart for one picture: they sit side by side behind it.
    const [x, z] =
      side === 0
        ? [0, -0.62]
        : half > 0.55
          ? [side * 0.42 * (1 + row), -0.62]
          : [side * (half + 0.22), -row * 0.75];
    const out = turnY([x, 0, z], table.place.yaw);
    const at: [number, number, number] = [
      table.place.at[0] + out[0],
      table.place.at[1],
      table.place.at[2] + out[2],
    ];
    const yaw = floor.yaw(-side * (half > 0.55 ? 0.5 : 0.85));
    props.push({
      id: `${kind}-for-${one.id}`,
      kind,
      name: kind,
      scale: 1,
      state: [],
      count: 1,
      place: { at, yaw },
    });
    return { name: `chair.${i}`, at: [at[0], at[1] + (seat?.at[1] ?? 0.45), at[2]], yaw, width: 0.5 };
  });
}
