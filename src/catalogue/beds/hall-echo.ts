import { defineBed } from '../kinds.ts';

/** The air of a big empty hall; whatever happens in it rings longer. */
export default defineBed({
  id: 'hall-echo',
  words: [
    'echo',
    'echoing',
    'reverb',
    'reverberation',
    'echo in empty gym',
    'empty gym',
    'echoing hall',
    'empty hall',
    'empty room',
    'hall',
    'echoing room',
    'cathedral ambience',
    'cave',
    'echo of footsteps',
    'tunnel',
    'gymnasium',
    'gym',
    'warehouse',
    'echoes',
    'cavern',
    'cave ambience',
  ],
  facts: { level: -30, echo: true },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(380).high(40).drift(1.5, 2), { center: 0.2 });
    kit.wide(() => kit.noise('pink').band(620, 1.2).drift(3, 1.6), { gain: -12 });
    // Far-off ventilation and lamps.
    kit.wide(
      (random) =>
        kit
          .mix(kit.tone('sine', 120 * random.range(0.999, 1.001)), kit.tone('sine', 240).gain(-8))
          .drift(2, 1),
      { gain: -22 },
    );
  },
});
