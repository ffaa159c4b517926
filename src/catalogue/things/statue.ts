import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'statue',
  words: ['statue', 'sculpture', 'bust', 'monument'],
  facts: { size: [0.7, 1.75, 0.6], materials: ['stone'], rests: 'ground' },
  build(kit, params) {
    const stone = { colour: params.colour ?? '#d4cec2', wear: 0.3 };
    kit.add(
      kit.box(0.6, 0.1, 0.6, { bevel: 0.015 }).at(0, 0.05, 0).as('plaster', stone),
      kit.box(0.46, 0.8, 0.46, { bevel: 0.01 }).at(0, 0.5, 0).as('plaster', stone),
      kit.box(0.56, 0.09, 0.56, { bevel: 0.02 }).at(0, 0.945, 0).as('plaster', stone),
      kit.cylinder(0.13, 0.07, { top: 0.1, sides: 20 }).at(0, 1.02, 0).as('plaster', stone),
      kit.sphere([0.29, 0.14, 0.16], { segments: 22 }).at(0, 1.17, 0).as('plaster', stone),
      kit.sphere([0.22, 0.15, 0.13], { segments: 20 }).at(0, 1.12, 0.04).as('plaster', stone),
      kit
        .tube(
          [
            [0, 1.2, 0],
            [0, 1.36, 0.01],
            [0, 1.45, 0.02],
          ],
          [0.1, 0.075, 0.075],
          { sides: 14 },
        )
        .as('plaster', stone),
      kit.sphere([0.105, 0.14, 0.125], { segments: 22 }).at(0, 1.53, 0.02).as('plaster', stone),
      kit.sphere([0.07, 0.07, 0.07], { segments: 16 }).at(0, 1.45, 0.07).as('plaster', stone),
      kit
        .tube(
          [
            [0, 1.56, 0.135],
            [0, 1.52, 0.165],
            [0, 1.5, 0.14],
          ],
          [0.012, 0.02, 0.018],
          { sides: 8 },
        )
        .as('plaster', stone),
      ...[-1, 1].flatMap((s) => [
        kit
          .sphere([0.026, 0.013, 0.015], { segments: 10 })
          .at(s * 0.043, 1.555, 0.13)
          .as('plaster', { ...stone, colour: '#a49e92' }),
        kit
          .sphere([0.014, 0.033, 0.022], { segments: 10 })
          .at(s * 0.105, 1.52, 0.02)
          .as('plaster', stone),
      ]),
      kit
        .sphere([0.03, 0.01, 0.012], { segments: 10 })
        .at(0, 1.462, 0.138)
        .as('plaster', { ...stone, colour: '#a49e92' }),
    );
    for (let i = 0; i < 26; i++) {
      const a = i * 2.4;
      const h = (i / 26) ** 0.8;
      const r = 0.115 * Math.cos(h * 1.3);
      kit.add(
        kit
          .sphere(0.034, { segments: 9 })
          .at(r * Math.sin(a), 1.56 + 0.11 * Math.sin(h * 1.4), 0.0 + Math.min(0.09, r * Math.cos(a)) - 0.01)
          .as('plaster', stone),
      );
    }
  },
});
