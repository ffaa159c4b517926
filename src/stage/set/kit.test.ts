import { describe, expect, it } from 'vitest';
import { defineThing, type Thing } from '../../catalogue/kinds.ts';
import type { SetKit } from '../../catalogue/kit/set-kit.ts';
import { buildThing, createRegistry } from './build.ts';
import { type Fonts, noFonts } from './fonts.ts';
import { signedVolume } from './mesh.ts';

const thing = (id: string, build: (kit: SetKit) => void): Thing =>
  defineThing({ id, words: [id], facts: { size: [1, 1, 1], materials: ['wood'] }, build });
const plain = { state: [] };
const cube = thing('cube', (kit) => kit.add(kit.box(1, 1, 1).as('wood')));
const make = (build: (kit: SetKit) => void, fonts: Fonts = noFonts) =>
  buildThing(thing('test', build), plain, 7, createRegistry([cube]), fonts);

describe('the set kit', () => {
  it('merges what looks alike and keeps apart what does not', () => {
    const model = make((kit) =>
      kit.add(
        kit.box(1, 1, 1).as('wood'),
        kit.box(1, 1, 1).at(3, 0, 0).as('wood'),
        kit.box(1, 1, 1).as('wood', { colour: '#ff0000' }),
        kit.box(1, 1, 1).as('steel'),
      ),
    );
    expect(model.fixed.map((b) => b.material)).toEqual(['wood', 'wood', 'steel']);
  });

  it('moves shapes in the order written: turned, then placed', () => {
    const [batch] = make((kit) =>
      kit.add(
        kit
          .box(2, 0.1, 0.1)
          .turn(0, Math.PI / 2, 0)
          .at(5, 0, 0)
          .as('wood'),
      ),
    ).fixed;
    const xs = batch!.positions.filter((_, i) => i % 3 === 0);
    expect(Math.min(...xs)).toBeCloseTo(4.95, 4);
    expect(Math.max(...xs)).toBeCloseTo(5.05, 4);
  });

  it('keeps mirrored shapes facing outward', () => {
    for (const model of [
      make((kit) => kit.add(kit.box(1, 2, 3).scale(-1, 1, 1).as('wood'))),
      make((kit) => kit.add(kit.sphere(1).scale(1, -2, 1).as('wood'))),
    ])
      expect(signedVolume(model.fixed[0]!)).toBeGreaterThan(0);
  });

  it('gives each shape a brightness of its own around 1', () => {
    const tints = [
      ...new Set(
        make((kit) =>
          kit.add(...Array.from({ length: 20 }, () => kit.box(1, 1, 1).as('wood', { vary: 0.1 }))),
        ).fixed[0]!.tints,
      ),
    ];
    expect(tints.length).toBeGreaterThan(10);
    expect(tints.every((t) => Math.abs(t - 1) <= 0.1001)).toBe(true);
  });

  it('keeps parts apart with their pivots and joins those of one name', () => {
    const model = make((kit) => {
      kit.part('lid', [0, 1, 0], kit.box(1, 0.1, 1).as('wood'));
      kit.part('lid', [9, 9, 9], kit.box(1, 0.1, 1).as('steel'));
    });
    expect(model.parts.map((p) => [p.name, p.pivot, p.batches.length])).toEqual([['lid', [0, 1, 0], 2]]);
  });

  it('dresses with other things and knows where they are', () => {
    const model = make((kit) => kit.dress('cube', [4, 0, -2], Math.PI / 2, { scale: 2 }));
    const [dressing] = model.dressed;
    expect(dressing).toMatchObject({ thing: 'cube', at: [4, 0, -2], scale: 2, parent: -1 });
    expect(dressing!.low.map((v) => Math.round(v))).toEqual([3, -1, -3]);
    expect(dressing!.high.map((v) => Math.round(v))).toEqual([5, 1, -1]);
    expect(new Set(model.fixed[0]!.owners)).toEqual(new Set([1]));
  });

  it('refuses things, materials and shapes that it does not know', () => {
    expect(() => make((kit) => kit.dress('nothing', [0, 0, 0]))).toThrow(RangeError);
    expect(() => make((kit) => kit.add(kit.box(1, 1, 1).as('unobtainium')))).toThrow(/unobtainium/);
    expect(() => make((kit) => kit.add({} as never))).toThrow(TypeError);
  });

  it('turns lamps of dressed things with them', () => {
    const lamp = thing('lamp', (kit) =>
      kit.lamp({
        kind: 'spot',
        at: [0, 0, 1],
        towards: [0, 0, 1],
        power: 1,
        source: 'lamp',
        size: [0.1, 0.6],
      }),
    );
    const model = buildThing(
      thing('test', (kit) => kit.dress('lamp', [0, 2, 0], Math.PI / 2, { scale: 3 })),
      plain,
      7,
      createRegistry([lamp]),
      noFonts,
    );
    const [found] = model.lamps;
    [3, 2, 0].forEach((v, k) => expect(found!.at[k]).toBeCloseTo(v, 6));
    [1, 0, 0].forEach((v, k) => expect(found!.towards[k]).toBeCloseTo(v, 6));
    expect(found!.size[1]).toBeCloseTo(0.6, 6);
  });

  it('reports characters that no font has, once each', () => {
    expect(make((kit) => kit.add(kit.text('文文字', 1).as('paper'))).missingGlyphs).toEqual(['文', '字']);
  });

  it('cuts holes out of letters', () => {
    const ring: Fonts = {
      letter: () => ({
        advance: 1,
        outlines: [
          [
            [0, 0],
            [0, 1],
            [1, 1],
            [1, 0],
          ],
          [
            [0.25, 0.25],
            [0.75, 0.25],
            [0.75, 0.75],
            [0.25, 0.75],
          ],
        ],
      }),
    };
    const [batch] = make((kit) => kit.add(kit.text('O', 1, { depth: 0.5 }).as('paper')), ring).fixed;
    expect(signedVolume(batch!) / 6).toBeCloseTo(0.75 * 0.5, 5);
  });

  it('gives the same bytes for the same seed and others for another', () => {
    const build = (seed: number) =>
      buildThing(
        thing('t', (kit) => kit.add(kit.blob(1, { roughness: 0.4 }).as('stone'))),
        plain,
        seed,
        createRegistry([]),
        noFonts,
      ).fixed[0]!;
    expect(build(3)).toEqual(build(3));
    expect(build(3).positions).not.toEqual(build(4).positions);
  });
});
