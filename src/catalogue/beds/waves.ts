import { defineBed } from '../kinds.ts';

/** Sea on a shore: each wave rises, breaks with a broad rush and draws back over sand. */
export default defineBed({
  id: 'waves',
  words: [
    'wave',
    'waves',
    'gentle wave',
    'gentle waves',
    'ocean',
    'sea',
    'surf',
    'ocean wave',
    'ocean waves',
    'sea wave',
    'wave crashing',
    'waves crashing',
    'crashing wave',
    'crashing waves',
    'surf crashing',
    'shore',
    'tide',
    'ocean surf',
    'wave lapping the shore',
    'beach',
    'breaking wave',
    'sound of the sea',
  ],
  facts: { level: -14 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(420).high(40).drift(2, 3), { center: 0.4, gain: -7 });
    const crest = kit.random.range(0.3, 1.6);
    let at = crest - 4.2;
    while (at < kit.seconds) {
      const rise = kit.random.range(1.6, 2.4);
      const fall = kit.random.range(2.6, 3.8);
      const top = kit.random.range(1800, 3600);
      const gain = kit.random.range(-4, 0);
      const start = at;
      kit.wide(
        () =>
          kit
            .noise('pink', kit.seconds)
            .low(
              [
                [start, 400],
                [start + rise, top],
                [start + rise + fall * 0.5, 1200],
                [start + rise + fall, 2600],
              ],
              0.6,
            )
            .high([
              [start, 90],
              [start + rise, 160],
              [start + rise + fall, 900],
            ])
            .envelope([
              [start, 0],
              [start + rise * 0.7, 0.3],
              [start + rise, 1],
              [start + rise + 0.35, 0.8],
              [start + rise + fall * 0.6, 0.25],
              [start + rise + fall, 0],
            ]),
        { center: 0.3, gain },
      );
      at += rise + fall * kit.random.range(0.55, 0.8);
    }
  },
});
