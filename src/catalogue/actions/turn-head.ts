import { defineAction } from '../kinds.ts';

/** The head turns, the body stays. */
export default defineAction({
  id: 'turn-head',
  words: [
    'turn head',
    'turn head towards',
    'turn face',
    'rotate head',
    'turn slightly',
    'look over shoulder',
  ],
  facts: { actor: ['person', 'creature'], target: 'any', seconds: [0.5, 1.4, 4], lasts: true, hands: 'none' },
  perform(kit) {
    const camera = kit.manner('camera', 'towards camera', 'to camera');
    kit.look(
      camera ? 'camera' : kit.role('target') ? 'target' : kit.params.direction === 'right' ? 'right' : 'left',
      { head: kit.manner('slightly') ? 0.6 : 0.95 },
    );
  },
});
