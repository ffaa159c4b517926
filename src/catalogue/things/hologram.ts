import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'hologram',
  words: [
    'hologram',
    'holographic display',
    'holographic projection',
    'hologram projector',
    'holographic interface',
    'holographic screen',
    'holographic map',
  ],
  facts: { size: [0.8, 1.2, 0.8], materials: ['metal', 'glass'], rests: 'table', sound: 'electric-hum' },
  build(kit, params) {
    const colour = params.colour ?? '#3cd8ff';
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.36, 0],
            [0.36, 0.06],
            [0.28, 0.1],
            [0, 0.1],
          ],
          { sides: 36 },
        )
        .as('metal', { colour: '#34383e', roughness: 0.35 }),
      kit
        .lathe(
          [
            [0.2, 0.1],
            [0.27, 0.1],
            [0.27, 0.112],
            [0.2, 0.112],
            [0.2, 0.1],
          ],
          { sides: 36 },
        )
        .as('plastic')
        .glow(colour, 3),
    );
    const line = (p: readonly (readonly [number, number, number])[], closed = true) =>
      kit
        .tube(p, 0.004, { sides: 4, closed, steps: p.length * 2 })
        .as('plastic', { colour })
        .glow(colour, 2.2);
    // A globe of light over the plate, with rings round it.
    const [y, r] = [0.7, 0.32];
    const circle = (f: (a: number) => readonly [number, number, number]) =>
      line(Array.from({ length: 20 }, (_, i) => f((i * 2 * Math.PI) / 20)));
    kit.part(
      'image',
      [0, y, 0],
      ...[-0.6, -0.3, 0, 0.3, 0.6].map((k) =>
        circle((a) => {
          const q = r * Math.sqrt(1 - k * k);
          return [q * Math.sin(a), y + k * r, q * Math.cos(a)];
        }),
      ),
      ...[0, 1, 2, 3, 4].map((i) =>
        circle((a) => [
          r * Math.sin(a) * Math.cos((i * Math.PI) / 5),
          y + r * Math.cos(a),
          r * Math.sin(a) * Math.sin((i * Math.PI) / 5),
        ]),
      ),
      circle((a) => [0.44 * Math.sin(a), y + 0.12 * Math.sin(a), 0.44 * Math.cos(a)]),
      ...Array.from({ length: 12 }, (_, i) => {
        const a = i * 2.4;
        const k = -0.8 + i * 0.14;
        const q = r * Math.sqrt(1 - k * k);
        return kit
          .sphere(0.012, { segments: 8 })
          .at(q * Math.sin(a), y + k * r, q * Math.cos(a))
          .as('plastic')
          .glow('#ffffff', 2.5);
      }),
      ...Array.from({ length: 12 }, (_, i) => {
        const a = (i * Math.PI) / 6;
        return line(
          [
            [0.22 * Math.sin(a), 0.12, 0.22 * Math.cos(a)],
            [0.3 * Math.sin(a), 0.42, 0.3 * Math.cos(a)],
          ],
          false,
        );
      }),
    );
    kit.lamp({ kind: 'point', at: [0, y, 0], colour, power: 0.9, size: [0.3, 0.3], source: 'glow' });
  },
});
