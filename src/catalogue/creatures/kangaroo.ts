import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';
import { type Quadruped, quadrupedHead } from '../kit/quadruped.ts';
import { furnishHead, planHead } from '../kit/quadruped-head.ts';
import { blend, dyed, type Form, limb, mass, sculpt } from '../kit/sculpt.ts';
import type { Shape } from '../kit/set-kit.ts';

const fur = '#b5875a';
const pale = '#e6d2b4';

const measures: Quadruped = {
  length: 0.7,
  height: 0.8,
  girth: [0.15, 0.2, 0.22],
  neck: [0.16, 1.0, 0.075],
  head: [0.092, 0.1, 0.044],
  ears: { kind: 'long', size: 0.19, inside: '#e0b8a0' },
  tail: [0.9, 0.085, 0.035, -0.45],
  leg: [0.075, 0.045],
  feet: 'paw',
  colour: fur,
  pale,
  dark: '#6c4a34',
  face: { iris: '#24140c', set: 'side', eyes: 1.15, cheeks: 0.3, nose: '#241c1a' },
};

export default defineCreature({
  id: 'kangaroo',
  words: ['kangaroo', 'wallaby', 'joey'],
  facts: {
    size: [0.58, 1.522, 1.589],
    materials: ['felt'],
    gait: 'hop',
    speed: 2,
    colour: fur,
    head: [0, 1.26, 0.314],
    rests: 'ground',
  },
  build(kit, params) {
    const main = params.colour ?? fur;
    const skin = (s: Shape, colour = main): Shape => s.as(params.material ?? 'felt', { colour, vary: 0.03 });
    const sewn = (form: Form, cell: number, belly?: (x: number, y: number, z: number) => number): Shape[] =>
      dyed(sculpt(form, cell), main, belly ? [{ colour: pale, where: belly }] : []).map((p) =>
        skin(kit.mesh(p.mesh.positions, p.mesh.indices), p.colour),
      );
    // A pear that leans forward: heavy below, narrow shoulders.
    kit.part(
      'body',
      [0, 0.55, -0.05],
      ...sewn(
        blend(
          0.1,
          limb(
            [
              [0, 0.42, -0.14],
              [0, 0.62, -0.04],
              [0, 0.88, 0.1],
              [0, 1.06, 0.17],
            ],
            [0.19, 0.22, 0.145, 0.085],
          ),
          mass([0, 0.5, 0.02], [0.19, 0.2, 0.17]),
        ),
        0.04,
        (x, y, z) => z - (y - 0.5) * 0.28 - 0.09 - Math.abs(x) * 0.4,
      ),
    );
    // The pouch.
    kit.part(
      'body',
      [0, 0.55, -0.05],
      skin(
        kit.tube(
          [-1, -0.5, 0, 0.5, 1].map((u): Vec3 => [u * 0.115, 0.5 - (1 - u * u) * 0.03, 0.2 - u * u * 0.05]),
          0.013,
          { sides: 8, steps: 14 },
        ),
        '#c9ac84',
      ),
    );
    const root: Vec3 = [0, 1.08, 0.17];
    const plan = planHead(measures, root, [0, 1.24, 0.25]);
    kit.part(
      'head',
      root,
      ...sewn(plan.form, 0.022, (_, y, z) => Math.min(z - plan.tip[2] + 0.09, plan.middle[1] - y)),
    );
    furnishHead(kit, params, measures, plan, skin, { main, pale, dark: main });
    kit.part(
      'tail',
      [0, 0.36, -0.26],
      ...sewn(
        limb(
          [
            [0, 0.4, -0.2],
            [0, 0.22, -0.5],
            [0, 0.06, -0.8],
            [0, 0.04, -1.1],
          ],
          [0.12, 0.085, 0.055, 0.03],
        ),
        0.035,
      ),
    );
    for (const s of [-1, 1]) {
      const side = s > 0 ? 'l' : 'r';
      kit.part(
        `leg.${side}`,
        [s * 0.15, 0.46, -0.06],
        ...sewn(
          blend(
            0.05,
            mass([s * 0.19, 0.42, -0.02], [0.1, 0.2, 0.19], [0.5, 0]),
            limb(
              [
                [s * 0.19, 0.36, 0.1],
                [s * 0.19, 0.1, -0.13],
              ],
              [0.095, 0.042],
            ),
            limb(
              [
                [s * 0.19, 0.05, -0.13],
                [s * 0.2, 0.045, 0.12],
                [s * 0.2, 0.04, 0.3],
              ],
              [0.042, 0.05, 0.035],
            ),
          ),
          0.03,
        ),
      );
      kit.part(
        `arm.${side}`,
        [s * 0.12, 0.94, 0.16],
        ...sewn(
          limb(
            [
              [s * 0.12, 0.94, 0.16],
              [s * 0.15, 0.78, 0.2],
              [s * 0.09, 0.7, 0.3],
            ],
            [0.05, 0.038, 0.034],
          ),
          0.02,
        ),
        skin(kit.sphere(0.04, { segments: 12 }).at(s * 0.085, 0.69, 0.32), '#5c4030'),
      );
    }
  },
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
