import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'phone-booth',
  words: ['phone booth', 'telephone booth', 'phone box', 'telephone box', 'call box', 'booth', 'photo booth'],
  facts: {
    size: [1.06, 2.55, 1.06],
    materials: ['metal', 'glass'],
    rests: 'ground',
    anchors: { inside: { at: [0, 0.1, 0.06], kind: 'hollow', tall: 2.15, size: [0.8, 0.75] } },
  },
  build(kit, params) {
    const paint = { colour: params.colour ?? '#b3221c', roughness: 0.35, wear: 0.12, vary: 0.02 };
    const box = (w: number, h: number, d: number, x: number, y: number, z: number) =>
      kit.add(kit.box(w, h, d, { bevel: 0.012 }).at(x, y, z).as('metal', paint));
    box(1.06, 0.1, 1.06, 0, 0.05, 0);
    box(1.06, 0.24, 1.06, 0, 2.34, 0);
    kit.add(kit.sphere([0.54, 0.12, 0.54], { segments: 20 }).at(0, 2.45, 0).as('metal', paint));
    for (const x of [-0.48, 0.48]) for (const z of [-0.48, 0.48]) box(0.09, 2.2, 0.09, x, 1.16, z);
    // Panes at the back and the sides; the door stands open to who looks in.
    for (const s of [-1, 1]) {
      for (const y of [0.3, 0.68, 1.06, 1.44, 1.82]) box(0.03, 0.03, 0.88, s * 0.49, y, 0);
      box(0.03, 2.1, 0.03, s * 0.49, 1.2, 0.15);
    }
    for (const y of [0.3, 0.68, 1.06, 1.44, 1.82]) box(0.88, 0.03, 0.03, 0, y, -0.49);
    box(0.03, 2.1, 0.03, 0.15, 1.2, -0.49);
    box(0.03, 2.1, 0.03, -0.15, 1.2, -0.49);
    for (const s of [-1, 1])
      kit.add(
        kit
          .text((params.text ?? 'TELEPHONE').toUpperCase(), 0.09)
          .turn(0, s > 0 ? 0 : Math.PI, 0)
          .at(0, 2.3, s * 0.54)
          .as('paper', { colour: '#f4efe0' })
          .glow('#fff2cc', 0.7),
      );
    kit.add(
      kit.box(0.3, 0.5, 0.12, { bevel: 0.015 }).at(0.12, 1.4, -0.4).as('metal', { colour: '#26282c' }),
      kit.box(0.05, 0.24, 0.06, { bevel: 0.02 }).at(-0.02, 1.44, -0.3).as('plastic', { colour: '#141416' }),
      kit.box(0.7, 0.03, 0.24, { bevel: 0.006 }).at(0, 1.02, -0.36).as('metal', { colour: '#9a9ca0' }),
    );
    kit.lamp({
      kind: 'point',
      at: [0, 2.12, 0.1],
      kelvin: 3200,
      power: 0.6,
      size: [0.2, 0.1],
      source: 'lamp',
    });
  },
});
