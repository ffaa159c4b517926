import type { PersonKind, Place } from '../../catalogue/kinds.ts';
import type { Entity } from '../../reading/reading.ts';
import { kinds } from '../catalogue.ts';

/**
 * The kind of a person where the scene plays: 'a player' is a footballer on a pitch and a basketball player in a gym.
 * @returns undefined for whoever no kind was found for
 */
export function callingOf(entity: Entity, place: Place): PersonKind | undefined {
  if (entity.match?.registry !== 'people') return undefined;
  const kind = kinds.people.get(entity.match.id);
  const met = kind?.facts.callings?.find((id) => kinds.people.get(id)?.facts.usual?.[0] === place.id);
  return met === undefined ? kind : kinds.people.get(met);
}
