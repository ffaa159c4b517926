import { spawn } from 'node:child_process';
import { endGroup } from '../../film/node-process.ts';

/** Variables that a hook's program is given: none that could hold a secret of the server. */
const PASSED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'SystemRoot'];

/**
 * Run a program without a shell, write to its standard input and give what it writes. Rejects when it cannot start,
 * ends with another status than 0, takes too long or writes too much; it and what it started are killed then.
 * @param command program and arguments
 */
export function runCommand(
  command: readonly string[],
  input: string,
  limits: { readonly seconds: number; readonly mostBytes: number },
): Promise<string> {
  const [program, ...args] = command as [string, ...string[]];
  return new Promise((resolve, reject) => {
    const env = Object.fromEntries(PASSED.flatMap((name) => [[name, process.env[name]]]));
    // A process group of its own, so that what it started can be killed with it.
    const child = spawn(program, args, {
      env,
      shell: false,
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    let size = 0;
    const fail = (why: string): void => {
      reject(new Error(why));
      child.stdout.destroy();
      endGroup(child);
    };
    const timer = setTimeout(() => fail(`it took longer than ${limits.seconds} s`), limits.seconds * 1000);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.mostBytes) fail(`it wrote more than ${limits.mostBytes} bytes`);
      else chunks.push(chunk);
    });
    // A program that answers without reading all closes the pipe.
    child.stdin.on('error', () => undefined);
    child.once('close', (status, signal) => {
      clearTimeout(timer);
      if (status === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error(`it ended with ${signal ?? `status ${status}`}`));
    });
    child.stdin.end(input);
  });
}
