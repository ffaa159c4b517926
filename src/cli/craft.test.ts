import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExitStatus } from '../base/exit.ts';
import { format } from '../brief/index.ts';
import { joinCommand } from './commands/join.ts';
import { newCommand } from './commands/new.ts';
import { presetsCommand } from './commands/presets.ts';
import { priceCommand } from './commands/price.ts';
import { splitCommand } from './commands/split.ts';

const BRIEF = `Super 8, faded. A beekeeper in a white veil stands at a hive.

Camera shot: Wide shot, slow dolly in.

Actions:
- She lifts the lid.
- Bees rise.

Dialogue:
- Beekeeper: "A good year."

Background Sound: Bees.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-craft-'));
  writeFileSync(join(folder, 'hive.brief'), BRIEF);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});
const at = (name: string): string => join(folder, name);

async function run(make: (end: (status: ExitStatus) => void) => Command, ...args: string[]) {
  const told = { status: -1, out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((told.out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((told.err += String(text))));
  await make((status) => {
    told.status = status;
  }).parseAsync(args, { from: 'user' });
  vi.restoreAllMocks();
  return told;
}

describe('shotwright split and join', () => {
  it('writes the pieces, never over others, and puts them together again', async () => {
    const first = await run(splitCommand, at('hive.brief'), '--seconds', '8', '-o', folder);
    expect(first).toMatchObject({ status: 0, out: `${at('hive.1of2.brief')}\n${at('hive.2of2.brief')}\n` });
    await run(splitCommand, at('hive.brief'), '--seconds', '8', '-o', folder);
    expect(readdirSync(folder)).toContain('hive-2.1of2.brief');
    const joined = await run(joinCommand, at('hive.2of2.brief'), at('hive.1of2.brief'));
    expect(joined).toEqual({ status: 0, out: format(BRIEF), err: '' });
    const whole = await run(
      joinCommand,
      at('hive.2of2.brief'),
      at('hive.1of2.brief'),
      '-o',
      at('whole.brief'),
    );
    expect(whole.out).toBe(`${at('whole.brief')}\n`);
    expect(readFileSync(at('whole.brief'), 'utf8')).toBe(format(BRIEF));
  });

  it('tells a conflict, with status 1, and a missing piece, with status 2', async () => {
    await run(splitCommand, at('hive.brief'), '--seconds', '8', '-o', folder);
    const names = ['hive.1of2.brief', 'hive.2of2.brief'].map(at);
    names.forEach((name, i) => {
      writeFileSync(name, readFileSync(name, 'utf8').replace('Bees.\n', i === 0 ? 'Wasps.\n' : 'Flies.\n'));
    });
    const joined = await run(joinCommand, ...names);
    expect(joined.status).toBe(1);
    expect(joined.err).toMatch(/Wasps.*Flies/);
    expect(await run(joinCommand, names[0] as string)).toMatchObject({ status: 2, out: '' });
  });

  it('splits nothing that fits', async () => {
    expect(await run(splitCommand, at('hive.brief'), '--seconds', '4', '-o', folder)).toMatchObject({
      status: 0,
      out: '',
    });
    expect(await run(splitCommand, at('hive.brief'), '--seconds', 'x')).toMatchObject({ status: 2 });
  });
});

describe('shotwright price, presets and new', () => {
  it('prices a brief as a table and as JSON', async () => {
    const table = await run(priceCommand, at('hive.brief'), '--seconds', '8', '--takes', '2', '--split');
    expect(table.status).toBe(0);
    expect(table.out).toMatch(/^2 pieces of 4 s, 1280x720/);
    const json = JSON.parse((await run(priceCommand, at('hive.brief'), '--json')).out) as {
      schema: number;
      rows: unknown[];
    };
    expect(json.schema).toBe(1);
    expect(json.rows.length).toBeGreaterThan(20);
    expect(await run(priceCommand, at('hive.brief'), '--seconds', 'long')).toMatchObject({ status: 0 });
    expect(await run(priceCommand, at('none.brief'))).toMatchObject({ status: 2 });
  });

  it('advises on presets', async () => {
    const { status, out } = await run(presetsCommand, at('hive.brief'));
    expect(status).toBe(0);
    expect(out).toMatch(/Dolly In +The brief's own move: "dolly in"/);
    expect(JSON.parse((await run(presetsCommand, at('hive.brief'), '--json')).out)).toMatchObject({
      enhance: { value: 'off' },
    });
  });

  it('writes a brief from a template and from answers', async () => {
    const made = await run(
      newCommand,
      '--template',
      'product',
      '--set',
      'backdrop=rust',
      '-o',
      at('kettle.brief'),
    );
    expect(made).toEqual({ status: 0, out: `${at('kettle.brief')}\n`, err: '' });
    expect(readFileSync(at('kettle.brief'), 'utf8')).toContain('seamless rust backdrop');
    writeFileSync(at('answers.json'), '{"scene": "A snail climbs a leaf.", "sound": "rain"}');
    expect((await run(newCommand, '--answers', at('answers.json'))).out).toBe(
      'A snail climbs a leaf.\n\nBackground Sound: rain.\n',
    );
    expect(await run(newCommand, '--template', 'opera')).toMatchObject({ status: 2 });
    expect((await run(newCommand, '--template', 'product', '--set', 'colour=red')).err).toMatch(/backdrop/);
  });
});
