import { add, type Vec3 } from '../../base/vectors.ts';
import { bust, defineCreature, type ThingParams } from '../kinds.ts';
import { blend, dyed, mass, sculpt } from '../kit/sculpt.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

const green = '#5aa03c';
const cream = '#e6e2a8';

/** A broad head with eyes on top and a mouth from side to side; `middle` and radius `r` of the skull. */
function head(kit: SetKit, params: ThingParams, pivot: Vec3, middle: Vec3, r: number): void {
  const skin = params.colour ?? green;
  const [, y, z] = middle;
  const form = blend(
    r * 0.25,
    mass(middle, [r * 1.05, r * 0.68, r * 0.95]),
    mass([0, y - r * 0.12, z + r * 0.4], [r * 0.9, r * 0.5, r * 0.62]),
    ...[-1, 1].map((s) => mass([s * r * 0.56, y + r * 0.5, z + r * 0.2], r * 0.36)),
  );
  const wet = (s: Shape, colour: string): Shape => s.as('leather', { colour, roughness: 0.3, vary: 0.04 });
  kit.part(
    'head',
    pivot,
    ...dyed(sculpt(form, r / 7), skin, [{ colour: cream, where: (_, yy) => y - r * 0.22 - yy }]).map((p) =>
      wet(kit.mesh(p.mesh.positions, p.mesh.indices), p.colour),
    ),
    // The line of the mouth.
    kit
      .tube(
        [-1.25, -0.7, 0, 0.7, 1.25].map(
          (a): Vec3 => [
            Math.sin(a) * r * 0.97,
            y - r * 0.2 + (Math.abs(a) > 1 ? r * 0.07 : 0),
            z + r * 0.2 + Math.cos(a) * r * 0.83,
          ],
        ),
        r * 0.03,
        { sides: 6, steps: 24 },
      )
      .as('leather', { colour: '#33481f' }),
  );
  kit.part(
    'jaw',
    [0, y - r * 0.24, z - r * 0.1],
    wet(
      kit.sphere([r * 0.82, r * 0.16, r * 0.72], { segments: 20 }).at(0, y - r * 0.36, z + r * 0.26),
      cream,
    ),
  );
  for (const s of [-1, 1]) {
    const eye: Vec3 = [s * r * 0.6, y + r * 0.56, z + r * 0.33];
    const e = r * 0.3;
    const side = s > 0 ? 'l' : 'r';
    kit.part(
      `eye.${side}`,
      eye,
      kit
        .sphere(e, { segments: 18 })
        .at(...eye)
        .as('plastic', { colour: params.parts?.['eyes'] ?? '#e8b83c', roughness: 0.1, vary: 0 }),
      kit
        .sphere([e * 0.62, e * 0.42, e * 0.3], { segments: 14 })
        .turn(0, s * 0.35, 0)
        .at(eye[0] + s * e * 0.25, eye[1], eye[2] + e * 0.76)
        .as('plastic', { colour: '#0c0a08', roughness: 0.08, vary: 0 }),
      kit
        .sphere(e * 0.17, { segments: 8 })
        .at(eye[0] + s * e * 0.36, eye[1] + e * 0.4, eye[2] + e * 0.94)
        .as('plastic', { colour: '#ffffff' })
        .glow('#ffffff', 0.7),
    );
    const lid: Vec3 = [eye[0], eye[1] + e * 1.05, eye[2]];
    kit.part(
      `lid.${side}`,
      lid,
      wet(kit.sphere([e * 1.1, e * 1.08 * 0.03, e * 1.1]).at(lid[0], lid[1] - e * 0.03, lid[2]), skin),
    );
  }
}

export default defineCreature({
  id: 'frog',
  words: ['frog', 'toad', 'tree frog', 'bullfrog', 'froggy'],
  facts: {
    size: [0.208, 0.141, 0.182],
    materials: ['leather'],
    gait: 'hop',
    speed: 0.4,
    colour: green,
    head: [0, 0.126, 0.061],
    rests: 'ground',
  },
  build(kit, params) {
    const skin = params.colour ?? green;
    const wet = (s: Shape, colour: string): Shape => s.as('leather', { colour, roughness: 0.3, vary: 0.04 });
    const sewn = (form: ReturnType<typeof mass>, cell: number): Shape[] =>
      dyed(sculpt(form, cell), skin, [{ colour: cream, where: (_, y, z) => z * 0.5 + 0.03 - y }]).map((p) =>
        wet(kit.mesh(p.mesh.positions, p.mesh.indices), p.colour),
      );
    kit.part(
      'body',
      [0, 0.05, 0],
      ...sewn(
        blend(
          0.02,
          mass([0, 0.058, 0], [0.052, 0.042, 0.068], [-0.5, 0]),
          mass([0, 0.038, -0.035], [0.05, 0.034, 0.045]),
        ),
        0.008,
      ),
    );
    head(kit, params, [0, 0.08, 0.03], [0, 0.1, 0.045], 0.047);
    for (const s of [-1, 1]) {
      const side = s > 0 ? 'l' : 'r';
      const hip: Vec3 = [s * 0.04, 0.035, -0.045];
      const knee: Vec3 = [s * 0.085, 0.05, 0.01];
      const heel: Vec3 = [s * 0.07, 0.012, -0.05];
      const toes = (from: Vec3): Shape[] =>
        [-0.5, 0, 0.5].map((a) => {
          const end = add(from, [s * 0.012 + Math.sin(a) * 0.034, -0.006, Math.cos(a) * 0.034]);
          return kit.group(
            kit.tube([from, end], [0.005, 0.0035], { sides: 7 }),
            kit.sphere([0.0062, 0.004, 0.0062], { segments: 8 }).at(...end),
          );
        });
      kit.part(
        `leg.b${side}`,
        hip,
        wet(kit.tube([hip, knee], [0.026, 0.017], { sides: 12 }), skin),
        wet(kit.tube([knee, heel], [0.0165, 0.0085], { sides: 12 }), skin),
        ...toes(heel).map((t) => wet(t, skin)),
      );
      const shoulder: Vec3 = [s * 0.042, 0.055, 0.03];
      const elbow: Vec3 = [s * 0.07, 0.04, 0.035];
      const wrist: Vec3 = [s * 0.055, 0.009, 0.062];
      kit.part(
        `leg.f${side}`,
        shoulder,
        wet(kit.tube([shoulder, elbow, wrist], [0.014, 0.0105, 0.0075], { sides: 10, steps: 10 }), skin),
        ...toes(wrist).map((t) => wet(t.scale(1), skin)),
      );
    }
  },
  bust: (kit, params) => head(kit, params, [0, 0, 0], bust.middle, bust.radius),
});
