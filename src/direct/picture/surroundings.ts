import type { Sight } from '../../vision/sight/sight.ts';
import { kinds } from '../catalogue.ts';
import type { Context, Shot } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Plan } from '../plan.ts';
import { SURE } from './standpoint.ts';

/** Share of a picture above which a region says where it was taken. */
const TELLING = 0.08;

/** Places by what vision found, the first that holds; ids of the catalogue. */
const places: readonly (readonly [
  holds: (has: (kind: string, least?: number) => boolean, sight: Sight) => boolean,
  place: string,
])[] = [
  [(has) => has('water', 0.35) && !has('foliage', 0.05), 'ocean'],
  [(has) => has('water', 0.06) && has('foliage', 0.03), 'lake'],
  [(has) => has('water', 0.06), 'beach'],
  [(has) => has('foliage', 0.45) && !has('sky', 0.15), 'forest'],
  [(has) => has('foliage', 0.12) && has('sky', 0.04), 'meadow'],
  [(has) => has('foliage', 0.25), 'garden'],
  [(has) => has('sky', 0.1) && has('background', 0.2), 'street'],
  [(has) => has('sky', 0.1), 'meadow'],
];

/** Hours by the picture's own light. */
const hours: Readonly<Record<Sight['light']['time'], Plan['set']['time']>> = {
  day: 'afternoon',
  golden: 'golden-hour',
  dusk: 'dusk',
  night: 'night',
  indoor: 'unspecified',
};

/**
 * Where the picture was taken, for what is heard: the place that the words name, else one that fits what vision found,
 * else a quiet studio.
 */
export function surroundingsOf(context: Context, shot: Shot, sight: Sight): SetChoice {
  const has = (kind: string, least = TELLING): boolean =>
    sight.regions
      .filter((r) => r.kind === kind && r.confidence >= SURE)
      .reduce((sum, r) => sum + r.share, 0) >= least;
  const named = shot.reading.setting.place;
  const told = named && named.steps <= 1 ? kinds.places.get(named.id) : undefined;
  const seen = places.find(([holds]) => holds(has, sight))?.[1];
  const place = told ?? kinds.places.get(seen ?? 'studio') ?? kinds.places.get('studio')!;
  if (!told)
    context.claims.undirected(shot.index, 'setting', 'set', `${place.id}, by what the picture shows`);
  const wind = shot.reading.setting.wind?.speed ?? 2;
  return {
    place,
    plan: {
      place: place.id,
      name: told ? named!.phrase.slice(0, 80) : place.id,
      time: hours[sight.light.time],
      weather: { kind: 'clear', strength: 0, wind: Math.min(60, Math.max(0, wind)), windYaw: Math.PI / 2 },
      state: [],
      surfaces: {},
      params: {},
      struck: [],
    },
  };
}

/** The picture's own look: nothing is graded. */
export const ownLook: Plan['look'] = {
  kind: 'miniature',
  grain: 0,
  halation: 0,
  weave: 0,
  flare: 0,
  soften: 0,
  saturation: 1,
  contrast: 1,
  warmth: 0,
  bloom: 0,
  vignette: 0,
  monochrome: false,
};
