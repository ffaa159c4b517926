import { defineThing } from '../kinds.ts';

const SEAM = 0.0028;

export default defineThing({
  id: 'basketball',
  words: ['basketball', 'ball'],
  facts: {
    size: [0.24, 0.24, 0.24],
    materials: ['rubber', 'leather'],
    // FIBA size 7: 567–650 g, rebound of 1.2–1.4 m from 1.8 m (restitution √(1.3 / 1.8) ≈ 0.85 less air, measured 0.8).
    body: { mass: 0.62, restitution: 0.8, friction: 0.6, shape: 'sphere' },
    anchors: { grip: { at: [0, 0.12, 0], kind: 'grip' } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const r = 0.12;
    const seam = (f: (a: number) => readonly [number, number, number]) =>
      kit
        .tube(
          Array.from({ length: 28 }, (_, i) => {
            const p = f((2 * Math.PI * i) / 28);
            const l = Math.hypot(...p) / (r + 0.0002);
            return [p[0] / l, p[1] / l + r, p[2] / l] as const;
          }),
          SEAM,
          { closed: true, sides: 5, steps: 40 },
        )
        .as('rubber', { colour: '#1e1916' });
    kit.part(
      'ball',
      [0, r, 0],
      kit
        .sphere(r, { segments: 32 })
        .at(0, r, 0)
        .as('leather', { colour: params.colour ?? '#c4622d', scale: 0.4, vary: 0 }),
      seam((a) => [Math.cos(a), Math.sin(a), 0]),
      seam((a) => [0, Math.sin(a), Math.cos(a)]),
      seam(
        (a) =>
          [0.62 * Math.cos(2 * a) + 0.25, Math.sin(a) * 0.8, Math.cos(a)].map((v, k) =>
            k === 0 ? 0.75 + 0.28 * Math.cos(2 * a) : v,
          ) as unknown as [number, number, number],
      ),
      seam((a) => [-0.75 - 0.28 * Math.cos(2 * a), Math.sin(a) * 0.8, Math.cos(a)]),
    );
  },
});
