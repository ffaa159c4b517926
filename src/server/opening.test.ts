import { describe, expect, it } from 'vitest';
import { opening } from './opening.ts';

describe('opening', () => {
  it('closes what was opened, the last first, and once', async () => {
    const closed: string[] = [];
    const both = await opening(async (onClose) => {
      onClose(() => closed.push('first'));
      onClose(async () => closed.push('second'));
      return { value: 7 };
    });
    expect(both.value).toBe(7);
    expect(closed).toEqual([]);
    await both.close();
    await both.close();
    expect(closed).toEqual(['second', 'first']);
  });

  it('closes what was opened before something could not be, and tells why that was', async () => {
    const closed: string[] = [];
    const failing = opening(async (onClose) => {
      onClose(() => closed.push('first'));
      onClose(() => Promise.reject(new Error('stuck')));
      throw new Error('no port');
    });
    await expect(failing).rejects.toThrow('no port');
    expect(closed).toEqual(['first']);
  });

  it('closes the others when one cannot be closed, and says so', async () => {
    const closed: string[] = [];
    const both = await opening(async (onClose) => {
      onClose(() => closed.push('first'));
      onClose(() => Promise.reject(new Error('stuck')));
      return {};
    });
    await expect(both.close()).rejects.toThrow('stuck');
    expect(closed).toEqual(['first']);
  });
});
