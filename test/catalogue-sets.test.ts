import { describe, expect, it } from 'vitest';
import { creatures } from '../src/catalogue/creatures/index.generated.ts';
import type { Creature, PlaceParams, Thing } from '../src/catalogue/kinds.ts';
import { places } from '../src/catalogue/places/index.generated.ts';
import { things } from '../src/catalogue/things/index.generated.ts';
import { installedFonts } from '../src/film/fonts.ts';
import { buildPlace, buildThing, createRegistry, triangleCount } from '../src/stage/set/build.ts';
import type { Batch, Model } from '../src/stage/set/model.ts';

const registry = createRegistry(things);
const fonts = installedFonts();

/** A prop is a detail of a set that has many; creatures and hero props are seen close. */
const MOST_OF_A_THING = 21_000;
/** What the light bake and two cores carry. */
const MOST_OF_A_PLACE = 110_000;

const batchesOf = (model: Model): Batch[] => [...model.fixed, ...model.parts.flatMap((p) => p.batches)];

function sound(model: Model): void {
  for (const b of batchesOf(model)) {
    const count = b.positions.length / 3;
    for (const list of [b.positions, b.normals, b.uvs, b.tints])
      expect(list.every(Number.isFinite)).toBe(true);
    expect([b.normals.length / 3, b.uvs.length / 2, b.tints.length, b.owners.length]).toEqual([
      count,
      count,
      count,
      count,
    ]);
    expect(b.indices.every((i) => i < count)).toBe(true);
    expect(b.owners.every((o) => o <= model.dressed.length)).toBe(true);
  }
  expect(model.missingGlyphs).toEqual([]);
}

function extent(model: Model): [number, number, number] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const b of batchesOf(model))
    b.positions.forEach((v, i) => {
      low[i % 3] = Math.min(low[i % 3]!, v);
      high[i % 3] = Math.max(high[i % 3]!, v);
    });
  return [high[0]! - low[0]!, high[1]! - low[1]!, high[2]! - low[2]!];
}

// A creature's size is told with its wings folded and its tail down, so it may reach farther than a thing.
// It is sculpted in one skin and cut along its markings, which takes more triangles than turned and sawn things.
describe.each<[string, readonly (Thing | Creature)[], number, number]>([
  ['things', things, 0.3, MOST_OF_A_THING],
  ['creatures', creatures, 0.6, 26_000],
])('%s', (_, kinds, reach, most) => {
  it.each(kinds.map((k) => [k.id, k] as const))(
    '%s is sound, within its budget, and about as large as it says',
    (_id, kind) => {
      const model = buildThing(kind, { state: [] }, 7, registry, fonts);
      sound(model);
      expect(triangleCount(model)).toBeGreaterThan(4);
      expect(triangleCount(model)).toBeLessThan(most);
      const largest = Math.max(...kind.facts.size);
      extent(model).forEach((v, k) =>
        expect(Math.abs(v - kind.facts.size[k]!)).toBeLessThan(largest * reach + 0.005),
      );
    },
  );

  it('answers to lower-case words, one kind each', () => {
    const owners = new Map<string, string>();
    for (const kind of kinds)
      for (const word of kind.words) {
        expect(word).toBe(word.toLowerCase());
        expect(`${word}: ${owners.get(word) ?? kind.id}`).toBe(`${word}: ${kind.id}`);
        owners.set(word, kind.id);
      }
  });
});

describe('places', () => {
  const params = (time: string, weather = 'clear'): PlaceParams => ({
    state: [],
    surfaces: {},
    time,
    weather,
    wet: weather === 'rain' ? 0.8 : 0,
    params: {},
  });

  it.each(places.map((p) => [p.id, p] as const))(
    '%s is sound by day and night, has a floor, and leaves its mark free',
    (_id, place) => {
      for (const p of [params('noon'), params('night', 'rain')]) {
        const model = buildPlace(place, p, 7, registry, fonts);
        sound(model);
        expect(triangleCount(model)).toBeLessThan(MOST_OF_A_PLACE);
        expect(model.reflect === undefined || model.reflect.strength <= 1).toBe(true);
      }
      expect(place.facts.anchors['mark']?.kind).toBe('stand');
      const [low, high] = place.facts.bounds;
      for (let k = 0; k < 3; k++) expect(low[k]!).toBeLessThan(high[k]!);
    },
  );

  it('answers to lower-case words, one place each', () => {
    const words = places.flatMap((p) => p.words);
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([]);
    expect(words.every((w) => w === w.toLowerCase())).toBe(true);
  });
});
