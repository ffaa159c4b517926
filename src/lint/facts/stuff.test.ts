import { describe, expect, it } from 'vitest';
import { isMaterial, tellsGround, tellsStuff } from './stuff.ts';

describe('what things are made of', () => {
  it('is told by some nouns', () => {
    for (const noun of ['snowball', 'bricks', 'leaves', 'bottle', 'wave'])
      expect(tellsStuff(noun), noun).toBe(true);
    for (const noun of ['ball', 'box', 'object', 'tray', 'robot', 'table'])
      expect(tellsStuff(noun), noun).toBe(false);
  });

  it('is told by words for materials', () => {
    for (const word of ['oak', 'rubber', 'nylon', 'porcelain']) expect(isMaterial(word), word).toBe(true);
    expect(isMaterial('red')).toBe(false);
  });

  it('is told by some grounds', () => {
    for (const noun of ['sand', 'ice', 'pavement', 'pool']) expect(tellsGround(noun), noun).toBe(true);
    for (const noun of ['floor', 'wall', 'street']) expect(tellsGround(noun), noun).toBe(false);
  });
});
