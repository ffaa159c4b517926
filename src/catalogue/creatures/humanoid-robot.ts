import type { Vec3 } from '../../base/vectors.ts';
import { bust, defineCreature, type ThingParams } from '../kinds.ts';
import type { SetKit, Shape } from '../kit/set-kit.ts';

/** A helmet of a head: white shell, dark visor, two lit eyes, a speaking grille. */
function helmet(kit: SetKit, params: ThingParams): void {
  const r = bust.radius;
  const [, my, mz] = bust.middle;
  const at = (x: number, y: number, z: number): Vec3 => [x * r, my + y * r, mz + z * r];
  const shell = (s: Shape): Shape =>
    s.as('metal', { colour: params.colour ?? '#cfd3d8', roughness: 0.35, wear: 0.15 });
  const dark = (s: Shape): Shape => s.as('metal', { colour: '#2c2f35', roughness: 0.5 });
  const eyes = params.parts?.['eyes'] ?? params.parts?.['eye'] ?? '#6fd0ff';
  kit.part(
    'head',
    [0, 0, 0],
    shell(kit.sphere([r * 0.86, r * 0.98, r * 0.94], { segments: 28 }).at(...at(0, 0.06, 0))),
    // The face plate.
    kit
      .sphere([r * 0.68, r * 0.46, r * 0.3], { segments: 26 })
      .at(...at(0, 0.1, 0.7))
      .as('plastic', { colour: '#0b0e14', roughness: 0.12, vary: 0 }),
    dark(kit.cylinder(r * 0.34, r * 0.9, { sides: 20 }).at(...at(0, -1.1, -0.2))),
    ...[0, 1, 2].map((i) =>
      shell(
        kit.cylinder(r * 0.39, r * 0.1, { sides: 20, bevel: 0.006 }).at(...at(0, -0.86 - i * 0.22, -0.2)),
      ),
    ),
    shell(kit.box(r * 0.08, r * 0.12, r * 1.3, { bevel: 0.008 }).at(...at(0, 0.98, -0.1))),
  );
  for (const s of [-1, 1]) {
    kit.part(
      'head',
      [0, 0, 0],
      dark(
        kit
          .cylinder(r * 0.26, r * 0.16, { sides: 20, bevel: 0.01 })
          .turn(0, 0, Math.PI / 2)
          .at(...at(s * 0.86, 0.04, -0.02)),
      ),
      shell(
        kit
          .cylinder(r * 0.14, r * 0.2, { sides: 18, bevel: 0.01 })
          .turn(0, 0, Math.PI / 2)
          .at(...at(s * 0.9, 0.04, -0.02)),
      ),
    );
    const eye = at(s * 0.29, 0.14, 0.97);
    kit.part(
      s > 0 ? 'eye.l' : 'eye.r',
      eye,
      kit
        .sphere([r * 0.15, r * 0.15, r * 0.05], { segments: 18 })
        .turn(0, s * 0.28, 0)
        .at(...eye)
        .as('glass', { colour: eyes })
        .glow(eyes, 1.1),
    );
  }
  const jaw = at(0, -0.55, 0.5);
  kit.part(
    'jaw',
    at(0, -0.4, 0.1),
    shell(kit.box(r * 0.78, r * 0.36, r * 0.66, { bevel: 0.03 }).at(...jaw)),
    ...[-1, 0, 1].map((i) =>
      dark(
        kit
          .box(r * 0.42, r * 0.035, r * 0.03, { bevel: 0.002 })
          .at(jaw[0], jaw[1] + i * r * 0.08, jaw[2] + r * 0.33),
      ),
    ),
  );
}

export default defineCreature({
  id: 'humanoid-robot',
  words: [
    'humanoid robot',
    'robot butler',
    'robot chef',
    'robot waiter',
    'robot dancer',
    'mech',
    'android',
    'giant robot',
    'battle robot',
    'cyborg',
    'mecha',
    'metal robot',
  ],
  facts: {
    size: [0.3, 0.288, 0.295],
    materials: ['steel'],
    gait: 'biped',
    speed: 1,
    colour: '#cfd3d8',
    limbs: '#3a3e46',
    sound: 'servo',
    head: [0, 0.153, 0.205],
    rests: 'ground',
    upright: { height: 1.8, build: 'athletic', wardrobe: [{ garment: 'armor', colour: '#cfd3d8' }] },
  },
  build: helmet,
  bust: helmet,
});
