import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../base/fault.ts';
import { differenceLines, type RemixFlags, runRemix } from './remixing.ts';
import { jsonReporter, peopleReporter, type Streams } from './reporter.ts';

let folder: string;
let file: string;
const brief = 'A cat sleeps on a roof at night.\n\nLens: 35mm, deep focus.\nMood: Calm.\n';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-remix-'));
  file = join(folder, 'cat.brief');
  writeFileSync(file, brief);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a remix writes to its streams, and its fault. */
async function run(
  change: string | undefined,
  flags: RemixFlags = {},
  terminal = false,
): Promise<{ out: string; err: string; fault: Fault | undefined }> {
  let out = '';
  let err = '';
  const streams: Streams = {
    out: (t) => void (out += t),
    err: (t) => void (err += t),
    terminal,
    columns: 80,
    now: () => 0,
  };
  try {
    await runRemix(
      file,
      change,
      flags,
      streams,
      flags.json ? jsonReporter(streams) : peopleReporter(streams),
    );
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return { out, err, fault: error as Fault };
  }
  return { out, err, fault: undefined };
}

describe('remix', () => {
  it('writes the brief to stdout and the difference to stderr', async () => {
    const { out, err, fault } = await run('same shot, switch to 85mm');
    expect(out).toBe(brief.replace('35mm', '85mm'));
    expect(err).toBe('lens  35mm → 85mm\n');
    expect(fault).toBeUndefined();
  });

  it('refuses several elements with status 2, and says which', async () => {
    const { out, err, fault } = await run('switch to 85mm and at dawn');
    expect(fault).toMatchObject({ exit: 2, message: 'This changes 2 elements: time and lens.' });
    expect(out).toBe('');
    expect(err).toContain('night → dawn');
    expect((await run('switch to 85mm and at dawn', { force: true })).out).toContain('85mm');
  });

  it('takes a file as the other brief, and writes a file', async () => {
    const other = join(folder, 'other.brief');
    writeFileSync(other, brief.replace('Calm', 'Tense'));
    expect((await run(other)).err).toBe('mood  Calm → Tense\n');
    const target = join(folder, 'new.brief');
    expect((await run('mood: tense', { output: target })).out).toBe(`${target}\n`);
    expect(readFileSync(target, 'utf8')).toContain('Mood: Tense.');
    expect((await run('mood: tense', { output: target })).fault?.exit).toBe(2);
    expect((await run('mood: eerie', { output: target, force: true })).fault).toBeUndefined();
  });

  it('writes one event with --json', async () => {
    const { out, err } = await run(undefined, { set: ['lens=85mm'], json: true });
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      event: 'done',
      changed: ['lens'],
      text: brief.replace('35mm', '85mm'),
    });
    expect(err).toBe('');
  });

  it('tells what it did not understand, and that there is nothing to do', async () => {
    expect((await run('flurbish the grommets instead')).fault?.exit).toBe(2);
    expect((await run('switch to 85mm, flurbish the grommets')).err).toContain(
      '"flurbish the grommets" was not understood',
    );
    expect((await run('lens: 35mm')).err).toContain('tells this already');
    expect((await run(undefined)).fault?.exit).toBe(2);
    expect((await run('mood: tense', { keep: ['nothing'] })).fault?.remedy).toContain('palette');
  });
});

describe('the difference', () => {
  const one = { spans: [], fromSpans: [] };
  it('stands in columns, without a colour unless asked', () => {
    const found = [
      { ...one, element: 'lens' as const, from: '35mm', to: '85mm' },
      { ...one, element: 'palette' as const, from: '', to: 'teal, bone' },
    ];
    expect(differenceLines(found, 80, false)).toEqual(['lens     35mm → 85mm', 'palette  –    → teal, bone']);
    expect(differenceLines(found, 80, true)[0]).toContain('\u001b[31m35mm\u001b[0m');
  });
  it('shows no escape of a brief', () => {
    expect(
      differenceLines([{ ...one, element: 'mood', from: 'a\u001b[31m', to: '\u202eb' }], 80, false).join(''),
    ).not.toMatch(/[\u001b\u202e]/);
  });
});
