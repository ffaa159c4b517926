import { defineThing } from '../kinds.ts';

/** Drawn as a common bulb of 62 mm and built as a workshop's big one. */
const BIG = 1.3;

export default defineThing({
  id: 'light-bulb',
  words: ['light bulb', 'lightbulb', 'bulb', 'edison bulb', 'lamp bulb'],
  facts: {
    size: [0.08, 0.146, 0.08],
    materials: ['glass', 'brass'],
    body: { mass: 0.035, restitution: 0.35, friction: 0.3, shape: 'sphere' },
    anchors: { grip: { at: [0, 0.065, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
    sound: 'bulb-hum',
  },
  build(kit, params) {
    const off = params.state.some((s) => ['off', 'unlit', 'dead', 'broken'].includes(s));
    const colour = params.colour ?? '#ffd9a0';
    const glass = kit
      .lathe(
        [
          [0, 0.112],
          [0.012, 0.1105],
          [0.022, 0.105],
          [0.029, 0.094],
          [0.031, 0.081],
          [0.028, 0.066],
          [0.021, 0.052],
          [0.0155, 0.041],
          [0.0145, 0.034],
          [0, 0.034],
        ],
        { sides: 20 },
      )
      .as('glass', { colour: off ? '#cfd8d8' : '#fff2d8', roughness: 0.05 })
      .scale(BIG);
    kit.add(
      off ? glass : glass.glow(colour, 0.9),
      kit
        .lathe(
          [
            [0, 0],
            [0.004, 0],
            [0.006, 0.004],
            [0.0125, 0.009],
            [0.0138, 0.011],
            [0.0128, 0.014],
            [0.0138, 0.017],
            [0.0128, 0.02],
            [0.0138, 0.023],
            [0.0128, 0.026],
            [0.0145, 0.03],
            [0.0145, 0.036],
            [0, 0.036],
          ],
          { sides: 16 },
        )
        .as('brass', { colour: '#b9924e', wear: 0.3 })
        .scale(BIG),
      kit
        .tube(
          [
            [-0.008, 0.045, 0],
            [-0.011, 0.078, 0],
            [-0.004, 0.07, 0],
            [0, 0.08, 0],
            [0.004, 0.07, 0],
            [0.011, 0.078, 0],
            [0.008, 0.045, 0],
          ],
          0.0009,
          { sides: 4 },
        )
        .as('brass')
        .glow(off ? '#000000' : colour, 2.2)
        .scale(BIG),
    );
    if (!off)
      kit.lamp({
        kind: 'point',
        at: [0, 0.105, 0],
        kelvin: 2600,
        power: 0.5,
        size: [0.03, 0.03],
        source: 'bulb',
      });
  },
});
