import { describe, expect, it } from 'vitest';
import type { Place } from '../../catalogue/kinds.ts';
import type { SetKit } from '../../catalogue/kit/set-kit.ts';
import { surveyPlace } from '../../catalogue/kit/survey.ts';
import { buildPlace, createRegistry } from './build.ts';
import type { Fonts } from './fonts.ts';

const stone = {
  id: 'stone',
  words: ['stone'],
  facts: { size: [1, 1, 1], materials: ['stone'] },
  build: (kit: SetKit) =>
    kit.add(
      kit.box(kit.random.range(0.3, 1), kit.random.range(0.3, 1), kit.random.range(0.3, 1)).at(0, 0.5, 0),
    ),
} as never;

const place = {
  id: 'yard',
  words: ['yard'],
  facts: { indoor: false, floor: 'stone', area: [8, 8], anchors: {}, bounds: [[], []] },
  build(kit: SetKit) {
    for (const x of [-2, 0, 2]) kit.dress('stone', [x, 0, 0]);
    for (const x of [-3, 3]) kit.feature('post', kit.box(0.1, 2, 0.1).at(x + kit.random.range(0, 0.3), 1, 0));
  },
} as unknown as Place;

const params = { state: [], surfaces: {}, time: 'noon', weather: 'clear', wet: 0, params: {} } as const;
const built = (struck: readonly string[]) =>
  buildPlace(place, params, 5, createRegistry([stone]), {} as Fonts, struck).dressed.map(
    ({ thing, low, high }) => ({ thing, low, high }),
  );

describe('striking', () => {
  it('leaves out the piece that is named and nothing else', () => {
    const all = built([]);
    expect(built(['stone#1'])).toEqual(all.filter((_, i) => i !== 1));
    expect(built(['post#0', 'stone#2'])).toEqual(all.filter((_, i) => i !== 3 && i !== 2));
    expect(built(['tree#0'])).toEqual(all);
  });

  it('names pieces as the survey does', () => {
    const survey = surveyPlace(place, params, 5, new Map([['stone', stone]]));
    const all = built([]);
    expect(survey.map((s) => s.piece)).toEqual(['stone#0', 'stone#1', 'stone#2', 'post#0', 'post#1']);
    survey.forEach((s, i) => {
      for (const k of [0, 1, 2]) expect(s.low[k]).toBeCloseTo(all[i]!.low[k]!, 2);
    });
  });
});
