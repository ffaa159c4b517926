import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnFile } from '../../test/support/drawn.ts';
import { Fault } from '../base/fault.ts';
import { readBrief } from '../brief/index.ts';
import { describePlan } from '../direct/index.ts';
import { pictureSettings } from './picture.ts';
import { planOf } from './shooting.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-cli-picture-'));
  process.env.SHOTWRIGHT_CACHE = join(folder, 'cache');
  writeFileSync(join(folder, 'lake.png'), await drawnFile('lake'));
});
afterAll(() => {
  delete process.env.SHOTWRIGHT_CACHE;
  rmSync(folder, { recursive: true, force: true });
});

describe('pictureSettings', () => {
  it('names files as seen from here on flags and from the brief in front matter', () => {
    expect(pictureSettings({}, {}, 'a/b.txt')).toBeUndefined();
    expect(pictureSettings({ image: 'x.jpg', mode: 'i2v' }, {}, 'a/b.txt')).toEqual({
      file: 'x.jpg',
      fit: 'none',
    });
    const matter = { image: 'x.jpg', fit: 'Crop', depth: 'd.png' };
    expect(pictureSettings({}, matter, 'a/b.txt')).toEqual({
      file: join('a', 'x.jpg'),
      fit: 'crop',
      depth: join('a', 'd.png'),
    });
    expect(pictureSettings({ image: 'y.jpg', fit: 'pad' }, matter, 'a/b.txt')).toMatchObject({
      file: 'y.jpg',
      fit: 'pad',
    });
    expect(pictureSettings({}, { image: '/x.jpg', 'depth-model': '/m.onnx' }, '-')).toEqual({
      file: '/x.jpg',
      fit: 'none',
      depthModel: '/m.onnx',
    });
  });

  it.each([
    [{ mode: 'i2v' }, 'mode', /--image/],
    [{ mode: 'v2v' }, 'mode', /t2v/],
    [{ image: 'x.jpg', mode: 't2v' }, 'mode', /i2v/],
    [{ image: 'x.jpg', fit: 'stretch' }, 'fit', /extend/],
    [{ image: '' }, 'image', /--image/],
    [{ depth: 'd.png' }, 'depth', /--image/],
    [{ depthModel: 'm.onnx' }, 'depth-model', /--image/],
    [{ image: 'x.jpg', depth: 'd.png', depthModel: 'm.onnx' }, 'depth', /one of them/],
  ])('refuses %j and says what to do', (raw, where, remedy) => {
    try {
      pictureSettings(raw, {}, 'b.txt');
    } catch (error) {
      const { exit, where: at, remedy: help } = error as Fault;
      expect({ exit, at, help }).toEqual({ exit: 2, at: where, help: expect.stringMatching(remedy) });
      return;
    }
    throw new Error('Nothing was thrown.');
  });
});

describe('a plan that begins with a picture', () => {
  const warned: string[] = [];
  const reporter = {
    progress: () => {},
    warn: (text: string) => void warned.push(text),
    note: () => {},
    done: () => {},
    error: () => {},
  };
  const text = 'The lake comes alive, ripples run over the water. Camera pans left.';
  const plan = (flags: object) =>
    planOf(
      { kind: 'brief', name: join(folder, 'b.txt'), brief: readBrief(`---\nimage: lake.png\n---\n${text}`) },
      { seed: '7', ...flags },
      '7',
      reporter,
    );

  it('is directed from the front matter, warns of what is small, and prints its regions', async () => {
    const made = await plan({ fit: 'crop' });
    expect(made.picture?.regions.map((r) => r.kind)).toEqual(expect.arrayContaining(['sky', 'water']));
    expect(made.shots[0]!.beats.map((b) => `${b.actor} ${b.action}`)).toContain('water ripple');
    expect(warned.join(' ')).toMatch(/270|480/);
    expect(describePlan(made)).toMatch(/water.*ripples on the water/);
    const small = await plan({ fit: 'crop', preview: true });
    expect([small.format.width, small.picture?.digest]).toEqual([640, made.picture?.digest]);
  });

  it('refuses a picture of another size unless it may be fitted', async () => {
    const error: unknown = await plan({}).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Fault);
    expect((error as Fault).exit).toBe(2);
    expect(`${(error as Fault).message} ${(error as Fault).remedy}`).toMatch(/480x270.*1280x720.*--fit/);
  });
});
