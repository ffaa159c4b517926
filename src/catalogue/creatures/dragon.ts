import { defineCreature } from '../kinds.ts';
import { eyes } from '../kit/animals.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineCreature({
  id: 'dragon',
  words: ['dragon', 'dragons', 'wyvern', 'drake', 'monster', 'beast'],
  facts: { size: [5, 3, 5.6], materials: ['leather'], gait: 'quadruped', speed: 1.8, colour: '#4f7a58', sound: 'roar', head: [0, 2.35, 1.9], rests: 'ground' },
  build(kit, params) {
    const hide = { colour: params.colour ?? '#55805c', wear: 0.3, vary: 0.03 };
    const belly = { colour: '#d8c48c', vary: 0.03 };
    const horn = { colour: '#e0d4b4', roughness: 0.3 };
    kit.part('body', [0, 1.25, 0],
      kit.tube([[0, 1.25, -1.1], [0, 1.3, -0.5], [0, 1.35, 0.2], [0, 1.45, 0.75], [0, 1.8, 1.1], [0, 2.2, 1.35]], [0.36, 0.52, 0.56, 0.46, 0.29, 0.22], { sides: 20, steps: 22 }).as('leather', hide),
      kit.tube([[0, 1.1, -0.8], [0, 1.08, 0], [0, 1.2, 0.7], [0, 1.65, 1.12], [0, 2.05, 1.42]], [0.26, 0.42, 0.38, 0.22, 0.15], { sides: 16, steps: 18 }).as('leather', belly),
      ...Array.from({ length: 11 }, (_, i) => {
        const u = i / 10;
        const [y, z] = [1.78 + (u > 0.6 ? (u - 0.6) * 1.55 : 0) - (u < 0.2 ? (0.2 - u) * 1 : 0), -1.05 + u * 2.35];
        return kit.cylinder(0.09, 0.26 - Math.abs(u - 0.5) * 0.12, { top: 0.004, sides: 6, bevel: 0 }).scale(0.4, 1, 1).turn(-0.4, 0, 0).at(0, y + 0.06, z).as('leather', { colour: '#b8783c' });
      }),
    );
    kit.part('head', [0, 2.2, 1.35],
      kit.sphere([0.28, 0.26, 0.33], { segments: 20 }).at(0, 2.38, 1.6).as('leather', hide),
      kit.tube([[0, 2.36, 1.65], [0, 2.3, 1.95], [0, 2.26, 2.25]], [0.24, 0.19, 0.14], { sides: 14, steps: 8 }).as('leather', hide),
      kit.sphere([0.15, 0.11, 0.13], { segments: 14 }).at(0, 2.28, 2.25).as('leather', hide),
      ...[-1, 1].flatMap((s) => [
        kit.tube([[s * 0.15, 2.56, 1.48], [s * 0.24, 2.78, 1.3], [s * 0.22, 2.98, 1.1]], [0.06, 0.045, 0.008], { sides: 8, steps: 8 }).as('ceramic', horn),
        kit.sphere(0.04, { segments: 10 }).at(s * 0.08, 2.37, 2.33).as('leather', { colour: '#3a4a38' }),
        kit.tube([[s * 0.17, 2.6, 1.72], [s * 0.2, 2.58, 1.86]], [0.06, 0.03], { sides: 8 }).as('leather', hide),
        ...[0, 1, 2].map((k) => kit.cylinder(0.022, 0.09, { top: 0.002, sides: 6, bevel: 0 }).turn(Math.PI, 0, 0).at(s * (0.15 - k * 0.02), 2.15, 1.95 + k * 0.12).as('ceramic', horn)),
      ]),
    );
    kit.part('jaw', [0, 2.22, 1.7], kit.tube([[0, 2.2, 1.68], [0, 2.12, 1.95], [0, 2.1, 2.2]], [0.18, 0.14, 0.09], { sides: 12, steps: 6 }).as('leather', belly));
    eyes(kit, [0.2, 2.5, 1.78], 0.06, params.parts?.['eyes'] ?? '#e0a020');
    kit.part('tail', [0, 1.25, -1.1],
      kit.tube([[0, 1.25, -1.0], [0, 1.1, -1.6], [0.25, 0.75, -2.2], [0.5, 0.55, -2.8], [0.4, 0.6, -3.3]], [0.38, 0.29, 0.2, 0.12, 0.05], { sides: 14, steps: 20 }).as('leather', hide),
      kit.extrude([[0, -0.05], [0.22, 0.1], [0, 0.5], [-0.22, 0.1]], 0.05).turn(-Math.PI / 2, 0.15, 0).at(0.4, 0.62, -3.2).as('leather', { colour: '#b8783c' }),
    );
    for (const [name, x, z] of [['leg.fl', 1, 0.62], ['leg.fr', -1, 0.62], ['leg.bl', 1, -0.75], ['leg.br', -1, -0.75]] as const) {
      const px = x * 0.46;
      kit.part(name, [px, 1.05, z],
        kit.sphere([0.22, 0.34, 0.3], { segments: 14 }).at(px * 0.95, 1.02, z).as('leather', hide),
        kit.tube([[px, 1.0, z], [px * 1.15, 0.6, z - 0.1], [px * 1.1, 0.3, z + 0.02], [px * 1.1, 0.12, z + 0.06]], [0.24, 0.17, 0.12, 0.12], { sides: 12, steps: 9 }).as('leather', hide),
        kit.sphere([0.17, 0.1, 0.24], { segments: 14 }).at(px * 1.1, 0.09, z + 0.14).as('leather', hide),
        ...[-1, 0, 1].map((k) => kit.cylinder(0.035, 0.14, { top: 0.003, sides: 7, bevel: 0 }).turn(Math.PI / 2 + 0.2, 0, 0).at(px * 1.1 + k * 0.09, 0.06, z + 0.4).as('ceramic', horn)),
      );
    }
    for (const [name, s] of [['wing.l', 1], ['wing.r', -1]] as const) {
      const root = [s * 0.38, 1.7, 0.4] as const;
      const elbow = [s * 1.1, 2.7, 0.2] as const;
      const tips = [[2.5, 2.35, 0.5], [2.35, 1.75, -0.5], [1.75, 1.4, -1.2], [0.85, 1.35, -1.35]] as const;
      kit.part(name, root,
        kit.tube([root, [s * 0.7, 2.3, 0.35], elbow], [0.12, 0.09, 0.07], { sides: 10, steps: 8 }).as('leather', hide),
        ...tips.map((t) => kit.tube([elbow, [s * (1.1 + (t[0] - 1.1) * 0.5), (2.7 + t[1]) / 2 + 0.14, (0.2 + t[2]) / 2], [s * t[0], t[1], t[2]]], [0.05, 0.035, 0.012], { sides: 7, steps: 8 }).as('leather', hide)),
        ...[...tips.slice(0, 3).map((t, i) => [t, tips[i + 1]!] as const)].map(([a, b]) => sheet(kit, 6, 6, (u, v) => {
          const w = s > 0 ? u : 1 - u;
          const e = (k: number, p: readonly number[]): number => elbow[k]! + ((k === 0 ? s * p[0]! : p[k]!) - elbow[k]!) * v * (1 - 0.16 * Math.sin(Math.PI * w) * v);
          const sag = 0.14 * Math.sin(Math.PI * v) * (1 - w * 0.0);
          return [e(0, a) * (1 - w) + e(0, b) * w, (e(1, a) * (1 - w) + e(1, b) * w) + sag * (1 - Math.abs(w - 0.5)), e(2, a) * (1 - w) + e(2, b) * w];
        }, 0.012).as('leather', { colour: '#c08a4c', vary: 0.04 })),
        sheet(kit, 5, 5, (u, v) => { const w = s > 0 ? u : 1 - u; const a = tips[3]!; return [elbow[0] + (s * a[0] - elbow[0]) * v * (1 - w) + (s * 0.36 - elbow[0]) * v * w, elbow[1] + (a[1] - elbow[1]) * v * (1 - w) + (1.55 - elbow[1]) * v * w, elbow[2] + (a[2] - elbow[2]) * v * (1 - w) + (-0.5 - elbow[2]) * v * w]; }, 0.012).as('leather', { colour: '#b8823f' }),
      );
    }
  },
});
