import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'skyscraper',
  words: [
    'skyscraper',
    'building',
    'office building',
    'apartment building',
    'tower block',
    'high-rise',
    'buildings',
    'skyscrapers',
    'tall building',
  ],
  facts: { size: [14, 44, 14], materials: ['concrete', 'glass'], rests: 'ground' },
  build(kit, params) {
    const lit = params.state.some((s) => ['lit', 'night', 'glowing'].includes(s));
    const wall = { colour: params.colour ?? '#b8b4aa', vary: 0.02 };
    const block = (w: number, h: number, y: number, nx: number, ny: number): void => {
      kit.add(
        kit
          .box(w, h, w, { bevel: 0.06, cells: 4 })
          .at(0, y + h / 2, 0)
          .as('concrete', wall),
      );
      for (let f = 0; f < 4; f++)
        for (let i = 0; i < nx; i++)
          for (let j = 0; j < ny; j++) {
            const pane = kit
              .panel((w / nx) * 0.62, (h / ny) * 0.66, { cells: 1 })
              .at(-w / 2 + (w / nx) * (i + 0.5), y + (h / ny) * (j + 0.5), w / 2 + 0.03)
              .turn(0, (f * Math.PI) / 2, 0);
            const on = kit.random.chance(lit ? 0.55 : 0.06);
            kit.add(
              on
                ? pane.as('ceramic', { colour: '#ffe0a0' }).glow('#ffc870', 0.8)
                : pane.as('ceramic', { colour: '#34485a', roughness: 0.06, vary: 0.15 }),
            );
          }
      kit.add(
        kit
          .box(w + 0.5, 0.5, w + 0.5, { bevel: 0.05 })
          .at(0, y + h, 0)
          .as('stone', { colour: '#9a948a' }),
      );
    };
    kit.add(
      kit.box(14, 0.4, 14, { bevel: 0.05 }).at(0, 0.2, 0).as('stone'),
      kit.box(4, 3, 0.6).at(0, 1.7, 5.95).as('ceramic', { colour: '#22303a', roughness: 0.06 }),
      kit.box(5, 0.4, 1.6).at(0, 3.6, 6.4).as('metal'),
    );
    block(11.6, 4, 0.3, 6, 1);
    block(10.6, 18, 4.3, 6, 9);
    block(8, 12, 22.3, 5, 6);
    block(5, 5, 34.3, 3, 2);
    kit.add(
      kit.cylinder(0.16, 5, { top: 0.05, sides: 8 }).at(0, 41.6, 0).as('steel'),
      kit.sphere(0.25, { segments: 10 }).at(0, 44, 0).as('plastic').glow('#ff3828', 2),
    );
  },
});
