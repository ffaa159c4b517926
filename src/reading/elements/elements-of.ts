import type { Brief } from '../../brief/brief.ts';
import type { Reading } from '../reading.ts';
import type { Claim, Element, Elements } from './element.ts';
import { elements } from './registry.ts';
import { sceneOf } from './scene.ts';

/**
 * What a brief claims, element by element: each claim in a normal form, so that the same brief in other words gives
 * the same claims, with the words it was read from. Shots add up in order; what they share counts once.
 * @param readings one a shot, as `Reader.readAll` gives them
 * @example elementsOf(brief, reader.readAll(brief)).claims.lens.map((c) => c.value) // ['85 mm', 'shallow']
 */
export function elementsOf(brief: Brief, readings: readonly Reading[]): Elements {
  const claims = Object.fromEntries(elements.map(({ id }) => [id, [] as Claim[]])) as Record<
    Element,
    Claim[]
  >;
  const seen = new Set<string>();
  brief.shots.forEach((shot, i) => {
    const reading = readings[i];
    if (!reading) return;
    const scene = sceneOf(brief.text, shot, reading);
    for (const kind of elements)
      for (const one of kind.read(scene)) {
        const key = `${kind.id} ${one.facet} ${one.value} ${one.span.start}`;
        if (seen.has(key)) continue;
        seen.add(key);
        claims[kind.id].push(
          kind.id !== 'actions' && scene.inActions(one.span) ? { ...one, inBeat: true } : one,
        );
      }
  });
  return { text: brief.text, claims };
}
