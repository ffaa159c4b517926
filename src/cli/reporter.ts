import { performance } from 'node:perf_hooks';
import type { Fault } from '../base/fault.ts';
import { visible } from '../base/visible.ts';
import type { Progress } from '../film/index.ts';

/** Where a command tells what it does: people on stderr, programs (with `--json`) one JSON object a line on stdout. */
export interface Reporter {
  progress(progress: Progress): void;
  warn(message: string): void;
  /** A sentence for people only. */
  note(message: string): void;
  /** The result: paths or data for stdout, or a `done` event. */
  done(event: Readonly<Record<string, unknown>>, lines: readonly string[]): void;
  error(fault: Pick<Fault, 'message' | 'exit' | 'remedy' | 'where'>): void;
}

/** The streams that a reporter writes to. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** True when `err` is a terminal that can redraw its line. */
  readonly terminal: boolean;
  readonly columns: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** The process's own streams. */
export const processStreams = (): Streams => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb',
  columns: process.stderr.columns ?? 80,
  now: () => performance.now(),
});

const STAGES: Readonly<Record<string, string>> = {
  direct: 'Directing',
  driver: 'Opening the driver',
  set: 'Building the set',
  people: 'Making the puppets',
  light: 'Baking light',
  physics: 'Rehearsing',
  motion: 'Rehearsing',
  frames: 'Shooting',
  sound: 'Mixing sound',
  clip: 'Finishing',
};

/** A reporter for people, with a progress line when the stream is a terminal. */
export function peopleReporter(streams: Streams): Reporter {
  const { out, err, terminal } = streams;
  let drawn = false;
  // Sound is mixed while frames are drawn, so stages overlap: each has its own beginning.
  const began = new Map<string, number>();
  const clear = (): void => {
    if (drawn) err('\r\u001b[K');
    drawn = false;
  };
  const say = (text: string): void => {
    clear();
    err(`${text}\n`);
  };
  return {
    progress({ stage: name, done, total }) {
      const label = STAGES[name] ?? visible(name);
      const since = began.get(name) ?? streams.now();
      if (!terminal && !began.has(name)) err(`${label} …\n`);
      began.set(name, since);
      if (!terminal) return;
      err(`\r${progressLine(label, done, total, (streams.now() - since) / 1000, streams.columns)}\u001b[K`);
      drawn = true;
    },
    warn: (message) => say(`Note: ${visible(message)}`),
    note: (message) => say(message),
    done(_, lines) {
      clear();
      for (const line of lines) out(`${line}\n`);
    },
    error: (fault) =>
      say([visible(fault.message), fault.remedy && visible(fault.remedy)].filter(Boolean).join(' ')),
  };
}

/** `Shooting  [######------]  48/96  6 s left`, no wider than the terminal. */
export function progressLine(
  stage: string,
  done: number,
  total: number,
  elapsed: number,
  columns: number,
): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const eta =
    done > 0 && done < total && elapsed > 1 ? `  ${Math.ceil((elapsed / done) * (total - done))} s left` : '';
  const count = total > 1 ? `  ${done}/${total}` : '';
  const room = Math.min(30, columns - stage.length - count.length - eta.length - 6);
  const filled = Math.round(share * room);
  const bar = total > 1 && room >= 6 ? `  [${'#'.repeat(filled)}${'-'.repeat(room - filled)}]` : '';
  return `${stage}${bar}${count}${eta}`.slice(0, Math.max(10, columns - 1));
}

/** A reporter for programs: events of schema 1, one a line, nothing else on stdout. */
export function jsonReporter({ out }: Streams): Reporter {
  const event = (name: string, data: Readonly<Record<string, unknown>>): void =>
    out(`${JSON.stringify({ schema: 1, event: name, ...data })}\n`);
  const begun = new Set<string>();
  return {
    progress({ stage, done, total }) {
      if (!begun.has(stage)) event('stage', { stage });
      begun.add(stage);
      event('progress', { stage, done, total });
    },
    warn: (message) => event('warning', { message }),
    note: () => {},
    done: (data) => event('done', data),
    error: ({ message, exit, remedy, where }) =>
      event('error', { message, exit, ...(remedy ? { remedy } : {}), ...(where ? { where } : {}) }),
  };
}
