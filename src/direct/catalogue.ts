import { actions } from '../catalogue/actions/index.generated.ts';
import { beds } from '../catalogue/beds/index.generated.ts';
import { creatures } from '../catalogue/creatures/index.generated.ts';
import { effects } from '../catalogue/effects/index.generated.ts';
import { garments } from '../catalogue/garments/index.generated.ts';
import { lights } from '../catalogue/lights/index.generated.ts';
import { looks } from '../catalogue/looks/index.generated.ts';
import { motions } from '../catalogue/motions/index.generated.ts';
import { moves } from '../catalogue/moves/index.generated.ts';
import { people } from '../catalogue/people/index.generated.ts';
import { places } from '../catalogue/places/index.generated.ts';
import { things } from '../catalogue/things/index.generated.ts';
import { weathers } from '../catalogue/weathers/index.generated.ts';

const byId = <T extends { readonly id: string }>(kinds: readonly T[]): ReadonlyMap<string, T> =>
  new Map(kinds.map((kind) => [kind.id, kind]));

/** Every kind of the catalogue by id, as the passes look them up. */
export const kinds = {
  actions: byId(actions),
  beds: byId(beds),
  creatures: byId(creatures),
  effects: byId(effects),
  garments: byId(garments),
  lights: byId(lights),
  looks: byId(looks),
  motions: byId(motions),
  moves: byId(moves),
  people: byId(people),
  places: byId(places),
  things: byId(things),
  weathers: byId(weathers),
};

/** The catalogue as the reader takes it. */
export const registries = { things, places, people, creatures, garments, actions, beds, effects, weathers };
