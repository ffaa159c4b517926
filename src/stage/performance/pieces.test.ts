import { describe, expect, it } from 'vitest';
import type { Thing } from '../../catalogue/kinds.ts';
import { places } from '../../catalogue/places/index.generated.ts';
import { things } from '../../catalogue/things/index.generated.ts';
import type { Plan } from '../../direct/plan.ts';
import type { Dressing, Model } from '../set/model.ts';
import { piecesOf } from './pieces.ts';

const dressing = (thing: string, feature: boolean): Dressing => ({
  thing,
  feature,
  at: [3, 0, 1],
  yaw: 0,
  scale: 1,
  low: [2, 0, 0],
  high: [4, 2, 2],
  parent: -1,
});
const place = { ...places[0]!, facts: { ...places[0]!.facts, anchors: {} } };
const thingOf = (id: string): Thing | undefined => things.find((t) => t.id === id);
const found = (target: string, ...dressed: Dressing[]) =>
  piecesOf(
    { cast: [], shots: [{ beats: [{ target: `set:${target}`, params: {} }] }] } as unknown as Plan,
    place,
    { dressed } as unknown as Model,
    thingOf,
  )[0];

describe('pieces of the set', () => {
  it('are the things that it was dressed with', () => {
    const piece = found('cup', dressing('espresso-cup', false));
    expect(piece?.prop.kind).toBe('espresso-cup');
    expect(piece?.prop.place.at).toEqual([3, 0, 1]);
  });

  it('are never built anew for a feature that is called like a thing', () => {
    const piece = found('house', dressing('house', true));
    expect(piece).toMatchObject({ dressing: undefined, prop: { kind: 'spot', place: { at: [3, 0, 1] } } });
  });

  it('leave a building where it is when its door is meant', () => {
    expect(Object.keys(thingOf('house')!.facts.anchors ?? {})).toContain('door');
    const piece = found('door', dressing('house', false));
    expect(piece).toMatchObject({ dressing: undefined, prop: { kind: 'spot', place: { at: [3, 0, 1] } } });
  });
});
