import { defineThing } from '../kinds.ts';
import { gable, gableWall, windowOf } from '../kit/assemblies.ts';

export default defineThing({
  id: 'house',
  words: ['house', 'cottage', 'home', 'farmhouse', 'villa', 'cabin', 'shed'],
  facts: {
    size: [7.6, 6.4, 6.6],
    materials: ['plaster', 'terracotta'],
    rests: 'ground',
    anchors: { door: { at: [-1.6, 0, 3.2], kind: 'opening', size: [0.9, 2.1] } },
  },
  build(kit, params) {
    const far = params.state.includes('far');
    const lit = params.state.includes('lit') || params.state.includes('night');
    const timber = params.material === 'wood' || params.state.includes('wooden');
    const wall = timber ? 'wood' : params.material === 'brick' ? 'brick' : 'plaster';
    const colour =
      params.colour ??
      (timber
        ? '#7a5c42'
        : kit.random.pick(['#e4d4b4', '#dcc0a0', '#e8dcc8', '#d4b896', '#d8a888', '#e0c8b8']));
    const roof = timber
      ? { material: 'wood', colour: '#4a4038' }
      : { material: 'terracotta', colour: kit.random.pick(['#b8623f', '#a8553a', '#c27350', '#9c5640']) };
    const [w, d, h, rise] = [7, 6, 4.6, 1.7];
    kit.add(
      kit
        .box(w, h, d, { bevel: far ? 0 : 0.02, cells: far ? 2 : 6 })
        .at(0, h / 2, 0)
        .as(wall, { colour, wear: 0.3, vary: 0.1 }),
      gable(kit, w, d, rise, 0.14, 0.3, far ? 1 : 4)
        .at(0, h, 0)
        .as(roof.material, { colour: roof.colour, vary: 0.12 }),
      gableWall(kit, d, rise, 0.3)
        .turn(0, Math.PI / 2, 0)
        .at(w / 2 - 0.15, h, 0)
        .as(wall, { colour, vary: 0.05 }),
      gableWall(kit, d, rise, 0.3)
        .turn(0, Math.PI / 2, 0)
        .at(-w / 2 + 0.15, h, 0)
        .as(wall, { colour, vary: 0.05 }),
      kit
        .box(0.6, 1.5, 0.6, { bevel: 0, cells: 1 })
        .at(1.8, h + 1.2, -0.9)
        .as('brick', { vary: 0.1 }),
      kit
        .box(0.72, 0.12, 0.72, { cells: 1 })
        .at(1.8, h + 1.98, -0.9)
        .as('concrete'),
    );
    const shutter = kit.random.pick(['#4c6b5a', '#3f5a78', '#7a4a3a', '#8a8a70']);
    for (const [x, y] of [
      [-2.2, 3.3],
      [0, 3.3],
      [2.2, 3.3],
      [0.6, 1.3],
      [2.4, 1.3],
    ] as const) {
      const glow =
        lit && kit.random.chance(0.65) ? kit.random.pick(['#ffb85c', '#ffcf88', '#ffa84a']) : undefined;
      if (far) {
        const pane = kit
          .panel(0.85, 1.15, { cells: 1 })
          .at(x, y, d / 2 + 0.02)
          .as('glass', { colour: '#2f3a42' });
        kit.add(glow ? pane.glow(glow, 1.2) : pane);
        for (const s of [-1, 1])
          kit.add(
            kit
              .box(0.36, 1.2, 0.05, { bevel: 0, cells: 1 })
              .at(x + s * 0.66, y, d / 2 + 0.03)
              .as('wood', { colour: shutter }),
          );
        continue;
      }
      kit.add(
        windowOf(kit, 0.95, 1.25, { bars: [2, 3], ...(glow ? { glow, strength: 1.1 } : {}) }).at(x, y, d / 2),
      );
      if (!timber)
        for (const s of [-1, 1])
          kit.add(
            kit
              .box(0.42, 1.28, 0.05)
              .at(x + s * 0.74, y, d / 2 + 0.03)
              .as('wood', { colour: shutter, vary: 0.08 }),
          );
    }
    kit.add(
      kit
        .box(1.0, 2.1, 0.1, { cells: 1 })
        .at(-1.6, 1.05, d / 2 + 0.02)
        .as('wood', { colour: kit.random.pick(['#5a3f2c', '#3f5a4c', '#7a3a2e']) }),
    );
    if (!far)
      kit.add(
        kit
          .box(1.2, 0.08, 0.14)
          .at(-1.6, 2.15, d / 2 + 0.05)
          .as('stone'),
        kit
          .box(1.5, 0.16, 0.7)
          .at(-1.6, 0.08, d / 2 + 0.35)
          .as('stone'),
        kit
          .sphere(0.04, { segments: 8 })
          .at(-1.25, 1.0, d / 2 + 0.1)
          .as('brass'),
      );
  },
});
