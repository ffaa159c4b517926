import { defineEffect } from '../kinds.ts';

/** A step on earth, grass, sand, snow or carpet: no knock, only what gives way. */
export default defineEffect({
  id: 'footstep-soft',
  words: [
    'soft footstep',
    'footstep on grass',
    'footstep in snow',
    'crunching snow',
    'crunching gravel',
    'gravel crunch',
    'snow crunch',
    'footstep on gravel',
    'footsteps in snow',
    'crunch',
    'leaf crunch',
    'crunching leaves',
    'crunching footsteps',
    'barefoot steps',
    'snow crunching',
    'gravel crunching',
  ],
  facts: {
    level: -16,
    contacts: [
      'step:earth',
      'step:cloth',
      'step:snow',
      'step:gravel',
      'step:sand',
      'step:grass',
      'step:leaf',
    ],
    every: [0.5, 0.6],
  },
  play(kit) {
    const floor = kit.event.materials.join(' ');
    const crunchy = /gravel|snow|leaf|leaves|sand|^ *$/.test(floor);
    const n = crunchy ? 0.22 : 0.12;
    kit.play(
      kit
        .noise('pink', n)
        .band(crunchy ? 2100 : 800, 0.6)
        .envelope([
          [0, 0],
          [0.02, 1],
          [0.07, 0.35],
          [n * 0.6, 0.6],
          [n, 0],
        ]),
    );
    kit.play(kit.noise('brown', 0.1).low(180).decay(0.006, 0.09), { gain: -2 });
    if (crunchy)
      kit.play(
        kit.grains({
          seconds: n,
          rate: 150,
          variants: 20,
          gain: [-14, 0],
          make: (random) => kit.noise('white', 0.006).band(random.range(1800, 6500), 2).decay(0.0005, 0.006),
        }),
      );
  },
});
