import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'coin',
  words: ['coin', 'gold coin', 'silver coin', 'coins', 'penny', 'pile of coins', 'gold coins', 'medallion'],
  facts: {
    size: [0.1, 0.06, 0.09],
    materials: ['brass'],
    body: { mass: 0.01, restitution: 0.4, friction: 0.4, shape: 'cylinder' },
    anchors: { grip: { at: [0.03, 0.03, 0.02], kind: 'grip' } },
    rests: 'table',
    held: true,
    sound: 'coin',
  },
  build(kit, params) {
    const gold = {
      colour: params.colour ?? (params.state.includes('silver') ? '#c8ccd0' : '#dcac3c'),
      roughness: 0.25,
      vary: 0.06,
    };
    const r = 0.024;
    const coin = () =>
      kit.group(
        kit.cylinder(r, 0.004, { sides: 28, bevel: 0.0006 }),
        kit.lathe(
          [
            [r - 0.003, 0.0018],
            [r - 0.0015, 0.0032],
            [r - 0.0005, 0.0018],
            [r - 0.003, 0.0018],
          ],
          { sides: 28 },
        ),
        kit
          .extrude(
            Array.from({ length: 10 }, (_, i) => {
              const a = Math.PI / 2 + (i * Math.PI) / 5;
              const q = i % 2 ? 0.006 : 0.014;
              return [q * Math.cos(a), q * Math.sin(a)] as const;
            }),
            0.0016,
            { bevel: 0.0004 },
          )
          .turn(-Math.PI / 2, 0, 0)
          .at(0, 0.0024, 0),
      );
    for (let i = 0; i < 9; i++)
      kit.add(
        coin()
          .at(
            -0.022 + kit.random.range(-0.002, 0.002),
            0.002 + i * 0.0042,
            -0.012 + kit.random.range(-0.002, 0.002),
          )
          .as('brass', gold),
      );
    kit.add(
      coin().turn(0, 0.3, 0).at(0.026, 0.002, -0.018).as('brass', gold),
      coin().turn(0.16, 0, -0.1).at(0.016, 0.0065, 0.02).as('brass', gold),
      coin().turn(1.25, 0.35, 0).at(0.008, 0.024, 0.012).as('brass', gold),
    );
  },
});
