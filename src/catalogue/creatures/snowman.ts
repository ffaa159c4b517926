import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'snowman',
  words: ['snowman', 'snow man', 'snowwoman'],
  facts: {
    size: [1.4, 1.85, 0.9],
    materials: ['snow'],
    gait: 'none',
    speed: 0.5,
    colour: '#f2f5f8',
    head: [0, 1.46, 0.2],
    rests: 'ground',
  },
  build(kit, params) {
    const scarf = params.colour ?? '#b8302c';
    const coal = { colour: '#1e1c1c', roughness: 0.6 };
    const ball = (y: number, r: number) =>
      kit.blob(r, { lumps: 3, roughness: 0.04, detail: 3 }).at(0, y, 0).as('snow');
    kit.add(ball(0.4, 0.44));
    kit.part(
      'body',
      [0, 0.75, 0],
      ball(0.98, 0.33),
      ...[0, 1, 2].map((i) =>
        kit
          .sphere(0.028, { segments: 10 })
          .at(0, 0.84 + i * 0.13, 0.326 - Math.abs(i - 1) * 0.014)
          .as('stone', coal),
      ),
      kit
        .tube(
          Array.from(
            { length: 14 },
            (_, i): Vec3 => [0.22 * Math.sin(i * 0.449), 1.24, 0.22 * Math.cos(i * 0.449)],
          ),
          0.055,
          { closed: true, sides: 8, steps: 28 },
        )
        .as('knit', { colour: scarf }),
      kit
        .box(0.1, 0.36, 0.05, { bevel: 0.02 })
        .turn(0, 0, 0.15)
        .at(0.14, 1.08, 0.28)
        .as('knit', { colour: scarf }),
    );
    const neck: Vec3 = [0, 1.24, 0];
    kit.part(
      'head',
      neck,
      ball(1.42, 0.23),
      kit
        .cylinder(0.036, 0.24, { top: 0.004, sides: 12, bevel: 0 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 1.42, 0.32)
        .as('plastic', { colour: '#e07a2c' }),
      kit.cylinder(0.25, 0.025, { sides: 24 }).at(0, 1.59, 0).as('felt', { colour: '#26242a' }),
      kit.cylinder(0.165, 0.24, { top: 0.15, sides: 22 }).at(0, 1.71, 0).as('felt', { colour: '#26242a' }),
      kit.cylinder(0.168, 0.04, { sides: 22 }).at(0, 1.63, 0).as('felt', { colour: scarf }),
    );
    // A smile of coals; the middle ones fall open when it speaks.
    for (let i = 0; i < 7; i++) {
      const a = (i - 3) * 0.24;
      kit.part(
        i > 1 && i < 5 ? 'jaw' : 'head',
        i > 1 && i < 5 ? [0, 1.36, 0.1] : neck,
        kit
          .sphere(0.016, { segments: 8 })
          .at(Math.sin(a) * 0.2, 1.33 + (1 - Math.cos(a)) * 0.12, Math.cos(a) * 0.225 - 0.012)
          .as('stone', coal),
      );
    }
    for (const s of [-1, 1]) {
      const eye: Vec3 = [s * 0.08, 1.49, 0.2];
      kit.part(
        s > 0 ? 'eye.l' : 'eye.r',
        eye,
        kit
          .sphere(0.034, { segments: 14 })
          .at(...eye)
          .as('plastic', { ...coal, roughness: 0.25 }),
        kit
          .sphere(0.009, { segments: 8 })
          .at(eye[0] + 0.01, eye[1] + 0.014, eye[2] + 0.03)
          .as('plastic', { colour: '#ffffff' })
          .glow('#ffffff', 0.7),
      );
      const twig = { colour: '#5a4030' };
      kit.part(
        s > 0 ? 'arm.l' : 'arm.r',
        [s * 0.3, 1.05, 0],
        kit
          .tube(
            [
              [s * 0.28, 1.05, 0],
              [s * 0.5, 1.2, 0.04],
              [s * 0.72, 1.32, 0.02],
            ],
            [0.022, 0.018, 0.01],
            { sides: 7 },
          )
          .as('wood', twig),
        ...[-0.6, 0.1, 0.8].map((a) =>
          kit
            .tube(
              [
                [s * 0.66, 1.29, 0.02],
                [s * (0.66 + 0.12 * Math.cos(a)), 1.29 + 0.12 * Math.sin(a + 0.5), 0.05],
              ],
              [0.012, 0.005],
              { sides: 6 },
            )
            .as('wood', twig),
        ),
      );
    }
  },
});
