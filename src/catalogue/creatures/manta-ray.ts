import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';
import { blend, dyed, limb, mass, sculpt } from '../kit/sculpt.ts';
import type { Shape } from '../kit/set-kit.ts';

export default defineCreature({
  id: 'manta-ray',
  words: ['manta ray', 'manta', 'stingray', 'sting ray', 'ray'],
  facts: {
    size: [2.425, 1.242, 2.121],
    materials: ['leather'],
    gait: 'fins',
    speed: 0.9,
    colour: '#2f3f50',
    head: [0, 0.416, 0.498],
    rests: 'water',
  },
  build(kit, params) {
    const main = params.colour ?? '#2f3f50';
    const y = 0.25;
    // It banks, so that its back and its wings are seen from the side.
    const [pitch, roll] = [0.16, 0.42];
    const banked = (p: Vec3): Vec3 => {
      const [u, v] = [
        (p[1] - y) * Math.cos(pitch) - p[2] * Math.sin(pitch),
        (p[1] - y) * Math.sin(pitch) + p[2] * Math.cos(pitch),
      ];
      return [
        p[0] * Math.cos(roll) - u * Math.sin(roll),
        p[0] * Math.sin(roll) + u * Math.cos(roll) + rise,
        v,
      ];
    };
    const bank = (s: Shape): Shape => s.at(0, -y, 0).turn(pitch, 0, roll).at(0, rise, 0);
    const rise = 0.6;
    const sewn = (form: ReturnType<typeof mass>, cell: number) =>
      dyed(sculpt(form, cell), main, [{ colour: '#e6ebe8', where: (_, yy) => y - 0.02 - yy }]).map((p) =>
        bank(kit.mesh(p.mesh.positions, p.mesh.indices)).as('leather', {
          colour: p.colour,
          roughness: 0.45,
          vary: 0.03,
        }),
      );
    kit.part(
      'body',
      banked([0, y, 0]),
      ...sewn(
        blend(
          0.12,
          mass([0, y, 0.05], [0.42, 0.13, 0.6]),
          // The horns beside its mouth.
          ...[-1, 1].map((s) =>
            limb(
              [
                [s * 0.2, y, 0.5],
                [s * 0.21, y - 0.02, 0.74],
              ],
              [0.07, 0.035],
            ),
          ),
        ),
        0.05,
      ),
    );
    for (const s of [-1, 1]) {
      const eye = banked([s * 0.34, y + 0.03, 0.5]);
      kit.part(
        s > 0 ? 'eye.l' : 'eye.r',
        eye,
        kit
          .sphere(0.035)
          .at(...eye)
          .as('ceramic', { colour: '#17120f', roughness: 0.08 }),
      );
    }
    for (const s of [-1, 1])
      kit.part(
        s > 0 ? 'wing.l' : 'wing.r',
        banked([s * 0.3, y, 0]),
        ...sewn(
          blend(
            0.15,
            limb(
              [
                [s * 0.25, y, 0.22],
                [s * 0.75, y, 0.12],
                [s * 1.3, y + 0.04, -0.3],
              ],
              [0.085, 0.05, 0.012],
            ),
            mass([s * 0.5, y, -0.02], [0.42, 0.055, 0.42], [0, s * 0.35]),
            mass([s * 0.85, y + 0.01, -0.08], [0.34, 0.035, 0.24], [0, s * 0.5]),
          ),
          0.035,
        ),
      );
    kit.part(
      'tail',
      banked([0, y, -0.5]),
      bank(
        kit.tube(
          [
            [0, y, -0.45],
            [0, y + 0.01, -0.9],
            [0, y - 0.02, -1.4],
          ],
          [0.045, 0.018, 0.005],
          { sides: 8 },
        ),
      ).as('leather', { colour: main, roughness: 0.45 }),
    );
  },
});
