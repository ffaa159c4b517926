import { defineThing } from '../kinds.ts';

/** A tripod with a canvas on it, a picture begun, and the brush as a part at the canvas. */
export default defineThing({
  id: 'easel',
  words: ['easel', 'canvas', 'painting easel', 'blank canvas', "artist's canvas"],
  facts: {
    size: [0.86, 1.78, 0.78],
    materials: ['wood', 'cloth'],
    rests: 'floor',
    anchors: { canvas: { at: [0, 1.22, 0.12], kind: 'wall', size: [0.8, 0.62] } },
  },
  build(kit, params) {
    const wood = { colour: '#b88a54' };
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.36, 0, 0.16],
              [s * 0.06, 1.74, -0.02],
            ],
            0.018,
            { sides: 8 },
          )
          .as('wood', wood),
      );
    kit.add(
      kit
        .tube(
          [
            [0, 0, -0.52],
            [0, 1.7, -0.03],
          ],
          0.018,
          { sides: 8 },
        )
        .as('wood', wood),
      kit.box(0.78, 0.035, 0.09, { bevel: 0.006 }).at(0, 0.87, 0.1).as('wood', wood),
      kit
        .box(0.84, 0.66, 0.026, { bevel: 0.004 })
        .turn(-0.1, 0, 0)
        .at(0, 1.22, 0.07)
        .as('cloth', { colour: params.colour ?? '#f4efe2', vary: 0 }),
    );
    // Sky, hills, a sun and a path, broadly laid in.
    const patch = (w: number, h: number, x: number, y: number, colour: string, z = 0.001) =>
      kit
        .box(w, h, 0.004, { bevel: 0 })
        .at(x, y, 0.016 + z)
        .turn(-0.1, 0, 0)
        .at(0, 1.22, 0.07)
        .as('paper', { colour, vary: 0.05 });
    kit.add(
      patch(0.7, 0.26, 0, 0.13, '#8fc0dc'),
      patch(0.7, 0.16, 0, -0.07, '#6f9a58', 0.0015),
      patch(0.7, 0.12, 0, -0.19, '#caa25a', 0.002),
      patch(0.26, 0.1, -0.2, 0.02, '#4f7a62', 0.003),
      patch(0.3, 0.13, 0.18, 0.03, '#5a8a6e', 0.0025),
      kit
        .sphere([0.05, 0.05, 0.004], { segments: 18 })
        .at(0.16, 0.17, 0.02)
        .turn(-0.1, 0, 0)
        .at(0, 1.22, 0.07)
        .as('paper', { colour: '#f4c542', vary: 0 }),
      kit
        .sphere([0.018, 0.11, 0.004], { segments: 12 })
        .at(-0.03, -0.1, 0.021)
        .turn(-0.1, 0, 0)
        .at(0, 1.22, 0.07)
        .as('paper', { colour: '#c0402e', vary: 0 }),
    );
    kit.part(
      'brush',
      [0, 1.24, 0.11],
      kit
        .tube(
          [
            [0, 1.24, 0.1],
            [-0.04, 1.2, 0.2],
            [-0.1, 1.15, 0.34],
          ],
          [0.004, 0.008, 0.004],
          { sides: 8 },
        )
        .as('wood', { colour: '#7a3a1e' }),
      kit
        .sphere([0.012, 0.012, 0.02], { segments: 10 })
        .at(0.002, 1.243, 0.1)
        .as('felt', { colour: '#c0402e' }),
    );
  },
});
