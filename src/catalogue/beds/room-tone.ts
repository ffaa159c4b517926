import { defineBed } from '../kinds.ts';

/** The quiet of a room: air that barely moves. */
export default defineBed({
  id: 'room-tone',
  words: [
    'room tone',
    'silence',
    'quiet',
    'ambient silence',
    'quiet room',
    'stillness',
    'near silence',
    'studio',
    'studio ambient',
    'clean studio ambient',
    'soft ambience',
    'studio ambience',
    'quiet ambience',
    'museum',
    'library',
  ],
  facts: { level: -36 },
  play(kit) {
    kit.wide(() => kit.noise('brown').low(420).high(40), { center: 0.3 });
    kit.wide(() => kit.noise('pink').band(900, 0.5), { gain: -12 });
  },
});
