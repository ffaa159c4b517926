import { defineAction } from '../kinds.ts';

/** A rocket leaves the ground: fire and smoke first, then slowly up, then ever faster. */
export default defineAction({
  id: 'lift-off',
  words: ['lift off', 'blast off', 'launch', 'launch into space', 'shoot into the sky', 'soar into space'],
  facts: {
    actor: ['thing'],
    seconds: [2, 4, 20],
    lasts: true,
    hands: 'none',
    ends: 'fly',
    sounds: [{ at: 0, effect: 'explosion' }],
  },
  perform(kit) {
    kit.emit({
      kind: 'fire',
      from: 0,
      to: 1,
      at: { of: 'actor', part: 'bottom' },
      size: 1.8,
      rate: 3,
      towards: [0, -1, 0],
    });
    kit.emit({ kind: 'smoke', from: 0, to: 1, at: [0, 0, 0], size: 3.2, rate: 3 });
    // From rest at a steady acceleration, so that the height grows with the square of the time.
    const reach = 0.34 * Math.min(6, kit.seconds) ** 2;
    const lit = 0.22;
    kit.move(
      [0, 0.25, 0.5, 0.75, 1].map((k) => [lit + (1 - lit) * k, { at: [0, reach * k * k, 0] }] as const),
    );
  },
});
