import { defineThing } from '../kinds.ts';
import { axles, lampPair } from '../kit/vehicles.ts';

export default defineThing({
  id: 'bus',
  words: [
    'bus',
    'school bus',
    'city bus',
    'double-decker',
    'double-decker bus',
    'coach',
    'minibus',
    'tour bus',
    'shuttle bus',
  ],
  facts: {
    size: [2.5, 3.0, 9],
    materials: ['metal', 'glass', 'rubber'],
    body: { mass: 9000, restitution: 0.05, friction: 0.8, shape: 'box' },
    rests: 'ground',
    sound: 'engine',
    anchors: { door: { at: [-1.3, 0.35, 3.4], yaw: -Math.PI / 2, kind: 'opening', size: [1, 2] } },
  },
  build(kit, params) {
    const lit = params.state.some((s) => ['lit', 'night', 'headlights', 'driving'].includes(s));
    const paint = {
      colour: params.colour ?? kit.random.pick(['#c8342c', '#e0a81e', '#2f6a8e']),
      roughness: 0.25,
      vary: 0,
    };
    const glass = { colour: '#26323a', roughness: 0.06, vary: 0 };
    kit.add(
      kit.box(2.44, 2.5, 8.9, { bevel: 0.16 }).at(0, 1.65, 0).as('metal', paint),
      kit.box(2.2, 0.1, 8.2, { bevel: 0.05 }).at(0, 2.93, 0).as('metal', { colour: '#ece6d8' }),
      kit.box(2.47, 0.1, 8.7, { bevel: 0.02 }).at(0, 1.36, 0).as('metal', { colour: '#f0eadc' }),
      kit.box(2.16, 1.12, 0.06, { bevel: 0.02 }).at(0, 1.98, 4.44).as('ceramic', glass),
      kit.box(0.04, 1.12, 0.08, { bevel: 0 }).at(0, 1.98, 4.445).as('metal', { colour: '#202225' }),
      kit.box(1.7, 0.3, 0.08, { bevel: 0.02 }).at(0, 2.7, 4.43).as('plastic', { colour: '#16181a' }),
      kit
        .text(params.text ?? '24 CENTRAL', 0.19)
        .at(0, 2.7, 4.475)
        .as('plastic', { colour: '#ffb83c' })
        .glow('#ffb03c', 1.1),
      kit.box(2.5, 0.28, 0.2, { bevel: 0.06 }).at(0, 0.52, 4.42).as('rubber', { colour: '#2a2c2e' }),
      kit.box(2.5, 0.28, 0.2, { bevel: 0.06 }).at(0, 0.52, -4.42).as('rubber', { colour: '#2a2c2e' }),
      kit.box(1.9, 0.9, 0.06, { bevel: 0.02 }).at(0, 2.1, -4.44).as('ceramic', glass),
      kit.box(0.5, 0.14, 0.04).at(0, 0.95, 4.46).as('plastic', { colour: '#ece6d4' }),
      lampPair(kit, 0.9, 0.95, 4.46, 0.15, '#fff2d0', lit ? 2.4 : 0.25),
      lampPair(kit, 0.98, 1.0, -4.46, 0.1, '#c8281c', lit ? 1 : 0.15),
    );
    for (const s of [-1, 1]) {
      for (let i = 0; i < 6; i++) {
        if (s < 0 && i === 5) continue;
        kit.add(
          kit
            .box(0.05, 0.98, 1.16, { bevel: 0.02, cells: 1 })
            .at(s * 1.21, 2.02, -3.5 + i * 1.3)
            .as('ceramic', glass),
        );
      }
      kit.add(
        kit
          .tube(
            [
              [s * 1.15, 2.55, 4.4],
              [s * 1.4, 2.5, 4.62],
              [s * 1.42, 2.25, 4.64],
            ],
            0.025,
            { sides: 6 },
          )
          .as('rubber'),
        kit
          .box(0.08, 0.42, 0.2, { bevel: 0.03 })
          .at(s * 1.42, 2.1, 4.64)
          .as('rubber'),
      );
      for (const z of [2.5, -2.5])
        kit.add(
          kit
            .cylinder(0.6, 0.1, { sides: 24, bevel: 0.01 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 1.19, 0.52, z)
            .as('rubber', { colour: '#141416' }),
        );
    }
    kit.part(
      'door',
      [-1.22, 1.3, 3.4],
      ...[3.12, 3.68].map((z) =>
        kit.group(
          kit.box(0.06, 2.2, 0.54, { bevel: 0.02 }).at(-1.22, 1.55, z).as('metal', { colour: '#303438' }),
          kit
            .box(0.07, 1.9, 0.4, { bevel: 0.02 })
            .at(-1.222, 1.62, z)
            .as('glass', { colour: '#48585f', roughness: 0.06 }),
        ),
      ),
    );
    axles(kit, [2.5, -2.5], { radius: 0.5, width: 0.3, half: 1.12, spokes: 8 });
    if (lit)
      for (const s of [-1, 1])
        kit.lamp({
          kind: 'spot',
          at: [s * 0.9, 0.95, 4.6],
          towards: [0, -0.12, 1],
          size: [0.1, 0.5],
          kelvin: 3600,
          power: 4,
          source: 'headlight',
        });
  },
});
