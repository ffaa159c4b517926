import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'newspaper',
  words: ['newspaper', 'documents', 'magazine', 'folder', 'file', 'script', 'report', 'brown paper'],
  facts: {
    size: [0.4, 0.02, 0.3],
    materials: ['paper'],
    body: { mass: 0.2, restitution: 0.05, friction: 0.6, shape: 'box' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.01, 0.13], kind: 'grip' } },
  },
  build(kit, params) {
    const sheet = { colour: params.colour ?? '#e8e2d2', vary: 0.02 };
    kit.add(
      ...[0, 1, 2, 3].map((i) =>
        kit
          .box(0.4 - i * 0.004, 0.003, 0.29 - i * 0.003, { bevel: 0.001, cells: 2 })
          .turn(0, (i - 1.5) * 0.012, 0)
          .at(0, 0.002 + i * 0.0042, 0)
          .as('paper', sheet),
      ),
    );
    const top = 0.0167;
    const ink = { colour: '#24221f', vary: 0 };
    const flat = (w: number, d: number, x: number, z: number, colour = ink.colour) =>
      kit
        .panel(w, d, { cells: 1 })
        .turn(-Math.PI / 2, 0, 0)
        .at(x, top, z)
        .as('rubber', { colour, vary: 0 });
    kit.add(
      kit
        .text(params.text ?? 'THE DAILY NEWS', 0.03, { font: 'serif' })
        .turn(-Math.PI / 2, 0, 0)
        .at(0, top, -0.115)
        .as('rubber', ink),
      flat(0.36, 0.0016, 0, -0.093),
      flat(0.15, 0.1, -0.1, -0.03, '#8c8880'),
      flat(0.05, 0.06, -0.12, -0.02, '#5c5954'),
      ...Array.from({ length: 9 }, (_, i) => flat(0.08, 0.003, 0.035, -0.072 + i * 0.011, '#57534d')),
      ...Array.from({ length: 9 }, (_, i) => flat(0.08, 0.003, 0.135, -0.072 + i * 0.011, '#57534d')),
      ...[-0.135, -0.045, 0.045, 0.135].flatMap((x) =>
        Array.from({ length: 8 }, (_, i) => flat(0.08, 0.003, x, 0.042 + i * 0.011, '#57534d')),
      ),
    );
  },
});
