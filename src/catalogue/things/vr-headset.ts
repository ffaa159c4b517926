import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'vr-headset',
  words: ['vr headset', 'virtual reality headset', 'vr goggles', 'vr glasses', 'virtual reality goggles'],
  facts: {
    size: [0.19, 0.12, 0.28],
    materials: ['plastic'],
    body: { mass: 0.5, restitution: 0.2, friction: 0.5, shape: 'box' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.06, 0.1], kind: 'grip' } },
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#e8eaec', roughness: 0.3, vary: 0 };
    const loop = Array.from({ length: 15 }, (_, i) => {
      const a = Math.PI * (i / 14);
      return [0.086 * Math.cos(a), 0.07, 0.06 - 0.19 * Math.sin(a)] as const;
    });
    kit.add(
      kit.box(0.185, 0.1, 0.085, { bevel: 0.028 }).at(0, 0.06, 0.095).as('plastic', shell),
      kit
        .box(0.165, 0.075, 0.01, { bevel: 0.012 })
        .at(0, 0.06, 0.136)
        .as('glass', { colour: '#15181c', roughness: 0.05 }),
      kit.box(0.16, 0.088, 0.03, { bevel: 0.014 }).at(0, 0.06, 0.045).as('rubber', { colour: '#26282c' }),
      ...[-0.014, 0.014].map((d) =>
        kit
          .tube(
            loop.map(([x, y, z]) => [x, y + d, z] as const),
            0.008,
            { sides: 8, steps: 30 },
          )
          .as('rubber', { colour: '#33363a' }),
      ),
      kit
        .tube(
          [
            [0, 0.11, 0.07],
            [0, 0.116, -0.03],
            [0, 0.08, -0.126],
          ],
          0.008,
          { sides: 8 },
        )
        .as('rubber', { colour: '#33363a' }),
      ...[-0.06, 0.06].map((x) =>
        kit.sphere(0.008, { segments: 10 }).at(x, 0.088, 0.139).as('glass').glow('#5ad8ff', 1.4),
      ),
    );
  },
});
