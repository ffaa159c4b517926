import { describe, expect, it } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import { direct, type Plan } from '../index.ts';

const shoot = (text: string): Promise<Plan> =>
  direct(readBrief(text), { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed: 7 });

describe('what is seen in the sky', () => {
  it.each([
    ['The northern lights dance over a snowy village.', ['aurora']],
    ['A tent in the desert at night under the Milky Way.', ['milky-way']],
    ['A double rainbow over a green meadow.', ['rainbow']],
    ['A cyclist rides against a huge orange sunset on the beach.', ['great-sun']],
    ['A wolf howls at the giant full moon on a snowy hill.', ['great-moon']],
    ['A girl with rainbow hair walks down the street at noon.', undefined],
    ['Aurora colours on a poster in an office.', undefined],
    ['A dark lake at night with no full moon.', undefined],
  ])('%s', async (text, sky) => {
    expect((await shoot(text)).set.sky).toEqual(sky);
  });

  it('takes in the sky with a short lens, and claims it', async () => {
    const plan = await shoot('A wooden cabin stands in a valley, aurora overhead, night.');
    expect(plan.shots[0]!.camera.keys[0]!.mm).toBeLessThanOrEqual(35);
    expect(plan.claims).toContainEqual(
      expect.objectContaining({ phrase: 'aurora', by: 'aurora', about: 'set' }),
    );
  });

  it('puts the sun behind whoever is a silhouette, and lights no face', async () => {
    const plan = await shoot('Silhouette of two hikers on a ridge against a huge orange sunset.');
    expect(plan.cast).toHaveLength(2);
    const key = plan.lights.find((l) => l.role === 'key')!;
    expect([key.source, Math.abs(key.azimuth) > 2.7, key.elevation < 0.2]).toEqual(['sun', true, true]);
    expect(plan.mood.keyToFill).toBeGreaterThan(20);
  });

  it('rain that is over has stopped falling and left its puddles', async () => {
    const { weather, state } = (await shoot('A rainbow over a street after the rain.')).set;
    expect(weather.kind).toBe('scattered');
    expect(state).toContain('puddles');
  });
});

describe('what a weather lets fall', () => {
  it.each([
    ['Autumn leaves fall around a samurai in a temple courtyard.', 'leaves'],
    ['Cherry blossom petals drift past a woman in a park.', 'petals'],
    ['A bride laughs under falling confetti in front of a church.', 'confetti'],
  ])('%s', async (text, kind) => {
    const plan = await shoot(text);
    expect(plan.set.weather.kind).toBe(kind);
    expect(plan.shots[0]!.beats.filter((b) => /fall|drift/.test(b.action))).toEqual([]);
  });
});

describe('a silhouette', () => {
  it('is a way of being lit unless it is somebody', async () => {
    const lion = await shoot('A lion walks through the savannah at sunset, silhouette, dust.');
    expect(lion.cast.map((c) => c.kind)).toEqual(['lion']);
    const one = await shoot('A silhouette walks down a foggy street at night.');
    expect(one.cast).toHaveLength(1);
  });
});
