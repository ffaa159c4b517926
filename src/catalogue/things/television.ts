import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'television',
  words: ['television', 'tv', 'tv set', 'crt', 'old television', 'television set'],
  facts: { size: [0.62, 0.72, 0.46], materials: ['wood', 'glass'], rests: 'table', sound: 'tv' },
  build(kit, params) {
    const on = !params.state.includes('off');
    kit.add(
      kit
        .box(0.62, 0.48, 0.4, { bevel: 0.03 })
        .at(0, 0.3, -0.02)
        .as('wood', { colour: params.colour ?? '#7a4c2c' }),
      kit.box(0.44, 0.38, 0.03, { bevel: 0.02 }).at(-0.06, 0.3, 0.175).as('plastic', { colour: '#2a2826' }),
      kit
        .sphere([0.2, 0.16, 0.03], { segments: 24 })
        .scale(1, 1.02, 1)
        .at(-0.06, 0.3, 0.185)
        .as('glass', { colour: '#6c8a94', roughness: 0.08 })
        .glow('#9cc8e8', on ? 0.8 : 0.02),
      kit.box(0.1, 0.38, 0.02, { bevel: 0.008 }).at(0.235, 0.3, 0.18).as('plastic', { colour: '#b8a884' }),
    );
    for (const y of [0.42, 0.34])
      kit.add(
        kit
          .cylinder(0.026, 0.03, { sides: 16 })
          .turn(Math.PI / 2, 0, 0)
          .at(0.235, y, 0.2)
          .as('plastic', { colour: '#3a3230' }),
      );
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .box(0.07, 0.008, 0.004, { bevel: 0 })
          .at(0.235, 0.16 + i * 0.02, 0.192)
          .as('rubber'),
      );
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [0, 0.54, -0.05],
              [s * 0.16, 0.72, -0.08],
            ],
            0.004,
            { sides: 5 },
          )
          .as('steel'),
        kit
          .cylinder(0.018, 0.08, { sides: 8 })
          .at(s * 0.22, 0.03, 0.08)
          .as('wood', { colour: '#5a3824' }),
        kit
          .cylinder(0.018, 0.08, { sides: 8 })
          .at(s * 0.22, 0.03, -0.14)
          .as('wood', { colour: '#5a3824' }),
      );
    if (on)
      kit.lamp({
        kind: 'panel',
        at: [-0.06, 0.3, 0.24],
        towards: [0, 0, 1],
        size: [0.36, 0.3],
        kelvin: 8500,
        power: 0.4,
        flicker: 'neon',
        source: 'television',
      });
  },
});
