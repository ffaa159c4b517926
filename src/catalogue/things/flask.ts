import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'flask',
  words: [
    'flask',
    'beaker',
    'test tube',
    'erlenmeyer',
    'erlenmeyer flask',
    'chemical flask',
    'glass beaker',
    'laboratory flask',
    'vial',
  ],
  facts: {
    size: [0.14, 0.22, 0.14],
    materials: ['glass'],
    body: { mass: 0.3, restitution: 0.2, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.15, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const liquid = params.colour ?? '#3ce08a';
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.064, 0],
            [0.069, 0.008],
            [0.06, 0.045],
            [0.024, 0.14],
            [0.022, 0.2],
            [0.028, 0.215],
            [0.025, 0.217],
            [0.019, 0.2],
            [0.021, 0.14],
            [0.057, 0.045],
            [0.064, 0.01],
            [0, 0.008],
          ],
          { sides: 36 },
        )
        .as('glass', { colour: '#dcecf0', roughness: 0.03 }),
    );
    if (!params.state.includes('empty')) {
      kit.add(
        kit
          .lathe(
            [
              [0, 0.01],
              [0.063, 0.012],
              [0.056, 0.045],
              [0.04, 0.088],
              [0, 0.089],
            ],
            { sides: 34 },
          )
          .as('water', { colour: liquid, roughness: 0.05 })
          .glow(liquid, params.state.includes('glowing') ? 1.2 : 0.25),
        ...Array.from({ length: 6 }, (_, i) =>
          kit
            .sphere(0.003 + 0.002 * (i % 3), { segments: 6 })
            .at(0.03 * Math.sin(i * 2.1), 0.088, 0.03 * Math.cos(i * 2.1))
            .as('glass', { colour: '#f4fffa' }),
        ),
      );
      if (params.state.some((s) => ['bubbling', 'steaming', 'smoking', 'boiling'].includes(s)))
        kit.emitter({ kind: 'steam', at: [0, 0.22, 0], size: 0.04, rate: 8 });
    }
    kit.add(
      ...[0.03, 0.05, 0.07].map((y) =>
        kit
          .box(0.016, 0.0012, 0.001, { bevel: 0 })
          .turn(-0.4, 0, 0)
          .at(0, y, 0.066 - y * 0.36)
          .as('paper'),
      ),
    );
  },
});
