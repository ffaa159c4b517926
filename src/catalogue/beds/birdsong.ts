import { defineBed } from '../kinds.ts';

/** Songbirds: each repeats its own motif from its own tree. */
export default defineBed({
  id: 'birdsong',
  words: [
    'bird',
    'birds',
    'birdsong',
    'bird chirping',
    'birds chirping',
    'chirping bird',
    'songbird',
    'bird song',
    'bird call',
    'birds singing',
    'bird singing',
    'singing bird',
    'morning bird',
    'dawn chorus',
    'distant birdsong',
    'chirping',
    'sparrow',
    'chirp',
    'tropical bird',
    'exotic bird',
  ],
  facts: { level: -15 },
  play(kit) {
    for (let bird = 0; bird < 6; bird++) {
      const base = kit.random.range(2400, 5200);
      const notes = Array.from({ length: kit.random.integer(2, 6) }, () => ({
        from: base * kit.random.range(0.8, 1.3),
        to: base * kit.random.range(0.75, 1.35),
        seconds: kit.random.range(0.04, 0.16),
        gap: kit.random.range(0.02, 0.1),
        trill: kit.random.chance(0.25),
      }));
      const song = kit.every({
        seconds: [0.9, 2.6],
        first: kit.random.range(0, 1.3),
        gain: [-6, 0],
        make: (random) => {
          let at = 0;
          const motif = kit.tone('sine', 1000, 0.01).gain(-90);
          for (const n of notes) {
            const bend = random.range(0.98, 1.02);
            const note = kit
              .tone(
                'sine',
                [
                  [0, n.from * bend],
                  [n.seconds * 0.5, ((n.from + n.to) / 2) * 1.04 * bend],
                  [n.seconds, n.to * bend],
                ],
                n.seconds,
              )
              .fade(n.seconds * 0.25, n.seconds * 0.45);
            motif.plus(n.trill ? note.tremolo(38, 0.8) : note, { at });
            at += n.seconds + n.gap;
          }
          return motif;
        },
      });
      kit.play(song.room(0.9, 0.22).lasting(kit.seconds), {
        pan: kit.random.range(-0.9, 0.9),
        gain: kit.random.range(-10, 0),
        width: 0.3,
      });
    }
    // The open air between the calls.
    kit.wide(() => kit.noise('pink').low(900).high(60).drift(2, 1.5), { gain: -30 });
  },
});
