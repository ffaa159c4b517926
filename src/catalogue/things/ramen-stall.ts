import type { Vec3 } from '../../base/vectors.ts';
import { defineThing } from '../kinds.ts';
import type { Shape } from '../kit/set-kit.ts';

const length = 4.6;
const mid = -length / 2;

export default defineThing({
  id: 'ramen-stall',
  words: [
    'ramen shop',
    'ramen stall',
    'food stall',
    'noodle shop',
    'noodle stall',
    'street food stall',
    'yatai',
    'izakaya',
    'ramen shop sign',
    'food stand',
  ],
  facts: {
    size: [5.1, 2.75, 2.9],
    materials: ['wood'],
    anchors: {
      counter: { at: [0, 1.03, -0.1], kind: 'surface', size: [4, 0.4] },
      stool: { at: [-1.3, 0.72, 0.42], yaw: Math.PI, kind: 'seat' },
      cook: { at: [0, 0.02, -0.8], kind: 'stand' },
    },
    rests: 'ground',
    sound: 'sizzle',
  },
  build(kit) {
    // Written along z with the alley at +x; `put` and `place` turn it to face +z.
    const put = (shape: Shape): Shape => shape.turn(0, -Math.PI / 2, 0).at(mid, 0, 0);
    const place = (x: number, y: number, z: number): Vec3 => [-z + mid, y, x];
    const wood = { colour: '#5c3624', vary: 0.12, wear: 0.3 };
    const parts: Shape[] = [
      kit
        .box(0.5, 0.06, length, { bevel: 0.01 })
        .at(-0.12, 1.0, mid)
        .as('wood', { colour: '#8a4f30', wear: 0.3 }),
      kit.box(0.06, 0.98, length).at(-0.3, 0.49, mid).as('wood', wood),
      kit
        .panel(length, 2.4)
        .turn(0, Math.PI / 2, 0)
        .at(-1.75, 1.2, mid)
        .as('wood', { colour: '#7a4c32' }),
      kit
        .panel(1.6, 2.4)
        .turn(0, 0, 0)
        .at(-0.95, 1.2, -length + 0.01)
        .as('wood', { colour: '#6a4028' }),
      kit.panel(1.6, 2.4).turn(0, Math.PI, 0).at(-0.95, 1.2, -0.01).as('wood', { colour: '#6a4028' }),
      kit.ground(1.8, length).turn(Math.PI, 0, 0).at(-0.9, 2.38, mid).as('wood', { colour: '#6e4730' }),
      kit.ground(1.8, length).at(-0.9, 0.02, mid).as('concrete'),
      kit
        .box(1.35, 0.05, length + 0.5, { bevel: 0.01 })
        .turn(0, 0, -0.2)
        .at(0.42, 2.5, mid)
        .as('metal', { colour: '#6e2f24', wear: 0.6 }),
      kit
        .box(0.34, 0.9, 0.5)
        .at(-1.55, 0.45, mid + 0.5)
        .as('steel', { wear: 0.3 }),
      kit
        .lathe(
          [
            [0, 0.9],
            [0.19, 0.9],
            [0.2, 0.92],
            [0.2, 1.25],
            [0.21, 1.27],
            [0.18, 1.27],
            [0.18, 1.2],
            [0, 1.2],
          ],
          { sides: 20 },
        )
        .at(-1.25, 0, mid + 0.5)
        .as('steel'),
      kit
        .box(0.5, 0.88, length * 0.8)
        .at(-1.4, 0.44, mid)
        .as('steel', { colour: '#8c8f92', wear: 0.3 }),
    ];
    for (const z of [-0.1, -length + 0.1, -length * 0.52])
      parts.push(kit.box(0.13, 2.4, 0.13).at(0.02, 1.2, z).as('wood', wood));
    for (const y of [1.5, 1.95]) {
      parts.push(
        kit
          .box(0.24, 0.03, length * 0.85)
          .at(-1.62, y, mid)
          .as('wood', { colour: '#8a5a3a' }),
      );
      for (let i = 0; i < 9; i++)
        parts.push(
          kit
            .cylinder(kit.random.range(0.04, 0.07), kit.random.range(0.1, 0.26), { sides: 10 })
            .at(-1.6, y + 0.14, -0.5 - (i * (length - 1)) / 9)
            .as('ceramic', {
              colour: kit.random.pick(['#c84a32', '#e8dcc0', '#4c6a5a', '#d8a24a', '#38507a']),
              vary: 0.1,
            }),
        );
    }
    kit.add(...parts.map(put));
    // Menu strips and the short curtain over the counter.
    for (let i = 0; i < 7; i++) {
      kit.add(
        put(
          kit
            .box(0.01, 0.5, 0.13, { bevel: 0 })
            .at(-1.72, 2.1, -0.5 - i * 0.5)
            .as('paper', { colour: i % 2 ? '#f0e2b8' : '#e8c86a' }),
        ),
      );
      kit.add(
        put(
          kit
            .text(kit.random.pick(['味噌', '塩', '餃子', '酒', '麺', '醤油']), 0.11, {
              font: 'cjk',
              vertical: true,
            })
            .turn(0, Math.PI / 2, 0)
            .at(-1.71, 2.12, -0.5 - i * 0.5)
            .as('paper', { colour: '#7a1c14' }),
        ),
      );
    }
    const curtain = [...'ラーメン'];
    curtain.forEach((character, i) => {
      const z = -0.35 - (i + 0.5) * ((length - 0.7) / curtain.length);
      kit.feature(
        'curtain',
        ...[
          kit
            .box(0.012, 0.5, (length - 0.7) / curtain.length - 0.03, { bevel: 0.004 })
            .turn(0, 0, kit.random.range(-0.05, 0.05))
            .at(0.06, 2.12, z)
            .as('cloth', { colour: '#9a2a22', vary: 0.08 }),
          kit
            .text(character, 0.36, { font: 'cjk' })
            .turn(0, Math.PI / 2, 0)
            .at(0.082, 2.1, z)
            .as('cloth', { colour: '#f0e4cc' }),
        ].map(put),
      );
    });
    for (let i = 0; i < 4; i++)
      kit.dress('stool', place(0.42, 0, -0.55 - i * ((length - 0.8) / 4) - 0.2), kit.random.range(0, 6));
    for (let i = 0; i < 3; i++)
      kit.dress('bowl', place(-0.12, 1.03, -0.6 - i * 1.15), kit.random.range(0, 6), {
        state: i === 1 ? ['empty'] : [],
      });
    kit.dress('bottle', place(-0.2, 1.03, -1.15));
    kit.dress('bottle', place(-0.16, 1.03, -2.4), 1, { colour: '#7a1c14', scale: 0.6 });
    for (let i = 0; i < 3; i++)
      kit.dress('paper-lantern', place(0.72, 1.88, -0.4 - i * ((length - 0.8) / 2)), 0.6 - Math.PI / 2, {
        scale: 1.15,
        colour: '#ff8a3c',
        text: '麺',
      });
    kit.lamp({
      kind: 'panel',
      at: place(-0.9, 2.3, mid),
      towards: [0, -1, 0.15],
      size: [length * 0.9, 1.2],
      kelvin: 2800,
      power: 4.5,
      source: 'ramen shop sign',
    });
    kit.emitter({ kind: 'steam', at: place(-1.25, 1.28, mid + 0.5), size: 0.5, rate: 2 });
  },
});
