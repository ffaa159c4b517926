import type { Vec3 } from '../../base/vectors.ts';
import type { SetKit } from './set-kit.ts';

/** Soft eyes with a glint, at ±x. */
export function eyes(kit: SetKit, at: Vec3, radius: number, colour = '#17120f'): void {
  for (const [name, s] of [
    ['eye.l', 1],
    ['eye.r', -1],
  ] as const) {
    const p: Vec3 = [at[0] * s, at[1], at[2]];
    kit.part(
      name,
      p,
      kit
        .sphere(radius, { segments: 12 })
        .at(...p)
        .as('ceramic', { colour, roughness: 0.08, vary: 0 }),
      kit
        .sphere(radius * 0.28, { segments: 6 })
        .at(p[0] + radius * 0.25, p[1] + radius * 0.45, p[2] + radius * 0.75)
        .as('ceramic', { colour: '#ffffff' })
        .glow('#ffffff', 0.3),
    );
  }
}
