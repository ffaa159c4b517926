import { defineThing } from '../kinds.ts';
import { ring } from '../kit/assemblies.ts';

export default defineThing({
  id: 'clock',
  words: ['clock', 'wall clock', 'ticking clock', 'alarm clock', 'pocket watch', 'timer'],
  facts: {
    size: [0.32, 0.32, 0.06],
    materials: ['wood', 'glass', 'brass'],
    rests: 'wall',
    sound: 'clock-tick',
    anchors: { top: { at: [0, 0.32, 0], kind: 'hang' } },
  },
  build(kit, params) {
    kit.add(
      kit
        .lathe(
          [
            [0, -0.015],
            [0.145, -0.015],
            [0.145, 0.015],
            [0.125, 0.015],
            [0.09, 0.015],
            [0.045, 0.015],
            [0, 0.015],
          ],
          { sides: 32 },
        )
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.16, 0)
        .as('paper', { colour: '#efe6d0', vary: 0 }),
      ring(kit, 0.16, 0.135, 0.055, 36)
        .at(0, 0.16, 0)
        .as('wood', { colour: params.colour ?? '#6a4630' }),
    );
    for (let i = 0; i < 12; i++) {
      const a = (i * Math.PI) / 6;
      kit.add(
        kit
          .box(i % 3 ? 0.005 : 0.009, i % 3 ? 0.014 : 0.022, 0.002, { bevel: 0 })
          .turn(0, 0, -a)
          .at(0.115 * Math.sin(a), 0.16 + 0.115 * Math.cos(a), 0.017)
          .as('paper', { colour: '#221c18' }),
      );
    }
    const hand = (length: number, w: number, a: number, z: number) =>
      kit
        .box(w, length, 0.002, { bevel: 0 })
        .at(0, length * 0.4, 0)
        .turn(0, 0, -a)
        .at(0, 0.16, z)
        .as('iron', { colour: '#1c1a1a' });
    kit.part('hour', [0, 0.16, 0], hand(0.075, 0.009, 5.3, 0.0185));
    kit.part('minute', [0, 0.16, 0], hand(0.115, 0.006, 1.05, 0.021));
    kit.part(
      'second',
      [0, 0.16, 0],
      kit
        .box(0.002, 0.13, 0.0015, { bevel: 0 })
        .at(0, 0.045, 0)
        .turn(0, 0, -3.4)
        .at(0, 0.16, 0.0235)
        .as('plastic', { colour: '#b83228' }),
    );
    kit.add(
      kit
        .cylinder(0.007, 0.012, { sides: 10 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.16, 0.022)
        .as('brass'),
    );
  },
});
