import { defineThing } from '../kinds.ts';
import { legs } from '../kit/assemblies.ts';

export default defineThing({
  id: 'workbench',
  words: ['workbench', 'work bench', 'wooden bench', 'work table', 'carpenter bench', 'worktable'],
  facts: {
    size: [2.2, 0.86, 0.8],
    materials: ['wood'],
    anchors: { top: { at: [0, 0.86, 0], kind: 'surface', size: [2, 0.7] } },
    rests: 'floor',
  },
  build(kit, params) {
    const colour = params.colour ?? '#8f6d4e';
    for (let i = 0; i < 4; i++)
      kit.add(
        kit
          .box(2.2, 0.06, 0.197, { bevel: 0.006 })
          .turn(0, 0, kit.random.range(-0.0008, 0.0008))
          .at(0, 0.83 + kit.random.range(-0.001, 0), -0.3 + i * 0.2)
          .as('wood', { colour, vary: 0.14, wear: 0.5 }),
      );
    kit.add(
      legs(kit, 2.0, 0.66, 0.8, 0.1).as('wood', { colour: '#6e523a', wear: 0.4 }),
      kit.box(2.0, 0.12, 0.03).at(0, 0.72, 0.33).as('wood', { colour: '#7c5c40' }),
      kit.box(1.9, 0.03, 0.6).at(0, 0.22, 0).as('wood', { colour: '#7c5c40' }),
    );
    for (const x of [-0.6, 0, 0.6])
      kit.add(
        kit.box(0.5, 0.13, 0.02).at(x, 0.7, 0.355).as('wood', { colour, vary: 0.1 }),
        kit.sphere(0.018, { segments: 10 }).at(x, 0.7, 0.375).as('brass', { wear: 0.4 }),
      );
  },
});
