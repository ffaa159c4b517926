import { defineThing } from '../kinds.ts';
import { wheel } from '../kit/assemblies.ts';

export default defineThing({
  id: 'cage',
  words: ['cage', 'iron cage', 'animal cage', 'cages', 'prison cell', 'birdcage', 'bird cage', 'kennel'],
  facts: {
    size: [2.4, 2.25, 1.7],
    materials: ['iron', 'wood'],
    rests: 'ground',
    anchors: { inside: { at: [0, 0.24, 0], kind: 'hollow', tall: 1.86, size: [2.1, 1.4] } },
  },
  build(kit, params) {
    const iron = { colour: params.colour ?? '#3c3c40', wear: 0.4, vary: 0.05 };
    const wood = { colour: '#8a3a2c', wear: 0.3, vary: 0.08 };
    kit.add(
      kit.box(2.36, 0.14, 1.66, { bevel: 0.02 }).at(0, 0.17, 0).as('wood', wood),
      kit.box(2.4, 0.13, 1.7, { bevel: 0.03 }).at(0, 2.18, 0).as('wood', wood),
      kit.box(2.24, 0.02, 1.54, { bevel: 0.004 }).at(0, 0.245, 0).as('dirt', { colour: '#b79a5c' }),
    );
    // Wide enough apart to look between, as bars before a lens must be.
    const bar = (x: number, z: number): void =>
      kit.add(kit.cylinder(0.016, 1.88, { sides: 8 }).at(x, 1.18, z).as('iron', iron));
    for (let i = 0; i <= 10; i++) for (const z of [-0.79, 0.79]) bar(-1.13 + i * 0.226, z);
    for (let i = 1; i < 7; i++) for (const x of [-1.13, 1.13]) bar(x, -0.79 + i * 0.226);
    for (const y of [0.75, 1.7])
      for (const z of [-0.79, 0.79])
        kit.add(kit.box(2.28, 0.03, 0.02, { bevel: 0.004 }).at(0, y, z).as('iron', iron));
    kit.add(kit.box(0.12, 0.16, 0.05, { bevel: 0.012 }).at(0.9, 1.2, 0.82).as('brass'));
    for (const x of [-0.8, 0.8]) for (const z of [-0.86, 0.86]) kit.add(wheel(kit, 0.2, 0.07).at(x, 0.2, z));
  },
});
