import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'campfire',
  words: ['campfire', 'bonfire', 'fire', 'fire pit', 'flames', 'flame'],
  facts: { size: [1.1, 0.5, 1.1], materials: ['wood', 'stone'], rests: 'ground', sound: 'fire' },
  build(kit, params) {
    for (let i = 0; i < 10; i++) {
      const a = i * 0.628;
      kit.add(
        kit
          .blob([0.13, 0.1, 0.11], { roughness: 0.25, detail: 2 })
          .at(0.46 * Math.sin(a), 0.06, 0.46 * Math.cos(a))
          .as('stone', { vary: 0.15 }),
      );
    }
    for (let i = 0; i < 6; i++) {
      const a = i * 1.047;
      kit.add(
        kit
          .tube(
            [
              [0.36 * Math.sin(a), 0.05, 0.36 * Math.cos(a)],
              [0.04 * Math.sin(a + 0.5), 0.42, 0.04 * Math.cos(a + 0.5)],
            ],
            [0.055, 0.04],
            { sides: 9 },
          )
          .as('wood', { colour: '#54402e', wear: 0.7 }),
      );
    }
    kit.add(
      kit
        .blob([0.26, 0.06, 0.26], { lumps: 6, roughness: 0.4 })
        .at(0, 0.04, 0)
        .as('dirt', { colour: '#2c2420' })
        .glow('#ff4a14', params.state.includes('out') ? 0 : 0.7),
    );
    if (params.state.includes('out')) return;
    kit.emitter({ kind: 'fire', at: [0, 0.12, 0], size: 0.6, rate: 1 });
    kit.emitter({ kind: 'sparks', at: [0, 0.5, 0], size: 0.5, rate: 0.4 });
    kit.lamp({
      kind: 'point',
      at: [0, 0.55, 0],
      kelvin: 1900,
      power: 5,
      size: [0.4, 0.4],
      flicker: 'fire',
      source: 'fire',
    });
  },
});
