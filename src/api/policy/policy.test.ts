import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Receiver, startReceiver } from '../../../test/support/receiver.ts';
import { askPolicy, type PolicyOptions, policyHook } from './index.ts';
import type { PolicyQuestion } from './question.ts';

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
const receivers: Receiver[] = [];
afterEach(async () => {
  for (const one of receivers.splice(0)) await one.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const question: PolicyQuestion = {
  kind: 'create',
  prompt: 'A fox; $(touch x) `id` "quoted"\n',
  model: 'sora-2',
  project: 'one',
};
let count = 0;
/** A hook that runs this as its program; `input` is what it was sent. */
const program = (source: string): readonly string[] => {
  const file = join(folder, `${count++}.mjs`);
  writeFileSync(
    file,
    `import { readFileSync } from 'node:fs';\nconst input = () => readFileSync(0, 'utf8');\n${source}`,
  );
  return [process.execPath, file];
};
const ask = (options: PolicyOptions, about = question) => policyHook(options)(about);
const service = async (answer: Receiver['answer']): Promise<Receiver> => {
  const one = await startReceiver();
  one.answer = answer;
  receivers.push(one);
  return one;
};

describe('a program', () => {
  it('is asked in JSON and without a shell', async () => {
    const file = join(folder, 'asked.json');
    const command = program(
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(process.argv[2], input());\nconsole.log('{"allow":true}');`,
    );
    expect(await ask({ command: [...command, file] })).toEqual({ allowed: true });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(question);
  });

  it('denies with its reason', async () => {
    const command = program(
      `console.log(JSON.stringify({ allow: !input().includes('fox'), reason: 'No foxes.' }));`,
    );
    expect(await ask({ command })).toEqual({ allowed: false, reason: 'No foxes.' });
    expect(await ask({ command }, { ...question, prompt: 'A hare' })).toEqual({ allowed: true });
  });

  it('need not read what it is sent', async () => {
    const long = { ...question, prompt: 'x'.repeat(32_000 * 20) };
    expect(await ask({ command: program(`console.log('{"allow":true}'); process.exit(0);`) }, long)).toEqual({
      allowed: true,
    });
  });

  it('is given no secret of the server', async () => {
    process.env['DATABASE_URL'] = 'postgres://secret';
    const command = program(
      `console.log(JSON.stringify({ allow: false, reason: JSON.stringify(process.env) }));`,
    );
    const verdict = await ask({ command });
    delete process.env['DATABASE_URL'];
    expect(JSON.stringify(verdict)).not.toContain('secret');
  });
});

describe('a service', () => {
  it('is asked by POST', async () => {
    const one = await service(() => ({
      status: 200,
      body: '{"allow":false,"reason":"No.","code":"no_foxes"}',
    }));
    expect(await ask({ url: `${one.url}/judge` })).toEqual({
      allowed: false,
      reason: 'No.',
      code: 'no_foxes',
    });
    expect(one.got[0]).toMatchObject({ path: '/judge', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(one.got[0]?.body ?? '')).toEqual(question);
  });
});

describe('a hook that fails', () => {
  const failures: readonly (readonly [string, () => Promise<PolicyOptions> | PolicyOptions])[] = [
    ['is not there', () => ({ command: [join(folder, 'nowhere')] })],
    ['ends badly', () => ({ command: program(`console.log('{"allow":true}'); process.exit(1);`) })],
    ['is killed', () => ({ command: program(`process.kill(process.pid, 'SIGKILL');`) })],
    ['says nothing', () => ({ command: program('') })],
    ['says no JSON', () => ({ command: program(`console.log('allow');`) })],
    ['says something else', () => ({ command: program(`console.log('{"allowed":true}');`) })],
    ['says it in a text', () => ({ command: program(`console.log('{"allow":"true"}');`) })],
    ['takes too long', () => ({ command: program('setTimeout(() => {}, 60000);'), seconds: 0.5 })],
    ['talks without end', () => ({ command: program(`for (;;) process.stdout.write('x'.repeat(65536));`) })],
    ['cannot be reached', () => ({ url: 'http://127.0.0.1:9/' })],
    [
      'answers 500',
      async () => ({ url: (await service(() => ({ status: 500, body: '{"allow":true}' }))).url }),
    ],
    [
      'leads elsewhere',
      async () => ({ url: (await service(() => ({ status: 307, headers: { location: '/' } }))).url }),
    ],
    ['answers too late', async () => ({ url: (await service(() => 'never')).url, seconds: 0.3 })],
    [
      'answers without end',
      async () => ({ url: (await service(() => ({ status: 200, body: 'x'.repeat(1_000_000) }))).url }),
    ],
  ];

  it.each(failures)('%s: nothing is accepted, or everything where that is wished', async (_, options) => {
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown): void => void troubles.push(error);
    await expect(ask({ ...(await options()), onTrouble })).rejects.toMatchObject({
      status: 503,
      body: { error: { code: 'policy_unavailable' } },
    });
    expect(await ask({ ...(await options()), onFailure: 'allow', onTrouble })).toEqual({ allowed: true });
    expect(troubles).toHaveLength(2);
    expect(String(troubles)).not.toContain('fox');
  });

  it('leaves nothing behind that it started', async () => {
    const file = join(folder, 'child');
    const command = program(
      `import { spawn } from 'node:child_process';
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
       import { writeFileSync } from 'node:fs';
       writeFileSync(${JSON.stringify(file)}, String(child.pid));
       setInterval(() => {}, 1000);`,
    );
    // A busy machine may need longer until the child is there.
    for (let seconds = 2; !existsSync(file); seconds *= 2)
      await expect(ask({ command, seconds })).rejects.toMatchObject({ status: 503 });
    const pid = Number(readFileSync(file, 'utf8'));
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

/** Whether a process runs; one that ended and was not waited for does not. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

it('a denial is a 400 with the reason', async () => {
  const deny = async () => ({ allowed: false as const, reason: 'No foxes.' });
  await expect(askPolicy(deny, question, 'prompt')).rejects.toMatchObject({
    status: 400,
    body: {
      error: { code: 'moderation_blocked', param: 'prompt', message: expect.stringContaining('No foxes.') },
    },
  });
  await expect(askPolicy(undefined, question, 'prompt')).resolves.toBeUndefined();
});

it('asks no more at once than it may', async () => {
  const open = new Set<ServerResponse>();
  let most = 0;
  // Answers three when they are there, and were alone for a while.
  const server = createServer((_, response) => {
    most = Math.max(most, open.add(response).size);
    if (open.size < 3) return;
    setTimeout(() => {
      for (const one of open) one.end('{"allow":true}');
      open.clear();
    }, 100);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const policy = policyHook({ url: `http://127.0.0.1:${port}`, concurrency: 3 });
  const all = await Promise.all(Array.from({ length: 9 }, () => policy(question)));
  expect(all).toEqual(Array.from({ length: 9 }, () => ({ allowed: true })));
  expect(most).toBe(3);
  server.close();
  server.closeAllConnections();
});
