import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'stool',
  words: ['stool', 'bar stool', 'barstool', 'counter stool'],
  facts: {
    size: [0.42, 0.72, 0.42],
    materials: ['leather', 'steel'],
    body: { mass: 6, restitution: 0.2, friction: 0.5, shape: 'cylinder' },
    anchors: { seat: { at: [0, 0.72, 0], kind: 'seat', size: [0.34, 0.34] } },
    rests: 'floor',
  },
  build(kit, params) {
    const wooden = params.material === 'wood' || params.state.includes('wooden');
    kit.add(
      kit
        .lathe(
          [
            [0, 0.65],
            [0.165, 0.65],
            [0.18, 0.665],
            [0.18, 0.7],
            [0.165, 0.716],
            [0, 0.722],
          ],
          { sides: 24 },
        )
        .as(wooden ? 'wood' : 'leather', { colour: params.colour ?? (wooden ? '#8a6240' : '#a8352c') }),
    );
    if (wooden)
      for (let i = 0; i < 4; i++) {
        const a = Math.PI / 4 + (i * Math.PI) / 2;
        kit.add(
          kit
            .tube(
              [
                [0.13 * Math.sin(a), 0.66, 0.13 * Math.cos(a)],
                [0.2 * Math.sin(a), 0, 0.2 * Math.cos(a)],
              ],
              [0.02, 0.015],
              { sides: 8 },
            )
            .as('wood', { colour: '#7a5436' }),
        );
      }
    else
      kit.add(
        kit.cylinder(0.03, 0.62, { sides: 14 }).at(0, 0.34, 0).as('steel', { colour: '#5e6064' }),
        kit
          .lathe(
            [
              [0, 0],
              [0.21, 0],
              [0.21, 0.012],
              [0.12, 0.03],
              [0.04, 0.05],
              [0, 0.05],
            ],
            { sides: 24 },
          )
          .as('steel', { wear: 0.2 }),
        kit
          .lathe(
            [
              [0, 0.64],
              [0.182, 0.64],
              [0.186, 0.655],
              [0.182, 0.668],
              [0, 0.668],
            ],
            { sides: 24 },
          )
          .as('steel'),
      );
    const y = wooden ? 0.25 : 0.22;
    kit.add(
      kit
        .tube(
          Array.from(
            { length: 12 },
            (_, i) => [0.16 * Math.sin(i * 0.5236), y, 0.16 * Math.cos(i * 0.5236)] as const,
          ),
          0.009,
          { closed: true, sides: 6, steps: 24 },
        )
        .as(wooden ? 'wood' : 'steel'),
    );
  },
});
