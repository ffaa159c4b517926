import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, type ExitStatus } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { Reporter } from './reporter.ts';

/** An `AbortSignal` that SIGINT and SIGTERM set off, and the exit status that the signal asks for. */
export interface Stop {
  readonly signal: AbortSignal;
  status(): ExitStatus | undefined;
  release(): void;
}

/** Listen for Ctrl-C and SIGTERM; a second one ends at once. */
export function listenForStop(): Stop {
  const controller = new AbortController();
  let status: ExitStatus | undefined;
  const on = (code: ExitStatus) => (): void => {
    if (status !== undefined) process.exit(status);
    status = code;
    controller.abort();
  };
  const interrupt = on(EXIT.interrupted);
  const terminate = on(EXIT.terminated);
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  return {
    signal: controller.signal,
    status: () => status,
    release() {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
    },
  };
}

/**
 * Run a command's work and give its exit status: a `Fault` is told as a sentence with its remedy, anything else as a
 * defect of ours with a report file.
 */
export async function finish(
  work: (stop: Stop) => Promise<ExitStatus>,
  reporter: Reporter,
): Promise<ExitStatus> {
  const stop = listenForStop();
  try {
    return await work(stop);
  } catch (error) {
    const asked = stop.status();
    if (asked !== undefined) {
      reporter.error({
        message: 'Stopped; no unfinished file was left.',
        exit: asked,
        remedy: undefined,
        where: undefined,
      });
      return asked;
    }
    if (error instanceof Fault) {
      reporter.error(error);
      return error.exit;
    }
    const file = report(error);
    const message = `Shotwright failed: ${error instanceof Error ? (error.message.split('\n')[0] as string) : String(error)}.`;
    reporter.error({
      message,
      exit: EXIT.fault,
      remedy: `This is a fault of ours; ${file} says more.`,
      where: undefined,
    });
    return EXIT.fault;
  } finally {
    stop.release();
  }
}

function report(error: unknown): string {
  const file = join(tmpdir(), `shotwright-report-${process.pid}.txt`);
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    writeFileSync(
      file,
      `Node ${process.version}, ${process.platform} ${process.arch}\n${process.argv.slice(2).join(' ')}\n\n${told}\n`,
    );
    return file;
  } catch {
    return told;
  }
}
