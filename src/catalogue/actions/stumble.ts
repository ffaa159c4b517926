import { defineAction } from '../kinds.ts';

/** The toe catches, the body catches up. */
export default defineAction({
  id: 'stumble',
  words: ['stumble', 'trip', 'lose balance', 'falter', 'slide', 'trip over'],
  facts: {
    whole: true,
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [0.6, 1.1, 3],
    lasts: false,
    travel: 0.7,
    hands: 'both',
  },
  perform(kit) {
    kit.body([
      [0.05, { bend: 0 }],
      [0.35, { bend: 0.5, lean: 0.22, hips: [0, -0.16, 0.08], head: [0, 0.3, 0] }],
      [0.65, { bend: 0.3, hips: [0, -0.1, 0] }],
      [1, 'rest'],
    ]);
    kit.hand('both', [
      [0.3, { at: [0.46, 1.15, 0.36], palm: 'down', fingers: 'forward', curl: 0.1 }],
      [0.55, { at: [0.5, 1.3, 0.1], palm: 'down' }],
      [1, 'rest'],
    ]);
    kit.go({ gait: 'stagger', by: [0, 0, 0.7], from: 0.08, to: 0.8 });
    kit.face([
      [0.3, { lids: -0.5, browRaise: 0.8, open: 0.4 }],
      [1, 'rest'],
    ]);
    kit.contact(0.12, 'scrape', 'floor', 0.4);
  },
});
