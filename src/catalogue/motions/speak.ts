import { defineMotion } from '../kinds.ts';

/** The mouth opens with what is said. */
export default defineMotion({
  id: 'speak',
  words: [
    'speak',
    'talk',
    'say',
    'sing',
    'whisper',
    'chat',
    'shout',
    'tell',
    'recite',
    'mouth moves',
    'lips move',
    'lips part',
    'mouth opens',
    'open mouth',
    'murmur',
    'speaks',
  ],
  facts: {
    name: 'the mouth speaking',
    regions: ['face', 'person', 'subject'],
    lasts: true,
  },
  animate(kit) {
    const syllables = kit.play('syllables', 4.2);
    const open = kit.speech ?? ((t: number) => 0.55 * Math.max(0, syllables(t) + 0.25));
    kit.features({ open: (t) => open(t) * kit.lasting(t) });
    const stress = kit.play('stress', 1.1);
    const aside = kit.play('aside', 0.8);
    kit.head({ pitch: (t) => 0.035 * stress(t), yaw: (t) => 0.025 * aside(t) });
  },
});
