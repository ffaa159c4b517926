import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'rock',
  words: ['rock', 'stone', 'boulder', 'pebble'],
  facts: {
    size: [1.1, 0.7, 0.9],
    materials: ['stone'],
    body: { mass: 400, restitution: 0.2, friction: 0.7, shape: 'sphere' },
    anchors: { top: { at: [0, 0.6, 0], kind: 'seat', size: [0.5, 0.4] } },
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? kit.random.pick(['#85807a', '#7a7470', '#918a80']);
    kit.add(
      kit
        .blob([0.55, 0.4, 0.45], { lumps: 3, roughness: 0.3, detail: 2 })
        .at(0, 0.28, 0)
        .as('stone', { colour, wear: 0.4, vary: 0.1 }),
    );
    if (params.state.includes('mossy'))
      kit.add(
        kit
          .blob([0.42, 0.2, 0.36], { lumps: 4, roughness: 0.4, detail: 2 })
          .at(0.03, 0.5, 0)
          .as('grass', { colour: '#62803e' }),
      );
  },
});
