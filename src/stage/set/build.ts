import { random } from '../../base/random.ts';
import type { Creature, Place, PlaceParams, Thing, ThingParams } from '../../catalogue/kinds.ts';
import type { Fonts } from './fonts.ts';
import { ModelKit, type Registry } from './kit.ts';
import type { Model } from './model.ts';

/**
 * A registry over lists of things (the catalogue's, or a test's own).
 * @example const model = buildThing(cup, { state: ['steaming'] }, 7, createRegistry(things), fonts);
 */
export function createRegistry(things: readonly Thing[]): Registry {
  const byId = new Map(things.map((t) => [t.id, t]));
  return { thing: (id) => byId.get(id) };
}

/**
 * Builds a thing as geometry, standing on y = 0 with its front to +z.
 * Throws a RangeError for materials, colours or things that do not exist.
 * @param seed an integer from 0 to 4294967295; the same seed gives the same bytes
 */
export function buildThing(
  thing: Thing | Creature,
  params: ThingParams,
  seed: number,
  registry: Registry,
  fonts: Fonts,
): Model {
  const kit = ModelKit.begin(random(seed).stream(thing.id), registry, fonts);
  thing.build(kit, params);
  return kit.done();
}

/**
 * Builds a place as geometry, its mark at the origin, the best view from +z. Errors as `buildThing`.
 * @param struck pieces that are left out: `log#0` is the first log that the place asks for
 */
export function buildPlace(
  place: Place,
  params: PlaceParams,
  seed: number,
  registry: Registry,
  fonts: Fonts,
  struck: readonly string[] = [],
): Model {
  const kit = ModelKit.begin(random(seed).stream(place.id), registry, fonts, new Set(struck));
  place.build(kit, params);
  return kit.done();
}

/** Triangles of a model, parts included. */
export const triangleCount = (model: Model): number =>
  [...model.fixed, ...model.parts.flatMap((p) => p.batches)].reduce((n, b) => n + b.indices.length / 3, 0);
