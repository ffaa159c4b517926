import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'curtain',
  words: ['curtain', 'curtains', 'drapes', 'drape', 'red curtain', 'velvet curtain', 'stage curtain'],
  facts: { size: [2, 2.4, 0.25], materials: ['cloth', 'wood'], rests: 'wall', sound: 'fabric-flutter' },
  build(kit, params) {
    const cloth = { colour: params.colour ?? '#9c2430', vary: 0.02 };
    const shut = params.state.some((s) => ['closed', 'drawn', 'shut'].includes(s));
    kit.add(
      kit
        .cylinder(0.022, 2.05, { sides: 12 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 2.34, 0)
        .as('brass'),
      ...[-1, 1].map((s) =>
        kit
          .sphere(0.045, { segments: 14 })
          .at(s * 1.04, 2.34, 0)
          .as('brass'),
      ),
      kit
        .box(1.9, 2.2, 0.01, { bevel: 0 })
        .at(0, 1.2, -0.08)
        .as('plaster', { colour: '#e8eef0' })
        .glow('#dce8f0', 0.35),
      ...[-0.3, 0, 0.3].map((x) =>
        kit
          .box(0.05, 2.2, 0.03, { bevel: 0.005 })
          .at(x * 2, 1.2, -0.07)
          .as('wood', { colour: '#f0ebe0' }),
      ),
      ...[0.12, 1.2, 2.28].map((y) =>
        kit.box(1.9, 0.05, 0.03, { bevel: 0.005 }).at(0, y, -0.07).as('wood', { colour: '#f0ebe0' }),
      ),
    );
    for (const s of [-1, 1]) {
      const inner = shut ? 0.01 : 0.42;
      kit.part(
        `curtain.${s > 0 ? 'right' : 'left'}`,
        [s * 0.98, 2.34, 0],
        sheet(
          kit,
          44,
          10,
          (u, v) => {
            const pull = shut ? 0 : 0.3 * Math.exp(-(((v - 0.4) / 0.22) ** 2));
            const k = s > 0 ? u : 1 - u;
            const w = (0.98 - inner) * (1 - pull * 0.9);
            return [
              s * (0.98 - w * (1 - k)),
              0.02 + 2.3 * v,
              0.055 * Math.sin(k * 38) * (0.7 + 0.5 * (1 - v)) + 0.05,
            ];
          },
          0.008,
        ).as('cloth', cloth),
        ...(shut
          ? []
          : [
              kit
                .tube(
                  Array.from(
                    { length: 10 },
                    (_, i) =>
                      [
                        s * (0.78 + 0.21 * Math.cos((i * Math.PI) / 5)),
                        0.95 + 0.02 * Math.sin(i),
                        0.06 + 0.09 * Math.sin((i * Math.PI) / 5),
                      ] as const,
                  ),
                  0.022,
                  { closed: true, sides: 8, steps: 30 },
                )
                .as('brass'),
            ]),
        ...Array.from({ length: 6 }, (_, i) =>
          kit
            .lathe(
              [
                [0.026, -0.012],
                [0.034, 0],
                [0.026, 0.012],
              ],
              { sides: 14 },
            )
            .turn(0, 0, Math.PI / 2)
            .at(s * (inner + 0.04 + (i * (0.94 - inner)) / 5.4), 2.34, 0)
            .as('brass'),
        ),
      );
    }
  },
});
