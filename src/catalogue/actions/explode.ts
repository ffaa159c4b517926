import { defineAction } from '../kinds.ts';

/** Fire, smoke, a flash. */
export default defineAction({
  id: 'explode',
  words: ['explode', 'burst', 'blow up', 'erupt', 'detonate', 'go off', 'pop', 'blast'],
  facts: {
    actor: ['thing', 'creature', 'sky'],
    target: 'any',
    seconds: [0.4, 1.4, 6],
    lasts: false,
    hands: 'none',
  },
  perform(kit) {
    kit.light({ of: 'sky', kind: 'flash', from: 0.1, to: 0.4, level: 3 });
    kit.emit({ kind: 'fire', from: 0.1, to: 0.5, at: { of: 'actor' }, size: 1, rate: 4 });
    kit.emit({ kind: 'sparks', from: 0.1, to: 0.3, at: { of: 'actor' }, size: 1, rate: 4 });
    kit.emit({ kind: 'smoke', from: 0.2, to: 1, at: { of: 'actor' }, size: 1.4, rate: 3 });
    kit.contact(0.1, 'burst', 'air', 1);
  },
});
