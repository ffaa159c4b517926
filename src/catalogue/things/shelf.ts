import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'shelf',
  words: ['shelf', 'shelves', 'bookshelf', 'bookcase', 'shelving', 'cabinet', 'cupboard', 'rack'],
  facts: {
    size: [1.6, 2.1, 0.36],
    materials: ['wood'],
    anchors: {
      top: { at: [0, 2.1, 0], kind: 'surface', size: [1.5, 0.3] },
      middle: { at: [0, 1.1, 0.05], kind: 'surface', size: [1.4, 0.26] },
    },
    rests: 'floor',
  },
  build(kit, params) {
    const wood = { colour: params.colour ?? '#6e5038', vary: 0.12, wear: 0.3 };
    const books = params.state.includes('books');
    const tools = params.state.includes('cluttered') || params.state.includes('workshop');
    const empty = params.state.includes('empty');
    for (const s of [-1, 1])
      kit.add(
        kit
          .box(0.035, 2.1, 0.34)
          .at(s * 0.78, 1.05, 0)
          .as('wood', wood),
      );
    kit.add(
      kit
        .box(1.56, 2.06, 0.015)
        .at(0, 1.05, -0.16)
        .as('wood', { ...wood, colour: '#523a28' }),
    );
    for (const y of [0.08, 0.5, 0.92, 1.34, 1.74, 2.08]) {
      kit.add(
        kit.box(1.54, 0.03, 0.34).turn(0, 0, kit.random.range(-0.003, 0.003)).at(0, y, 0).as('wood', wood),
      );
      if (empty || y > 2) continue;
      let x = -0.72;
      while (x < 0.66) {
        const r = kit.random.next();
        if (books ? r < 0.85 : r < 0.3) {
          const n = kit.random.integer(3, 7);
          for (let i = 0; i < n && x < 0.7; i++) {
            const [w, h] = [kit.random.range(0.022, 0.05), kit.random.range(0.2, 0.33)];
            const colour = kit.random.pick([
              '#7a3b34',
              '#35506b',
              '#4f6647',
              '#8a6a3a',
              '#5b4a63',
              '#2f3a3e',
              '#b08a50',
              '#c8bca0',
              '#8c4a3a',
            ]);
            kit.add(
              kit
                .box(w, h, kit.random.range(0.17, 0.24), { bevel: 0, cells: 1 })
                .turn(0, 0, i === n - 1 ? -0.14 : 0)
                .at(x + w / 2, y + 0.015 + h / 2, 0.02)
                .as('leather', { colour, vary: 0.15 }),
            );
            if (h > 0.26)
              kit.add(
                kit
                  .box(w * 0.8, 0.02, 0.002, { bevel: 0 })
                  .at(x + w / 2, y + h * 0.78, 0.143)
                  .as('paper', { colour: '#d8c080' }),
              );
            x += w + 0.003;
          }
          x += 0.04;
        } else if (tools && r < 0.55) {
          kit.dress(
            'gear',
            [x + 0.1, y + 0.015, kit.random.range(-0.03, 0.06)],
            kit.random.range(-0.3, 0.3),
            { state: ['upright'], scale: kit.random.range(0.8, 1.5) },
          );
          x += 0.24;
        } else if (r < 0.7) {
          kit.dress(
            'jar',
            [x + 0.06, y + 0.015, kit.random.range(-0.02, 0.05)],
            kit.random.range(-0.5, 0.5),
            { scale: kit.random.range(0.8, 1.35) },
          );
          x += 0.15;
        } else if (r < 0.82) {
          kit.dress('box', [x + 0.13, y + 0.015, 0], kit.random.range(-0.1, 0.1), {
            scale: kit.random.range(0.5, 0.66),
            ...(tools
              ? { material: 'wood', colour: kit.random.pick(['#8a4a34', '#7a5a3c', '#5a4a3c']) }
              : {}),
          });
          x += 0.3;
        } else if (tools && r < 0.94) {
          for (let i = 0; i < 3; i++)
            kit.add(
              kit
                .cylinder(0.028, 0.3, { sides: 10 })
                .turn(Math.PI / 2, 0, kit.random.range(-0.05, 0.05))
                .at(x + 0.07 + (i % 2) * 0.06, y + 0.045 + Math.floor(i / 2) * 0.05, 0.01)
                .as('paper', { colour: i === 1 ? '#d8cdb0' : '#3a628c', vary: 0.1 }),
            );
          x += 0.22;
        } else {
          kit.add(
            kit
              .lathe(
                [
                  [0, 0],
                  [0.05, 0],
                  [0.075, 0.08],
                  [0.05, 0.17],
                  [0.028, 0.2],
                  [0.04, 0.23],
                  [0, 0.23],
                ],
                { sides: 16 },
              )
              .at(x + 0.08, y + 0.015, 0.02)
              .as('ceramic', { colour: kit.random.pick(['#8fa6a0', '#c8a080', '#d8d0c0', '#54707e']) }),
          );
          x += 0.2;
        }
      }
    }
  },
});
