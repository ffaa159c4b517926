import { defineMotion } from '../kinds.ts';

/** Weight goes from one foot to the other. */
export default defineMotion({
  id: 'shift-weight',
  words: [
    'shift',
    'shift weight',
    'move',
    'lean',
    'sway',
    'fidget',
    'adjust',
    'stir',
    'turn',
    'step',
    'rock',
    'stretch',
    'dance',
    'gesture',
    'wave',
    'pose',
    'straighten',
    'relax',
    'settle',
  ],
  facts: {
    name: 'shifting the weight',
    regions: ['person'],
    lasts: true,
    limit: 'upper body only: a still shows no other side of its limbs',
  },
  animate(kit) {
    const wander = kit.play('weight', 0.55);
    const side = kit.wind >= 0 ? 1 : -1;
    kit.lean({ by: (t) => 0.02 * (wander(t) + 0.55 * side * kit.lasting(t) * Math.sin(1.5 * t)) });
    kit.breathe({ depth: 0.02, rate: 0.27 });
  },
});
