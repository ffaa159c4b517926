import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'football',
  words: ['football', 'soccer ball', 'soccer'],
  facts: {
    size: [0.22, 0.22, 0.22],
    materials: ['leather'],
    body: { mass: 0.43, restitution: 0.75, friction: 0.6, shape: 'sphere' },
    anchors: { grip: { at: [0, 0.11, 0], kind: 'grip' } },
    rests: 'ground',
    held: true,
  },
  build(kit, params) {
    const t = (1 + Math.sqrt(5)) / 2;
    const l = Math.hypot(1, t);
    const spots = [
      [0, 1, t],
      [0, -1, t],
      [0, 1, -t],
      [0, -1, -t],
      [1, t, 0],
      [-1, t, 0],
      [1, -t, 0],
      [-1, -t, 0],
      [t, 0, 1],
      [t, 0, -1],
      [-t, 0, 1],
      [-t, 0, -1],
    ] as const;
    kit.part(
      'ball',
      [0, 0.11, 0],
      kit
        .sphere(0.11, { segments: 28 })
        .at(0, 0.11, 0)
        .as('leather', { colour: params.colour ?? '#f0ece2', roughness: 0.4 }),
      ...spots.map(([x, y, z]) => {
        const pitch = Math.acos(y / l);
        return kit
          .lathe(
            [
              [0, 0.1125],
              [0.02, 0.1108],
              [0.035, 0.1066],
              [0.034, 0.1],
            ].reverse() as [number, number][],
            { sides: 5 },
          )
          .turn(pitch, 0, 0)
          .turn(0, Math.atan2(x, z), 0)
          .at(0, 0.11, 0)
          .as('leather', { colour: '#1c1c1e', roughness: 0.4 });
      }),
    );
  },
});
