import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cafe-table',
  words: [
    'cafe table',
    'café table',
    'bistro table',
    'wrought-iron table',
    'wrought iron table',
    'balcony table',
    'round table',
    'side table',
    'garden table',
  ],
  facts: {
    size: [0.72, 0.74, 0.72],
    materials: ['iron', 'ceramic'],
    anchors: { top: { at: [0, 0.74, 0], kind: 'surface', size: [0.6, 0.6] } },
    rests: 'floor',
  },
  build(kit, params) {
    const iron = { colour: '#2b2b2e', wear: 0.2 };
    const top =
      params.material === 'wood'
        ? 'wood'
        : params.material === 'iron' || params.material === 'metal'
          ? 'iron'
          : 'ceramic';
    kit.add(
      kit
        .cylinder(0.35, 0.022, { sides: 48, bevel: 0.005 })
        .at(0, 0.729, 0)
        .as(top, { colour: params.colour ?? (top === 'iron' ? '#3a3a3d' : '#cfc8ba'), roughness: 0.4 }),
      kit
        .tube(
          Array.from(
            { length: 32 },
            (_, i) => [0.353 * Math.cos(i * 0.19635), 0.726, 0.353 * Math.sin(i * 0.19635)] as const,
          ),
          0.011,
          { closed: true, sides: 8, steps: 48 },
        )
        .as('iron', iron),
      kit
        .tube(
          Array.from(
            { length: 12 },
            (_, i) => [0.1 * Math.cos(i * 0.5236), 0.26, 0.1 * Math.sin(i * 0.5236)] as const,
          ),
          0.007,
          { closed: true, sides: 6, steps: 24 },
        )
        .as('iron', iron),
    );
    for (let i = 0; i < 3; i++) {
      const a = (2 * Math.PI * i) / 3 + 0.4;
      const p = (r: number, y: number): readonly [number, number, number] => [
        r * Math.sin(a),
        y,
        r * Math.cos(a),
      ];
      kit.add(
        kit
          .tube(
            [
              p(0.28, 0.715),
              p(0.16, 0.66),
              p(0.05, 0.48),
              p(0.05, 0.3),
              p(0.14, 0.12),
              p(0.27, 0.04),
              p(0.31, 0.012),
            ],
            0.011,
            { sides: 8 },
          )
          .as('iron', iron),
      );
      kit.add(
        kit
          .tube([p(0.27, 0.71), p(0.3, 0.62), p(0.22, 0.56), p(0.17, 0.61), p(0.21, 0.65)], 0.006, {
            sides: 6,
          })
          .as('iron', iron),
      );
      kit.add(
        kit
          .sphere(0.016, { segments: 10 })
          .at(...p(0.31, 0.016))
          .as('iron', iron),
      );
    }
  },
});
