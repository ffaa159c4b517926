import { describe, expect, it } from 'vitest';
import { castSchema } from '../../../../direct/plan.ts';
import { buildPuppet } from '../../puppet.ts';
import { hairStyle, hairStyles } from './index.ts';

const head = (sex: 'female' | 'male', style: string, more: object = {}) =>
  buildPuppet(
    castSchema.parse({
      id: 'one',
      kind: 'person',
      name: 'someone',
      sex,
      height: 1.7,
      place: { at: [0, 0, 0] },
      hair: { style, colour: '#3a2418' },
      ...more,
    }),
    3,
    'low',
  );
/** Bounds of the hair, metres. */
const hairOf = (data: ReturnType<typeof buildPuppet>) => {
  const p = data.parts.find((part) => part.surface === 'hair')!.positions;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i++) {
    low[i % 3] = Math.min(low[i % 3]!, p[i]!);
    high[i % 3] = Math.max(high[i % 3]!, p[i]!);
  }
  return { low, high, chin: data.skeleton.height - data.skeleton.headHeight };
};

describe('hair styles', () => {
  it('own their words alone, in whatever way they are joined', () => {
    const owner = new Map<string, string>();
    for (const style of hairStyles)
      for (const word of new Set([style.id, ...style.words].map((w) => w.replaceAll('-', ' ')))) {
        expect(owner.get(word), `"${word}" of ${style.id}`).toBeUndefined();
        owner.set(word, style.id);
      }
    expect(hairStyle('buzz-cut')?.id).toBe('buzz');
    expect(hairStyle('Slicked Back')?.id).toBe('slick');
  });

  it('are told apart by their outline', () => {
    for (const long of ['long', 'braid', 'plaits', 'ponytail', 'pigtails']) {
      const { low, chin } = hairOf(head('female', long));
      expect(low[1], long).toBeLessThan(chin);
    }
    for (const cropped of ['short', 'buzz', 'slick', 'undercut']) {
      const { low, chin } = hairOf(head('male', cropped));
      expect(low[1], cropped).toBeGreaterThan(chin);
    }
    const knots = hairOf(head('female', 'space-buns')).high[1]!;
    expect(knots).toBeGreaterThan(hairOf(head('male', 'buzz')).high[1]! + 0.02);
  });

  it('lie under a hat', () => {
    for (const style of ['ponytail', 'space-buns', 'afro']) {
      const bare = hairOf(head('female', style)).high[1]!;
      const hatted = hairOf(head('female', style, { wardrobe: [{ kind: 'cap' }] })).high[1]!;
      expect(hatted, style).toBeLessThan(bare - 0.01);
    }
  });
});
