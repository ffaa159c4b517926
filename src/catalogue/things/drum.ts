import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'drum',
  words: ['drum', 'snare drum', 'snare', 'bass drum', 'hand drum'],
  facts: {
    size: [0.7, 0.6, 0.7],
    materials: ['wood', 'leather'],
    body: { mass: 6, restitution: 0.3, friction: 0.6, shape: 'cylinder' },
    anchors: { surface: { at: [0, 0.5, 0], kind: 'surface', size: [0.4, 0.4] } },
    rests: 'floor',
    sound: 'drum-hit',
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#b02c30', roughness: 0.3, vary: 0 };
    const [r, y0, y1] = [0.31, 0.08, 0.46];
    kit.add(
      kit
        .lathe(
          [
            [r, y0],
            [r, y0 + 0.04],
            [r, (y0 + y1) / 2],
            [r, y1 - 0.04],
            [r, y1],
          ],
          { sides: 40 },
        )
        .as('wood', shell),
      kit
        .lathe(
          [
            [0, y1],
            [r * 0.95, y1 + 0.004],
            [r * 0.99, y1 - 0.004],
            [0, y1 - 0.02],
          ],
          { sides: 40 },
        )
        .as('paper', { colour: '#f4eee0' }),
      ...[y0, y1].map((y) =>
        kit
          .lathe(
            [
              [r, -0.025],
              [r + 0.018, -0.025],
              [r + 0.018, 0.025],
              [r, 0.025],
              [r, -0.025],
            ],
            { sides: 40 },
          )
          .at(0, y, 0)
          .as('brass'),
      ),
    );
    // Rope laced up and down.
    const n = 12;
    for (let i = 0; i < n; i++) {
      const p = (k: number, y: number) => {
        const a = (2 * Math.PI * k) / n;
        return [(r + 0.012) * Math.sin(a), y, (r + 0.012) * Math.cos(a)] as const;
      };
      kit.add(
        kit
          .tube([p(i, y0 + 0.02), p(i + 0.25, (y0 + y1) / 2), p(i + 0.5, y1 - 0.02)], 0.008, {
            sides: 5,
            steps: 4,
          })
          .as('cloth', { colour: '#f0e6cc' }),
        kit
          .tube([p(i + 0.5, y1 - 0.02), p(i + 0.75, (y0 + y1) / 2), p(i + 1, y0 + 0.02)], 0.008, {
            sides: 5,
            steps: 4,
          })
          .as('cloth', { colour: '#f0e6cc' }),
      );
    }
    for (let i = 0; i < 3; i++) {
      const a = (i * 2 * Math.PI) / 3 + 0.5;
      kit.add(
        kit
          .cylinder(0.02, 0.09, { sides: 8 })
          .at(0.27 * Math.sin(a), 0.045, 0.27 * Math.cos(a))
          .as('rubber'),
      );
    }
    // A pair of sticks crossed on the skin.
    for (const s of [-1, 1])
      kit.part(
        `stick.${s > 0 ? 'l' : 'r'}`,
        [0, y1 + 0.02, 0],
        kit
          .tube(
            [
              [s * -0.16, y1 + 0.02, -0.12],
              [s * 0.3, y1 + 0.06, 0.26],
            ],
            [0.008, 0.013],
            { sides: 8 },
          )
          .as('wood', { colour: '#d8b078' }),
        kit
          .sphere([0.014, 0.014, 0.018], { segments: 10 })
          .at(s * -0.165, y1 + 0.02, -0.124)
          .as('wood', { colour: '#d8b078' }),
      );
  },
});
