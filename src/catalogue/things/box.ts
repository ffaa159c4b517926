import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'box',
  words: ['box', 'cardboard box', 'carton', 'package', 'parcel'],
  facts: {
    size: [0.4, 0.3, 0.3],
    materials: ['paper'],
    body: { mass: 1.5, restitution: 0.15, friction: 0.5, shape: 'box' },
    anchors: {
      inside: { at: [0, 0.02, 0], kind: 'hollow', size: [0.36, 0.26] },
      top: { at: [0, 0.3, 0], kind: 'surface', size: [0.36, 0.26] },
    },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const wooden = params.material === 'wood' || params.state.includes('wooden');
    const colour = params.colour ?? (wooden ? '#8f6a48' : kit.random.pick(['#b88d5e', '#a97f52', '#c29a6c']));
    const open = params.state.includes('open');
    const surface = { colour, vary: 0.1 };
    const material = wooden ? 'wood' : 'paper';
    // Open it is a shell, so that whoever is in it is in it.
    if (open)
      kit.add(
        kit.box(0.4, 0.016, 0.3, { bevel: 0.003 }).at(0, 0.008, 0).as(material, surface),
        ...[-1, 1].flatMap((s) => [
          kit
            .box(0.4, 0.27, 0.01, { bevel: 0.003 })
            .at(0, 0.14, s * 0.145)
            .as(material, surface),
          kit
            .box(0.01, 0.27, 0.28, { bevel: 0.003 })
            .at(s * 0.195, 0.14, 0)
            .as(material, surface),
        ]),
      );
    else kit.add(kit.box(0.4, 0.3, 0.3, { bevel: 0.005 }).at(0, 0.15, 0).as(material, surface));
    if (open) {
      for (const s of [-1, 1]) {
        kit.add(
          kit
            .box(0.4, 0.004, 0.14)
            .at(0, 0, s * 0.07)
            .turn(s * 0.5, 0, 0)
            .at(0, 0.285, s * 0.15)
            .as('paper', { colour }),
        );
        kit.add(
          kit
            .box(0.14, 0.004, 0.3)
            .at(s * 0.07, 0, 0)
            .turn(0, 0, s * -0.4)
            .at(s * 0.2, 0.283, 0)
            .as('paper', { colour }),
        );
      }
    } else if (wooden) {
      for (const y of [0.04, 0.26])
        kit.add(kit.box(0.41, 0.03, 0.31).at(0, y, 0).as('wood', { colour, vary: 0.12 }));
      kit.add(kit.box(0.05, 0.06, 0.012).at(0, 0.2, 0.154).as('brass', { wear: 0.5 }));
    } else
      kit.add(
        kit.box(0.06, 0.302, 0.302, { bevel: 0.004 }).at(0, 0.15, 0).as('plastic', { colour: '#c9ab7c' }),
        kit.box(0.1, 0.07, 0.001, { bevel: 0 }).at(0.11, 0.09, 0.1505).as('paper'),
      );
    if (params.text)
      kit.add(kit.text(params.text, 0.05).at(0, 0.2, 0.153).as('paper', { colour: '#2a2320' }));
  },
});
