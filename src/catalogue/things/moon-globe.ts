import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'moon-globe',
  words: ['giant moon', 'huge moon', 'paper moon', 'moon prop', 'crescent moon'],
  facts: { size: [4, 4, 4], materials: ['stone'], rests: 'sky' },
  build(kit, params) {
    const colour = params.colour ?? '#e6e0d0';
    kit.add(
      kit
        .sphere(2, { segments: 40 })
        .at(0, 2, 0)
        .as('stone', { colour, roughness: 0.9, vary: 0 })
        .glow(colour, 0.35),
    );
    // Dark plains and rimmed craters, mostly on the side that is seen.
    const on = (lon: number, lat: number, shape: ReturnType<typeof kit.sphere>) =>
      shape.at(0, 0, 1.985).turn(-lat, 0, 0).turn(0, lon, 0).at(0, 2, 0);
    for (const [lon, lat, r] of [
      [-0.5, 0.45, 0.52],
      [0.15, 0.55, 0.36],
      [0.5, 0.2, 0.4],
      [-0.75, -0.05, 0.6],
      [0.85, 0.05, 0.3],
      [0.3, -0.25, 0.26],
      [-0.25, -0.5, 0.3],
    ] as const)
      kit.add(
        on(lon, lat, kit.sphere([r, r * 0.8, 0.06], { segments: 20 }))
          .as('stone', { colour: '#a8a294', vary: 0 })
          .glow('#a8a294', 0.25),
      );
    for (let i = 0; i < 30; i++) {
      const r = kit.random.range(0.05, 0.17);
      const [lon, lat] = [kit.random.range(-1.5, 1.5), kit.random.range(-1.2, 1.2)];
      kit.add(
        on(
          lon,
          lat,
          kit
            .lathe(
              [
                [r * 0.75, 0],
                [r, 0.035],
                [r * 1.25, 0],
                [r * 0.75, 0],
              ],
              { sides: 16 },
            )
            .turn(Math.PI / 2, 0, 0),
        )
          .as('stone', { colour: '#f2ecdc', vary: 0 })
          .glow('#f2ecdc', 0.3),
        on(lon, lat, kit.sphere([r * 0.78, r * 0.78, 0.025], { segments: 14 }))
          .as('stone', { colour: '#b8b2a4', vary: 0 })
          .glow('#b8b2a4', 0.22),
      );
    }
  },
});
