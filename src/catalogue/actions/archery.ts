import { defineAction } from '../kinds.ts';
import { wield } from '../kit/wield.ts';

/** Metres that the string is drawn, and its half length. */
const drawn = 0.36;
const half = 0.68;
const away = Math.atan(drawn / half);

/** The bow arm stretched, the string drawn to the cheek, a breath, and the arrow is off. */
export default defineAction({
  id: 'archery',
  words: [
    'draw bow',
    'draw longbow',
    'draw bowstring',
    'shoot arrow',
    'fire arrow',
    'loose arrow',
    'release arrow',
    'nock arrow',
    'aim bow',
    'aim arrow',
    'pull bowstring',
    'practice archery',
    'archery',
    'shoot bow',
  ],
  facts: {
    actor: ['person', 'creature'],
    target: 'any',
    seconds: [1.6, 3.4, 10],
    lasts: false,
    upright: true,
    reaches: 2.2,
    hands: 'both',
    tool: 'recurve-bow',
  },
  perform(kit) {
    const own = kit.tool();
    const draw = 0.5;
    const off = 0.76;
    if (own) {
      wield(
        kit,
        own,
        [
          [0, { at: [0.34, 1.14, 0.34], along: [0.1, 1, 0], knuckles: [0.75, 0, 0.65] }],
          [0.22, { at: [0.46, 1.4, 0.42], along: [0, 1, 0.05], knuckles: [0.75, 0, 0.65] }],
          [draw, { at: [0.48, 1.44, 0.46], along: [0, 1, 0], knuckles: [0.75, 0, 0.65] }],
          [off, { at: [0.48, 1.44, 0.46], along: [0, 1, 0], knuckles: [0.75, 0, 0.65] }],
          [0.86, { at: [0.5, 1.4, 0.46], along: [0.25, 0.95, 0.15], knuckles: [0.75, 0, 0.65] }],
          [1, { at: [0.42, 1.24, 0.42], along: [0.2, 0.97, 0], knuckles: [0.75, 0, 0.65] }],
        ],
        { side: 'left' },
      );
      const nock = (z: number) => ({ of: own, part: 'nock', offset: [0, 0, z] }) as const;
      kit.hand('right', [
        [0.22, { at: nock(-0.04), palm: 'in', fingers: [-0.8, 0, 0.5], curl: 0.6, elbow: 0.8 }],
        [draw, { at: nock(-drawn), palm: 'in', fingers: [-0.8, 0, 0.5], curl: 0.7, elbow: 1 }],
        [off, { at: nock(-drawn), palm: 'in', fingers: [-0.8, 0, 0.5], curl: 0.7, elbow: 1 }],
        [off + 0.04, { at: [0.26, 1.48, 0], palm: 'in', fingers: [-0.6, 0.3, 0.5], curl: 0.1, elbow: 1 }],
        [1, { at: [0.28, 1.4, 0.05], palm: 'in', fingers: [-0.6, 0.2, 0.5], curl: 0.2, elbow: 0.8 }],
      ]);
      for (const [name, sign] of [
        ['upper', 1],
        ['lower', -1],
      ] as const)
        kit.part(
          `string.${name}`,
          [
            [0.22, { turn: [0, 0, 0], scale: 1 }],
            [draw, { turn: [sign * away, 0, 0], scale: [1, 1 / Math.cos(away), 1] }],
            [off, { turn: [sign * away, 0, 0], scale: [1, 1 / Math.cos(away), 1] }],
            [off + 0.015, { turn: [0, 0, 0], scale: 1 }],
          ],
          own,
        );
      kit.part(
        'arrow',
        [
          [0.22, { at: [0, 0, 0] }],
          [draw, { at: [0, 0, -drawn] }],
          [off, { at: [0, 0, -drawn] }],
          [off + 0.015, { at: [0, 0, 0.1] }],
          [off + 0.14, { at: [0, 0.1, 9], scale: 1 }],
          [off + 0.15, { at: [0, 0.1, 9.5], scale: 0.001 }],
        ],
        own,
      );
    }
    kit.look([2.6, 1.5, 2.4], { head: 0.9 });
    kit.body([
      [0.2, { turn: -0.2, twist: -0.1 }],
      [draw, { turn: -0.5, twist: -0.25, bend: -0.06, shrug: 0.01 }],
      [off, { turn: -0.5, twist: -0.25, bend: -0.06 }],
      [1, { turn: -0.25, twist: -0.1, bend: 0 }],
    ]);
    kit.face([
      [draw, { lids: 0.25, browTilt: -0.3 }],
      [0.9, { lids: 0, browTilt: 0 }],
    ]);
    kit.contact(0.4, 'creak', 'wood', 0.25);
    kit.contact(off, 'arrow', 'air', 0.6);
  },
});
