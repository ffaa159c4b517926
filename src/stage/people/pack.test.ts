import { describe, expect, it } from 'vitest';
import { castSchema } from '../../direct/plan.ts';
import { packPuppet, puppetKey, unpackPuppet } from './pack.ts';
import { buildPuppet } from './puppet.ts';

const cast = castSchema.parse({
  id: 'a',
  kind: 'person',
  name: 'x',
  height: 1.7,
  place: { at: [0, 0, 0] },
  wardrobe: [{ kind: 'dress' }],
});

describe('packed puppets', () => {
  it('come back as they were', () => {
    const data = buildPuppet(cast, 3, 'low');
    expect(unpackPuppet(packPuppet(data))).toEqual(data);
  });

  it('are refused when cut short', () => {
    const bytes = packPuppet(buildPuppet(cast, 3, 'low'));
    expect(unpackPuppet(bytes.subarray(0, 5))).toBeUndefined();
    expect(unpackPuppet(bytes.subarray(0, 4000))).toBeUndefined();
  });

  it('are named by looks and seed, not by where one stands', () => {
    const key = puppetKey(cast, 3, 'low');
    expect(puppetKey({ ...cast, place: { at: [4, 0, 0], yaw: 1 } }, 3, 'low')).toBe(key);
    expect(puppetKey({ ...cast, height: 1.8 }, 3, 'low')).not.toBe(key);
    expect(puppetKey(cast, 4, 'low')).not.toBe(key);
  });
});
