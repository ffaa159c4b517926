import { hash } from '../../base/random.ts';
import { creatures } from '../../catalogue/creatures/index.generated.ts';
import type { Creature, Place, Thing, ThingParams } from '../../catalogue/kinds.ts';
import { places } from '../../catalogue/places/index.generated.ts';
import { things } from '../../catalogue/things/index.generated.ts';
import { likenessOf } from '../../direct/likeness.ts';
import type { Cast, Plan, Prop } from '../../direct/plan.ts';
import { buildPlace, buildThing, createRegistry } from '../set/build.ts';
import type { Fonts } from '../set/fonts.ts';
import type { Model } from '../set/model.ts';
import { recorded, type Used } from './record.ts';

/** A model with what its builder made use of. */
export interface Built {
  readonly model: Model;
  readonly used: Used;
}

/** One prop of the plan (each copy of a counted one) or a creature. */
export interface BuiltItem extends Built {
  readonly id: string;
  readonly kind: Thing | Creature;
  readonly scale: number;
  /** Copies of a counted prop stand at offsets of their own, metres. */
  readonly copies: readonly (readonly [number, number, number])[];
}

const registry = createRegistry(things);
const thingById = new Map(things.map((t) => [t.id, t]));
const creatureById = new Map(creatures.map((c) => [c.id, c]));
const placeById = new Map(places.map((p) => [p.id, p]));

/** The place of a plan; throws a RangeError that names it when the catalogue has none. */
export function placeOf(plan: Plan): Place {
  const place = placeById.get(plan.set.place);
  if (!place) throw new RangeError(`set.place: the catalogue has no place "${plan.set.place}".`);
  return place;
}

/** The kind of a prop; throws a RangeError that names the path. */
export function thingOf(prop: Prop): Thing | Creature {
  const thing = thingById.get(prop.kind) ?? creatureById.get(prop.kind);
  if (!thing) throw new RangeError(`props.${prop.id}.kind: the catalogue has no thing "${prop.kind}".`);
  return thing;
}

/** The creature kind of a cast entry; undefined for people. */
export const creatureOf = (cast: Cast): Creature | undefined => creatureById.get(cast.kind);

/** The words that a thing of the catalogue answers to; none for features of a set. */
export const wordsOf = (thing: string): readonly string[] => thingById.get(thing)?.words ?? [];

/** Things that a set was asked to be dressed with, in the order of asking. */
export type Calls = string[];

/**
 * A registry that notes every call, and leaves out the calls of these numbers while keeping what was said of them, so
 * that they can be built by themselves in the same way.
 */
function watched(
  calls: Calls,
  left: ReadonlyMap<number, string>,
  taken: Map<number, ThingParams>,
): typeof registry {
  return {
    thing(id) {
      const thing = registry.thing(id);
      if (!thing) return undefined;
      const index = calls.push(id) - 1;
      if (left.get(index) !== id) return thing;
      return {
        ...thing,
        build: (_, params) => void taken.set(index, { ...params, state: [...params.state] }),
      };
    },
  };
}

/** A set with what it was dressed with. */
export interface BuiltSet extends Built {
  readonly calls: Calls;
  /** By number of the call: what the set said of a thing that was left out. */
  readonly taken: ReadonlyMap<number, ThingParams>;
}

/** Build the set, without the dressings of these calls (number and thing). */
export function buildSet(
  plan: Plan,
  wet: number,
  fonts: Fonts,
  left: ReadonlyMap<number, string> = new Map(),
): BuiltSet {
  const place = placeOf(plan);
  const [params, used] = recorded({
    state: plan.set.state,
    surfaces: plan.set.surfaces,
    time: plan.set.time,
    weather: plan.set.weather.kind,
    wet,
    params: plan.set.params,
    ...(plan.set.colour ? { colour: plan.set.colour } : {}),
  });
  const calls: Calls = [];
  const taken = new Map<number, ThingParams>();
  const model = buildPlace(place, params, plan.seed, watched(calls, left, taken), fonts, plan.set.struck);
  return { model, used, calls, taken };
}

/** The number of the call that made each dressing of a model; −1 for features, which no call makes. */
export function callsOf(model: Model, calls: Calls): number[] {
  let next = 0;
  return model.dressed.map((d) => (d.thing === calls[next] ? next++ : -1));
}

/** The kind of a thing or creature by its id. */
export const kindOf = (id: string): Thing | Creature | undefined => thingById.get(id) ?? creatureById.get(id);

/** Build a prop; `own` replaces what the plan says of it, for things taken out of the set. */
export function buildProp(plan: Plan, prop: Prop, fonts: Fonts, own?: ThingParams): BuiltItem {
  const kind = thingOf(prop);
  const [params, used] = recorded<ThingParams>(
    own ?? {
      state: prop.state,
      ...(prop.colour ? { colour: prop.colour } : {}),
      ...(prop.material ? { material: prop.material } : {}),
      ...(prop.text ? { text: prop.text } : {}),
    },
  );
  const model = buildThing(kind, params, likenessOf(prop, plan.seed), registry, fonts);
  return { id: prop.id, kind, model, used, scale: prop.scale, copies: spread(prop, kind) };
}

/** Build a creature of the cast; its height is the plan's. */
export function buildCreature(plan: Plan, cast: Cast, kind: Creature, fonts: Fonts): BuiltItem {
  const [params, used] = recorded<ThingParams>({
    state: cast.state,
    ...(cast.colour ? { colour: cast.colour } : {}),
    ...(cast.material ? { material: cast.material } : {}),
    ...(Object.keys(cast.parts).length > 0 ? { parts: cast.parts } : {}),
  } as ThingParams);
  const model = buildThing(kind, params, likenessOf(cast, plan.seed), registry, fonts);
  return { id: cast.id, kind, model, used, scale: cast.height / kind.facts.size[1], copies: [[0, 0, 0]] };
}

/** The head of a creature for one who wears it on a person's body; undefined where the kind has none. */
export function buildBust(cast: Cast, seed: number, fonts: Fonts): Model | undefined {
  const kind = cast.head === undefined ? undefined : creatureById.get(cast.head);
  if (!kind?.bust) return undefined;
  const head = { ...kind, build: kind.bust };
  const state = [...cast.state, ...(cast.glasses ? ['glasses'] : [])];
  const colour = cast.colour ? { colour: cast.colour } : {};
  return buildThing(head, { state, parts: cast.parts, ...colour }, likenessOf(cast, seed), registry, fonts);
}

/** Copies of a counted prop in rows behind the first, a hand's breadth apart. */
function spread(prop: Prop, kind: Thing | Creature): [number, number, number][] {
  const [w, , d] = kind.facts.size;
  const gap = 1.25 * prop.scale;
  const columns = Math.ceil(Math.sqrt(prop.count * 1.6));
  return Array.from({ length: prop.count }, (_, i) => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const inRow = Math.min(columns, prop.count - row * columns);
    const jitter = (k: number) => ((hash(`${prop.id} ${i} ${k}`) % 1000) / 1000 - 0.5) * 0.2;
    return [(column - (inRow - 1) / 2 + jitter(1)) * w * gap, 0, -(row + jitter(2)) * d * gap];
  });
}
