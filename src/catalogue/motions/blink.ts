import { clamp, quintic } from '../../base/vectors.ts';
import { defineMotion } from '../kinds.ts';

/** Lids close and open. */
export default defineMotion({
  id: 'blink',
  words: [
    'blink',
    'blink slowly',
    'eyes blink',
    'flutter lashes',
    'wink',
    'bat eyelashes',
    'eyelids flutter',
    'blinking',
  ],
  facts: {
    name: 'blinking',
    regions: ['face', 'person'],
    lasts: true,
  },
  animate(kit) {
    const [close, shut, open] = [0.16, 0.24, 0.26].map((s) => s / clamp(kit.pace, 0.5, 1.4)) as [
      number,
      number,
      number,
    ];
    const length = close + shut + open;
    const first = 0.5 + 0.4 * kit.random.next();
    const room = kit.seconds - length - first - 0.2;
    // A number that is asked for is kept; who is told to blink and no number does so again and again.
    const asked = kit.count ?? 0;
    const gap = Math.max(length, asked > 1 ? Math.min(1.1, room / (asked - 1)) : 1.7 / kit.pace);
    const count = asked || 1 + Math.max(0, Math.floor(room / gap));
    const lid = (age: number): number => quintic(age / close) * (1 - quintic((age - close - shut) / open));
    const ages = (t: number): number[] => Array.from({ length: count }, (_, i) => t - first - i * gap);
    kit.features({ blink: (t) => Math.max(...ages(t).map(lid)) });
  },
});
