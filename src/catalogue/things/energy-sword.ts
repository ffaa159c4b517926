import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'energy-sword',
  words: [
    'energy sword',
    'lightsaber',
    'light saber',
    'laser sword',
    'neon sword',
    'plasma sword',
    'energy blade',
    'beam sword',
  ],
  facts: {
    size: [0.05, 1.18, 0.05],
    materials: ['metal'],
    body: { mass: 1, restitution: 0.2, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.13, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
    sound: 'electric-hum',
  },
  build(kit, params) {
    const colour = params.colour ?? '#3c9cff';
    kit.add(
      kit.cylinder(0.02, 0.26, { sides: 20 }).at(0, 0.14, 0).as('steel', { colour: '#b8bcc2' }),
      kit
        .lathe(
          [
            [0.02, 0.24],
            [0.027, 0.25],
            [0.027, 0.285],
            [0.018, 0.295],
            [0, 0.295],
          ],
          { sides: 20 },
        )
        .as('steel'),
      kit.cylinder(0.025, 0.03, { sides: 20 }).at(0, 0.018, 0).as('steel', { colour: '#3a3c40' }),
      ...Array.from({ length: 7 }, (_, i) =>
        kit
          .cylinder(0.0225, 0.009, { sides: 18 })
          .at(0, 0.05 + i * 0.017, 0)
          .as('rubber'),
      ),
      kit
        .box(0.014, 0.03, 0.012, { bevel: 0.004 })
        .at(0, 0.2, 0.021)
        .as('plastic', { colour: '#c8281c' })
        .glow('#ff3020', 1),
    );
    kit.part(
      'blade',
      [0, 0.295, 0],
      kit
        .cylinder(0.011, 0.87, { sides: 14, bevel: 0.008 })
        .at(0, 0.73, 0)
        .as('plastic', { colour: '#ffffff' })
        .glow('#ffffff', 3),
      kit
        .cylinder(0.019, 0.885, { sides: 16, bevel: 0.016, open: true })
        .at(0, 0.735, 0)
        .as('plastic', { colour })
        .glow(colour, 3.5),
      kit.sphere(0.019, { segments: 12 }).at(0, 1.175, 0).as('plastic', { colour }).glow(colour, 3.5),
    );
    kit.lamp({ kind: 'point', at: [0, 0.75, 0], colour, power: 1.2, size: [0.3, 0.3], source: 'glow' });
  },
});
