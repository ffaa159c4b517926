import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garments } from '../../catalogue/garments/index.generated.ts';
import { people } from '../../catalogue/people/index.generated.ts';
import { type Cast, castSchema } from '../../direct/plan.ts';
import { bakeCloth, clothAt } from './cloth/bake.ts';
import { limbsOf } from './cloth/hang.ts';
import { deform, posedParts } from './deform.ts';
import { hairStyle, hairStyles } from './hair/styles/index.ts';
import { jointFrames } from './pose.ts';
import { buildPuppet } from './puppet.ts';
import { type Face, type Pose, restFace } from './rig.ts';
import { garmentOf } from './wardrobe/index.ts';

const cast = (more: object): Cast =>
  castSchema.parse({
    id: 'one',
    kind: 'person',
    name: 'someone',
    height: 1.7,
    place: { at: [0, 0, 0] },
    ...more,
  });
const pose = (more: Partial<Pose> = {}): Pose => ({
  at: [0, 0, 0],
  yaw: 0,
  hips: [0, 0, 0],
  rotations: {},
  face: restFace,
  ...more,
});
const turnX = (a: number): [number, number, number, number] => [Math.sin(a / 2), 0, 0, Math.cos(a / 2)];

/** Share of triangles whose winding agrees with their normals. */
function facing(data: ReturnType<typeof buildPuppet>): number {
  let good = 0;
  let all = 0;
  for (const part of data.parts) {
    const { positions: p, normals: n, indices, cloth } = part;
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3];
      if (cloth[(a / 3) * 4]! >= 0) continue;
      const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!);
      const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!);
      const x = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
      if (Math.hypot(...x) < 1e-9) continue;
      all++;
      if (x.reduce((s, q, k) => s + q * (n[a + k]! + n[b + k]! + n[c + k]!), 0) > 0) good++;
    }
  }
  return good / all;
}

describe('buildPuppet', () => {
  it('gives the same bytes for the same entry and seed, and another face for another', () => {
    const entry = cast({ sex: 'female', wardrobe: [{ kind: 'dress' }] });
    const a = buildPuppet(entry, 5, 'low');
    const b = buildPuppet(entry, 5, 'low');
    expect(b.parts.map((p) => p.positions)).toEqual(a.parts.map((p) => p.positions));
    const c = buildPuppet(cast({ ...entry, id: 'two' }), 5, 'low');
    expect(c.parts[0]?.positions).not.toEqual(a.parts[0]?.positions);
  });

  it('moves chin and nose with the mouth without turning them over', () => {
    for (const sex of ['female', 'male'] as const) {
      for (let seed = 0; seed < 5; seed++) {
        const data = buildPuppet(cast({ sex, id: `${sex}${seed}` }), seed, 'low');
        const skin = data.parts.find((p) => p.surface === 'skin')!;
        const h = data.skeleton.headHeight;
        const middle = 1.7 - h * 0.515;
        for (const morph of data.morphs) {
          let worst = 0;
          for (const [k, v] of morph.vertices.entries()) {
            const [x, y, z] = [0, 1, 2].map((a) => skin.positions[v * 3 + a]! / h) as [
              number,
              number,
              number,
            ];
            const high = y - middle / h;
            const chin = high < -0.33;
            const nose = high > -0.17 && Math.abs(x) < 0.1;
            if (z < 0.2 || !(chin || nose)) continue;
            const n = morph.deltas.subarray(k * 6 + 3, k * 6 + 6);
            worst = Math.max(worst, Math.hypot(n[0]!, n[1]!, n[2]!));
          }
          expect(worst, `${morph.name} of ${sex} ${seed}`).toBeLessThan(1.5);
        }
      }
    }
  });

  it('keeps to its budgets', () => {
    const entry = cast({
      sex: 'male',
      wardrobe: ['trench-coat', 'suit', 'shirt', 'tie', 'hat', 'scarf'].map((kind) => ({ kind })),
    });
    const medium = buildPuppet(entry, 1);
    const low = buildPuppet(entry, 1, 'low');
    expect(medium.triangles).toBeLessThan(48_000);
    expect(low.triangles).toBeLessThan(medium.triangles * 0.6);
    expect(medium.parts.length).toBeLessThanOrEqual(12);
  });

  it('sews every garment into finite triangles that face outwards', { timeout: 120_000 }, () => {
    const bare = { sex: 'female', wardrobe: [] };
    const green = (data: ReturnType<typeof buildPuppet>): number =>
      data.parts.reduce((sum, { colours }) => {
        for (let v = 0; v < colours.length; v += 3) if (colours[v + 1]! > 0.15 && colours[v]! < 0.05) sum++;
        return sum;
      }, 0);
    for (const kind of garments) {
      const data = buildPuppet(cast({ ...bare, wardrobe: [{ kind: kind.id, colour: '#00ff00' }] }), 3, 'low');
      for (const part of data.parts) {
        expect(part.positions.every(Number.isFinite), kind.id).toBe(true);
        expect(
          part.colours.every((c) => c >= 0 && c < 4),
          kind.id,
        ).toBe(true);
        expect(
          part.indices.every((i) => i < part.positions.length / 3),
          kind.id,
        ).toBe(true);
      }
      expect(facing(data), kind.id).toBeGreaterThan(0.96);
      if (kind.facts.cut.length > 0) expect(green(data), kind.id).toBeGreaterThan(20);
      expect(
        data.notes.filter((n) => n.includes('is known')),
        kind.id,
      ).toEqual([]);
    }
  });

  it('grows every hair style and beard', () => {
    for (const style of hairStyles) {
      const data = buildPuppet(
        cast({ hair: { style: style.id, colour: '#3a2418' }, beard: 'long-beard' }),
        2,
        'low',
      );
      expect(
        data.parts.every((p) => p.positions.every(Number.isFinite)),
        style.id,
      ).toBe(true);
    }
  });

  it('says what it could not do', () => {
    const data = buildPuppet(
      cast({ wardrobe: [{ kind: 'zeppelin' }], hair: { style: 'unheard-of', colour: '#000000' } }),
      1,
      'low',
    );
    expect(data.notes.join(' ')).toContain('zeppelin');
    expect(data.notes.join(' ')).toContain('unheard-of');
  });
});

describe('deform', () => {
  const data = buildPuppet(cast({ sex: 'female', wardrobe: [{ kind: 'gown' }] }), 4, 'low');
  const skin = data.parts.findIndex((p) => p.surface === 'skin');
  const show = (face: Partial<Face>) => {
    const out = posedParts(data);
    deform(data, pose({ face: { ...restFace, ...face } }), out);
    return out[skin]!.positions;
  };

  it('moves the mouth for every shape and shuts the lids', () => {
    const rest = show({});
    const moved = (face: Partial<Face>) =>
      show(face).reduce((most, x, i) => Math.max(most, Math.abs(x - rest[i]!)), 0);
    for (const name of Object.keys(restFace.mouth))
      expect(moved({ mouth: { ...restFace.mouth, [name]: 1 } }), name).toBeGreaterThan(0.002);
    expect(moved({ smile: 1 })).toBeGreaterThan(0.004);
    expect(moved({ smile: -1 })).toBeGreaterThan(0.004);
    expect(moved({ blink: 1 })).toBeGreaterThan(0.01);
  });

  it('carries the whole puppet with its place and heading', () => {
    const here = posedParts(data);
    const there = posedParts(data);
    deform(data, pose(), here);
    deform(data, pose({ at: [2, 0, -1], yaw: Math.PI / 2 }), there);
    here.forEach((part, i) => {
      for (let v = 0; v < part.positions.length; v += 600) {
        expect(there[i]!.positions[v]!).toBeCloseTo(part.positions[v + 2]! + 2, 3);
        expect(there[i]!.positions[v + 2]!).toBeCloseTo(-part.positions[v]! - 1, 3);
      }
    });
  });

  it('keeps cloth out of the legs in any stride or seat', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1.6, max: 0.6, noNaN: true }),
        fc.double({ min: -1.6, max: 0.6, noNaN: true }),
        fc.double({ min: 0, max: 1.6, noNaN: true }),
        (left, right, knee) => {
          const p = pose({
            rotations: {
              'thigh.l': turnX(left),
              'thigh.r': turnX(right),
              'shin.l': turnX(knee),
              'shin.r': turnX(knee),
            },
          });
          const out = posedParts(data);
          deform(data, p, out);
          const legs = limbsOf(data, data.lattices[0]!, jointFrames(data, p))
            .slice(1)
            .filter((limb) => limb.ra >= data.girth.shin && limb.ra < data.girth.pelvis && limb.a !== limb.b);
          data.parts.forEach((part, i) => {
            for (let v = 0; v < part.cloth.length / 4; v++) {
              if (part.cloth[v * 4]! < 0 || part.cloth[v * 4 + 2]! < 1 || part.cloth[v * 4 + 3]! < 0)
                continue;
              const q = out[i]!.positions.subarray(v * 3, v * 3 + 3);
              for (const leg of legs) {
                const d = [0, 1, 2].map((a) => leg.b[a]! - leg.a[a]!);
                const u = Math.min(
                  1,
                  Math.max(
                    0,
                    d.reduce((s, x, a) => s + x * (q[a]! - leg.a[a]!), 0) / d.reduce((s, x) => s + x * x, 0),
                  ),
                );
                const away = Math.hypot(...[0, 1, 2].map((a) => q[a]! - leg.a[a]! - d[a]! * u));
                expect(away).toBeGreaterThan((leg.ra + (leg.rb - leg.ra) * u) * 0.6);
              }
            }
          });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('bakes cloth as a pure function of time: a spin flares the skirt', () => {
    const spin = (t: number) => pose({ yaw: t * 9 });
    const bake = bakeCloth(data, spin, 1.5);
    const again = bakeCloth(data, spin, 1.5);
    expect(again.points).toEqual(bake.points);
    const width = (time: number) => {
      const points = clothAt(bake, data, time)[0]!;
      let most = 0;
      for (let v = 0; v < points.length; v += 3)
        most = Math.max(most, Math.hypot(points[v]!, points[v + 2]!));
      return most;
    };
    expect(width(1.4)).toBeGreaterThan(width(0) * 1.05);
  });
});

describe('the catalogue of people and garments', () => {
  it('names only garments and hair styles that exist', () => {
    for (const kind of people) {
      for (const g of kind.facts.wardrobe)
        expect(garmentOf(g.garment)?.id, `${kind.id} wears ${g.garment}`).toBe(g.garment);
      if (kind.facts.hair) expect(hairStyle(kind.facts.hair)?.id, kind.id).toBe(kind.facts.hair);
    }
  });

  it('gives no word to two kinds', () => {
    for (const folder of [garments, people]) {
      const owner = new Map<string, string>();
      for (const kind of folder) {
        for (const word of kind.words) {
          expect(owner.get(word), `"${word}" of ${kind.id}`).toBeUndefined();
          owner.set(word, kind.id);
          expect(word).toBe(word.toLowerCase());
        }
      }
    }
  });
});
