import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makerOf } from '../api/videos/maker.ts';
import { readServerConfig } from './config.ts';
import { duration } from './durations.ts';
import { modelsOf } from './models.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string): ReturnType<typeof readServerConfig> {
  const file = join(folder, 'server.json');
  await writeFile(file, text);
  return readServerConfig(file);
}

describe('the configuration of a server', () => {
  it('maps model ids to engines', async () => {
    const { models } = await read('{"models":{"wan-2.2":{"engine":"embedded","quality":"fine"}}}');
    expect(models).toEqual({ 'wan-2.2': { engine: 'embedded', quality: 'fine' } });
  });

  it('sends the jobs of a model to workers of their own', async () => {
    const config = await read('{"models":{"sora-2-pro":{"engine":"embedded","queue":"large"}}}');
    const models = modelsOf(config, ['embedded'], undefined);
    expect(makerOf(models, 'sora-2-pro')).toMatchObject({ engine: 'embedded', queue: 'large' });
    expect(makerOf(models, 'sora-2')).not.toHaveProperty('queue');
    await expect(read('{"models":{"x":{"engine":"e","queue":"a b"}}}')).rejects.toThrow(/models\.x\.queue/);
  });

  it.each([
    ['{"models":', /not JSON/],
    ['{"modles":{}}', /modles/],
    ['{"models":{"x":{"engine":7}}}', /models\.x\.engine/],
    ['{"policy":{}}', /policy.*either command or url/],
    ['{"policy":{"command":["a"],"url":"http://localhost/"}}', /either command or url/],
    ['{"limits":{"jobSeconds":-1}}', /limits\.jobSeconds/],
  ])('refuses %s with its place', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('says which file is missing', async () => {
    await expect(readServerConfig(join(folder, 'none.json'))).rejects.toMatchObject({ exit: 2 });
  });
});

describe('a length of time', () => {
  it.each([
    ['90s', 90_000],
    ['1.5h', 5_400_000],
    [' 30 d ', 2_592_000_000],
  ])('%s', (text, milliseconds) => expect(duration(text, '--retain')).toBe(milliseconds));

  it.each(['', '30', 'd', '0d', '-3d', '1y', '1e3s', '30d; rm'])('not %s', (text) => {
    expect(() => duration(text, '--retain')).toThrow(/--retain/);
  });
});
