import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Json } from '../../base/json.ts';
import { type FolderLock, lockFolder, meetHolder } from '../../store/folder/index.ts';
import { callerOf } from './caller.ts';
import { answerCommands } from './listener.ts';
import type { OperationContext } from './operation.ts';

const aborted: unknown[] = [];
const table = {
  echo: { input: z.strictObject({ what: z.json() }), run: async ({ what }: { what: Json }) => ({ what }) },
  fault: {
    input: z.strictObject({}),
    run: async (): Promise<null> => {
      throw new Fault('It is wrong.', { exit: EXIT.environment, remedy: 'Mend it.', where: 'here' });
    },
  },
  bug: {
    input: z.strictObject({}),
    run: async (): Promise<null> => {
      throw new TypeError('secret inside');
    },
  },
  count: {
    input: z.strictObject({ to: z.int() }),
    run: async ({ to }: { to: number }, { progress }: OperationContext) => {
      for (let i = 0; i < to; i++) progress({ i });
      return to;
    },
  },
  forever: {
    input: z.strictObject({}),
    run: async (_: object, { signal, progress }: OperationContext): Promise<null> => {
      try {
        for (;;) {
          signal.throwIfAborted();
          progress('still');
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      } catch (error) {
        aborted.push(error);
        throw error;
      }
    },
  },
};

let folder: string;
let lock: FolderLock;
const failures: string[] = [];
const sockets: Socket[] = [];
beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'shotwright-control-')));
  lock = await lockFolder(folder, 'test');
  answerCommands(lock, table, (operation) => failures.push(operation));
  failures.length = 0;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await lock.release();
  rmSync(folder, { recursive: true, force: true });
});
const socket = async (): Promise<Socket> => {
  const met = await meetHolder(folder);
  expect(met?.greeting).toMatchObject({ pid: process.pid, command: 'test', control: true });
  sockets.push(met?.socket as Socket);
  return met?.socket as Socket;
};
const call = async () => callerOf<typeof table>(await socket());

describe('commands to a holder', () => {
  it('any JSON goes there and back, large or with any character', async () => {
    const ask = await call();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const what = JSON.parse(JSON.stringify(value));
        expect(await ask('echo', { what })).toEqual({ what });
      }),
    );
    const large = '雨\n'.repeat(500_000);
    expect(await ask('echo', { what: large })).toEqual({ what: large });
  });

  it('progress comes before the result', async () => {
    const seen: Json[] = [];
    expect(await (await call())('count', { to: 500 }, { onProgress: (event) => seen.push(event) })).toBe(500);
    expect(seen).toEqual(Array.from({ length: 500 }, (_, i) => ({ i })));
  });

  it('faults keep what they say; other failures say nothing of the inside', async () => {
    const ask = await call();
    await expect(ask('fault', {})).rejects.toMatchObject({
      message: 'It is wrong.',
      exit: 3,
      remedy: 'Mend it.',
      where: 'here',
    });
    const bug = await ask('bug', {}).catch((error: unknown) => error);
    expect(bug).toMatchObject({ exit: EXIT.fault });
    expect(String(bug)).not.toContain('secret');
    expect(failures).toEqual(['bug']);
    await expect(ask('echo', { what: 1, more: 2 } as never)).rejects.toThrow(Fault);
    await expect(ask('toString' as never, {} as never)).rejects.toThrow(/no operation/);
    expect(await ask('echo', { what: 'still here' })).toEqual({ what: 'still here' });
  });

  it('work ends when the command is gone', async () => {
    aborted.length = 0;
    const stop = new AbortController();
    const asked = (await call())(
      'forever',
      {},
      { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) },
    );
    await expect(asked).rejects.toThrow('enough');
    await expect.poll(() => aborted.length).toBe(1);
    expect(failures).toEqual([]);
  });

  it('a holder that ends is told as such', async () => {
    const ask = await call();
    const asked = ask('forever', {}, { onProgress: () => void lock.release() });
    await expect(asked).rejects.toMatchObject({ exit: EXIT.environment });
  });

  it.each([
    'GET / HTTP/1.1\r\n\r\n',
    '{"operation":1}\n',
    'null\n',
    '\u0000\n',
    `"${'x'.repeat(5_000_000)}`,
    '[[[[\n',
  ])('who speaks another language is hung up on: %#', async (words) => {
    const other = await socket();
    other.resume();
    const closed = new Promise((resolve) => other.once('close', resolve));
    other.write(words);
    await closed;
    expect(await (await call())('echo', { what: 1 })).toEqual({ what: 1 });
  });

  it('too many connections are refused, and there is room again when they go', async () => {
    const held = await Promise.all(Array.from({ length: 16 }, socket));
    const more = await meetHolder(folder);
    sockets.push(more?.socket as Socket);
    await expect(callerOf<typeof table>(more?.socket as Socket)('echo', { what: 1 })).rejects.toThrow(Fault);
    held[0]?.destroy();
    await expect
      .poll(async () => (await call())('echo', { what: 1 }).catch(() => undefined))
      .toEqual({ what: 1 });
  });
});
