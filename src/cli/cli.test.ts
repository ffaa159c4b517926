import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPlan } from '../../test/support/plan.ts';
import { Fault } from '../base/fault.ts';
import { visible } from '../base/visible.ts';
import { hardlyRead, tally } from '../direct/tally.ts';
import { shootCommand } from './commands/shoot.ts';
import { finish } from './ending.ts';
import { findInputs, readInput } from './input.ts';
import { freeStem, stemOf, stemPath } from './outputs.ts';
import { jsonReporter, peopleReporter, progressLine, type Streams } from './reporter.ts';
import { parseFrames, parseSeed, parseTakes, settingsFrom } from './settings.ts';
import { planOf } from './shooting.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fault = async (work: () => unknown): Promise<Fault> => {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return error as Fault;
  }
  throw new Error('Nothing was thrown.');
};
const seed = (): number => 99;

describe('settings', () => {
  it('flags beat front matter beat defaults', () => {
    expect(settingsFrom([], seed)).toEqual({
      width: 1280,
      height: 720,
      fps: 24,
      seconds: 4,
      model: 'sora-2',
      quality: 'draft',
      seed: 99,
    });
    const matter = { seconds: '8 s', size: '720×1280', model: 'Sora-2-MAX', seed: '5' };
    expect(settingsFrom([{ seconds: '12', seed: undefined }, matter], seed)).toEqual({
      width: 720,
      height: 1280,
      fps: 24,
      seconds: 12,
      model: 'sora-2-pro',
      quality: 'fine',
      seed: 5,
    });
  });

  it.each([
    [{ seconds: '5' }],
    [{ size: '640x480' }],
    [{ fps: '60' }],
    [{ model: 'sora-3' }],
    [{ seed: '-1' }],
    [{ seed: '4294967296' }],
    [{ seed: '1e3' }],
  ])('refuses %j and says what is allowed', async (raw) => {
    const error = await fault(() => settingsFrom([raw], seed));
    expect([error.exit, error.where]).toEqual([2, Object.keys(raw)[0]]);
    expect(error.remedy).toMatch(/^Use /);
  });

  it('frames and takes', async () => {
    expect(parseFrames('10-20')).toEqual({ from: 10, to: 20, single: false });
    expect(parseFrames('7')).toEqual({ from: 7, to: 7, single: true });
    expect(parseTakes('4')).toBe(4);
    expect(parseSeed('4294967295')).toBe(4294967295);
    for (const bad of ['', '-3', '5-2', 'a-b', '1-2-3'])
      expect((await fault(() => parseFrames(bad))).exit).toBe(2);
    for (const bad of ['0', '17', 'x', '1.5']) expect((await fault(() => parseTakes(bad))).exit).toBe(2);
  });
});

describe('names of outputs', () => {
  it.each([
    ['a/NAME.brief', 'NAME'],
    ['NAME.prompt.txt', 'NAME'],
    ['x/y.z.md', 'y.z'],
    ['-', 'shot'],
    ['NAME.shot.json', 'NAME'],
    ['noending', 'noending'],
    ['.brief', 'shot'],
  ])('%s gives %s', (input, stem) => expect(stemOf(input)).toBe(stem));

  it('-o sets the stem for all, in a folder the input’s own', () => {
    expect(stemPath('a/b.txt', undefined, '/x')).toBe('/x/b');
    expect(stemPath('a/b.txt', 'out/c.mp4', '/x')).toBe('/x/out/c');
    expect(stemPath('a/b.txt', 'out/', '/x')).toBe('/x/out/b');
    expect(stemPath('a/b.txt', folder)).toBe(join(folder, 'b'));
  });

  it('never meets a file that exists, unless forced', () => {
    const stem = join(folder, 'n');
    expect(freeStem(stem, false)).toBe(stem);
    writeFileSync(`${stem}.vtt`, '');
    writeFileSync(`${stem}-2.mp4`, '');
    expect(freeStem(stem, false)).toBe(`${stem}-3`);
    expect(freeStem(stem, true)).toBe(stem);
  });
});

describe('inputs', () => {
  const write = (name: string, data: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, data);
    return path;
  };

  it('briefs from files and standard input; plans and manifests from JSON; other JSON is a prompt', async () => {
    expect((await readInput(write('a.brief', 'A cat.'))).kind).toBe('brief');
    expect((await readInput('-', async () => new TextEncoder().encode('A dog.'))).kind).toBe('brief');
    expect(await readInput(write('p.json', JSON.stringify(smallPlan())))).toMatchObject({
      kind: 'plan',
      plan: { seed: 7 },
    });
    const manifest = { kind: 'shotwright.shot', brief: 'A room.', plan: smallPlan() };
    expect(await readInput(write('m.shot.json', JSON.stringify(manifest)))).toMatchObject({
      kind: 'plan',
      brief: 'A room.',
    });
    expect((await readInput(write('o.json', '{"scene":"A cat."}'))).kind).toBe('brief');
    expect((await readInput(write('broken.json', '{"scene":'))).kind).toBe('brief');
  });

  it.each([
    ['empty', ''],
    ['white', ' \n\t '],
    ['nul', 'a\0b'],
    ['binary', new Uint8Array([0xc3, 0x28])],
    ['long', 'x'.repeat(32_001)],
  ])('refuses what is %s with exit status 2', async (name, data) => {
    const error = await fault(() => readInput(write(`${name}.txt`, data)));
    expect([error.exit, Boolean(error.remedy)]).toEqual([2, true]);
  });

  it('refuses a missing file, an empty folder, and a plan out of bounds with the path', async () => {
    expect((await fault(() => readInput(join(folder, 'none.txt')))).message).toContain('no such file');
    mkdirSync(join(folder, 'empty'));
    expect((await fault(() => findInputs([join(folder, 'empty')]))).exit).toBe(2);
    const wrong = { ...smallPlan(), format: { ...smallPlan().format, seconds: 900 } };
    expect((await fault(() => readInput(write('w.json', JSON.stringify(wrong))))).message).toContain(
      'format.seconds',
    );
  });

  it('takes the briefs of a folder in order', async () => {
    const inside = join(folder, 'many');
    mkdirSync(inside);
    for (const f of ['b.brief', 'a.prompt.txt', 'notes.txt']) writeFileSync(join(inside, f), 'A cat.');
    expect(await findInputs([inside, '-'])).toEqual([
      join(inside, 'a.prompt.txt'),
      join(inside, 'b.brief'),
      '-',
    ]);
  });

  it('a plan keeps its format; only its seed may change', async () => {
    const reporter = peopleReporter(streams().streams);
    const input = { kind: 'plan', name: 'p', plan: smallPlan(), brief: '' } as const;
    expect((await planOf(input, {}, '12', reporter)).seed).toBe(12);
    expect((await fault(() => planOf(input, { seconds: '8' }, undefined, reporter))).exit).toBe(2);
  });
});

function streams(terminal = false): { streams: Streams; out: () => string; err: () => string } {
  const told = { out: '', err: '' };
  let time = 0;
  return {
    streams: {
      out: (t) => void (told.out += t),
      err: (t) => void (told.err += t),
      terminal,
      columns: 60,
      now: () => (time += 1000),
    },
    out: () => told.out,
    err: () => told.err,
  };
}

describe('what is told', () => {
  it('escapes what could steer a terminal', () => {
    expect(visible('a\u001b[31mb\u202ec\u0007\r\nd')).toBe('a\\u{1b}[31mb\\u{202e}c\\u{7} d');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(visible(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('events are one JSON object a line, and nothing else is on stdout', () => {
    const { streams: s, out, err } = streams();
    const reporter = jsonReporter(s);
    reporter.progress({ stage: 'frames', done: 1, total: 2 });
    reporter.warn('One.\nTwo.');
    reporter.error({ message: 'No.', exit: 2, remedy: 'Do.', where: 'x' });
    reporter.done({ files: ['a.mp4'] }, ['a.mp4']);
    const events = out()
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { schema: number; event: string });
    expect(events.map((e) => e.event)).toEqual(['stage', 'progress', 'warning', 'error', 'done']);
    expect(events.every((e) => e.schema === 1)).toBe(true);
    expect(err()).toBe('');
  });

  it('people read stderr; the results are on stdout', () => {
    const { streams: s, out, err } = streams(true);
    const reporter = peopleReporter(s);
    for (let done = 0; done <= 96; done += 24) reporter.progress({ stage: 'frames', done, total: 96 });
    reporter.done({}, ['NAME.mp4']);
    expect(out()).toBe('NAME.mp4\n');
    expect(err()).toContain('48/96');
    expect(err()).toMatch(/\d s left/);
  });

  it('a progress line fits its terminal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 200 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (columns, done, total) => {
          expect(progressLine('Shooting', done, total, 5, columns).length).toBeLessThan(columns);
        },
      ),
    );
  });

  it('coverage is counted, and a brief that is hardly understood is told', () => {
    const row = (status: 'depicted' | 'omitted' | 'undirected') => ({
      phrase: '',
      start: 0,
      end: 0,
      shot: 0,
      kind: 'entity',
      status,
      by: '',
      why: '',
    });
    const rows = [row('depicted'), ...Array.from({ length: 5 }, () => row('omitted')), row('undirected')];
    expect(tally(rows)).toEqual({ depicted: 1, approximated: 0, omitted: 5, undirected: 1 });
    expect(hardlyRead(rows)).toBe(true);
    expect(hardlyRead(rows.slice(0, 3))).toBe(false);
  });
});

describe('endings', () => {
  it.each([
    [
      'a fault',
      () => Promise.reject(new Fault('Full.', { exit: 3, remedy: 'Empty it.' })),
      3,
      'Full. Empty it.',
    ],
    ['a defect', () => Promise.reject(new TypeError('x is not a function')), 70, 'shotwright-report-'],
    ['success', () => Promise.resolve(0 as const), 0, ''],
  ])('%s', async (_, work, status, told) => {
    const { streams: s, err } = streams();
    expect(await finish(work, peopleReporter(s))).toBe(status);
    expect(err()).toContain(told);
  });

  it('a wrong option is an error of usage', async () => {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    program.addCommand(shootCommand(() => {}).copyInheritedSettings(program));
    await expect(program.parseAsync(['shoot', 'x', '--nonsense'], { from: 'user' })).rejects.toMatchObject({
      exitCode: 1,
      code: 'commander.unknownOption',
    });
  });
});
