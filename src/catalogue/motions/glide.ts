import { defineMotion } from '../kinds.ts';

/** A boat, car or plane goes its way. */
export default defineMotion({
  id: 'glide',
  words: [
    'glide',
    'sail',
    'drive',
    'travel',
    'drift',
    'fly',
    'move',
    'float',
    'cruise',
    'cross',
    'pass',
    'roll',
    'go',
    'slide',
    'speed',
    'race',
    'swim',
    'soar',
    'run',
    'advance',
    'approach',
    'come',
    'walk',
    'ride',
    'depart',
    'leave',
    'hover',
  ],
  facts: {
    name: 'gliding along',
    regions: ['subject', 'person'],
    lasts: false,
    leaves: true,
    seconds: [2, 4, 12],
    limit: 'as it is seen, without turning',
  },
  animate(kit) {
    const [left, , right] = kit.region.box;
    const middle = (left + right) / 2;
    // With no word for it, it goes to where there is more room.
    const side = kit.direction === 'left' ? -1 : kit.direction === 'right' ? 1 : middle > 0.5 ? -1 : 1;
    const far =
      0.16 * Math.min(1.6, kit.amount) * (kit.pace > 1.2 ? 1.6 : 1) * (0.6 + 0.1 * Math.min(8, kit.seconds));
    const depth = kit.direction === 'camera' ? 1 : kit.direction === 'away' ? -1 : 0;
    const up = kit.direction === 'up' ? -1 : kit.direction === 'down' ? 1 : 0;
    if (depth !== 0) kit.carry({ grow: (t) => depth * 0.16 * kit.once(t), about: 'foot' });
    else if (up !== 0) kit.carry({ y: (t) => up * far * kit.once(t) });
    else
      kit.carry({ x: (t) => side * far * kit.once(t), y: (t) => 0.002 * Math.sin(2.1 * t) * kit.lasting(t) });
  },
});
