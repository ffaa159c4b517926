import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'treasure-chest',
  words: [
    'treasure chest',
    'chest',
    'treasure',
    'wooden chest',
    'old chest',
    'pirate chest',
    'chest of gold',
  ],
  facts: {
    size: [0.9, 0.95, 0.75],
    materials: ['wood', 'brass'],
    body: { mass: 25, restitution: 0.05, friction: 0.7, shape: 'box' },
    anchors: { inside: { at: [0, 0.42, 0], kind: 'surface', size: [0.7, 0.4] } },
    rests: 'floor',
  },
  build(kit, params) {
    const shut = params.state.some((s) => ['closed', 'shut', 'locked'].includes(s));
    const wood = { colour: params.colour ?? '#7a4a28', wear: 0.4, vary: 0.08 };
    const band = { colour: '#c8993c', wear: 0.2 };
    for (let i = 0; i < 3; i++)
      for (const z of [-0.24, 0.24])
        kit.add(
          kit
            .box(0.84, 0.14, 0.04, { bevel: 0.008 })
            .at(0, 0.09 + i * 0.145, z)
            .as('wood', wood),
        );
    kit.add(
      ...[-1, 1].map((s) =>
        kit
          .box(0.04, 0.44, 0.5, { bevel: 0.008 })
          .at(s * 0.41, 0.235, 0)
          .as('wood', wood),
      ),
      kit.box(0.84, 0.04, 0.5).at(0, 0.02, 0).as('wood', wood),
      ...[-0.36, 0, 0.36].flatMap((x) =>
        [-0.265, 0.265].map((z) =>
          kit.box(0.07, 0.46, 0.016, { bevel: 0.004 }).at(x, 0.23, z).as('brass', band),
        ),
      ),
      kit.box(0.14, 0.16, 0.03, { bevel: 0.012 }).at(0, 0.36, 0.285).as('brass', band),
      kit
        .cylinder(0.02, 0.01, { sides: 12 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.37, 0.302)
        .as('iron'),
      kit.box(0.016, 0.06, 0.01, { bevel: 0.003 }).at(0, 0.34, 0.302).as('iron'),
    );
    // A barrel lid of staves, hinged at the back.
    const arc = (x0: number, w: number, r: number, thick: number) =>
      kit
        .extrude(
          [
            ...Array.from(
              { length: 13 },
              (_, i) => [r * Math.cos((Math.PI * i) / 12), r * 0.8 * Math.sin((Math.PI * i) / 12)] as const,
            ),
            ...Array.from(
              { length: 13 },
              (_, i) =>
                [
                  (r - thick) * Math.cos(Math.PI - (Math.PI * i) / 12),
                  (r - thick) * 0.8 * Math.sin(Math.PI - (Math.PI * i) / 12),
                ] as const,
            ),
          ],
          w,
          { bevel: 0.004 },
        )
        .turn(0, Math.PI / 2, 0)
        .at(x0, 0, 0);
    const lid = kit
      .group(
        arc(0, 0.86, 0.26, 0.04).as('wood', wood),
        ...[-0.42, 0.42].map((x) => arc(x, 0.03, 0.255, 0.25).as('wood', wood)),
        ...[-0.36, 0, 0.36].map((x) => arc(x, 0.07, 0.272, 0.012).as('brass', band)),
      )
      .at(0, 0, 0.26)
      .turn(shut ? 0 : -1.25, 0, 0)
      .at(0, 0.455, -0.26);
    kit.part('lid', [0, 0.455, -0.26], lid);
    if (shut) return;
    kit.add(
      kit
        .sphere([0.38, 0.13, 0.21], { segments: 18 })
        .at(0, 0.4, 0)
        .as('brass', { colour: '#e0a828', wear: 0.1 }),
    );
    for (let i = 0; i < 70; i++) {
      const a = kit.random.range(0, 6.3);
      const r = Math.sqrt(kit.random.next()) * 0.95;
      const [x, z] = [0.36 * r * Math.sin(a), 0.2 * r * Math.cos(a)];
      kit.add(
        kit
          .cylinder(0.026, 0.007, { sides: 12, bevel: 0.001 })
          .turn(kit.random.range(-0.7, 0.7), 0, kit.random.range(-0.7, 0.7))
          .at(x, 0.4 + 0.135 * Math.sqrt(Math.max(0, 1 - r * r)), z)
          .as('brass', { colour: '#f0bc3c', roughness: 0.25 }),
      );
    }
    for (const [x, z, c] of [
      [-0.2, 0.1, '#d8243c'],
      [0.16, 0.08, '#2c9c5c'],
      [0.02, 0.13, '#3468d0'],
      [-0.06, -0.02, '#d8243c'],
    ] as const)
      kit.add(
        kit
          .sphere([0.034, 0.03, 0.034], { segments: 6 })
          .at(x, 0.53 - z * 0.5, z)
          .as('ceramic', { colour: c, roughness: 0.05 })
          .glow(c, 0.15),
      );
  },
});
