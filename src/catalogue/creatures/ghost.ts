import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'ghost',
  words: ['ghost', 'phantom', 'spectre', 'specter', 'poltergeist', 'friendly ghost', 'apparition', 'wraith'],
  facts: {
    size: [0.981, 1.5, 0.906],
    materials: ['cloth'],
    gait: 'none',
    speed: 0.8,
    colour: '#eef2f6',
    head: [0, 1.22, 0.255],
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#eef2f6';
    // A sheet over a head: round on top, its hem in waves.
    const rows = 26;
    const columns = 56;
    const positions: number[] = [];
    const indices: number[] = [];
    for (let j = 0; j <= rows; j++)
      for (let i = 0; i <= columns; i++) {
        const v = j / rows;
        const a = (i / columns) * 2 * Math.PI;
        const fold = Math.max(0, (v - 0.45) / 0.55);
        const dome = v < 0.3 ? Math.sin((v / 0.3) * (Math.PI / 2)) : 1;
        const wave = Math.sin(a * 7 + 0.6) * 0.055 * fold;
        const r = 0.29 * dome + 0.12 * fold ** 1.4 + wave;
        const y =
          v < 0.3 ? 1.5 - 0.3 * (1 - Math.cos((v / 0.3) * (Math.PI / 2))) : 1.2 - ((v - 0.3) / 0.7) * 1.02;
        const hem = v > 0.98 ? 0.05 * Math.sin(a * 7 - 1) : 0;
        positions.push(Math.sin(a) * r, y + hem, Math.cos(a) * r - 0.12 * fold ** 2);
      }
    const n = columns + 1;
    for (let j = 0; j < rows; j++)
      for (let i = 0; i < columns; i++) {
        const p = j * n + i;
        indices.push(p, p + n, p + 1, p + 1, p + n, p + n + 1);
        // And its inside.
        indices.push(p, p + 1, p + n, p + 1, p + n + 1, p + n);
      }
    kit.part(
      'body',
      [0, 0.8, 0],
      kit.mesh(positions, indices).as('cloth', { colour, vary: 0 }).glow(colour, 0.28),
    );
    const ink = { colour: '#14141c', roughness: 0.5 };
    for (const s of [-1, 1]) {
      const eye: Vec3 = [s * 0.105, 1.22, 0.255];
      kit.part(
        s > 0 ? 'eye.l' : 'eye.r',
        eye,
        kit
          .sphere([0.052, 0.08, 0.034])
          .turn(0, s * 0.34, 0)
          .at(...eye)
          .as('plastic', ink),
        kit
          .sphere(0.014)
          .at(eye[0] + 0.016, eye[1] + 0.034, eye[2] + 0.034)
          .as('plastic', { colour: '#ffffff' })
          .glow('#ffffff', 0.8),
      );
      // Stubby arms under the sheet.
      kit.part(
        s > 0 ? 'arm.l' : 'arm.r',
        [s * 0.26, 0.98, 0.05],
        kit
          .tube(
            [
              [s * 0.22, 0.98, 0.04],
              [s * 0.36, 0.95, 0.12],
              [s * 0.45, 1.0, 0.22],
            ],
            [0.12, 0.095, 0.05],
            { sides: 14, steps: 10 },
          )
          .as('cloth', { colour, vary: 0 })
          .glow(colour, 0.28),
      );
    }
    kit.part('jaw', [0, 1.08, 0.28], kit.sphere([0.04, 0.05, 0.03]).at(0, 1.06, 0.285).as('plastic', ink));
  },
});
