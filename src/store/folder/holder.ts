import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';

const Greeting = z.object({
  shotwright: z.literal(1),
  pid: z.int().positive(),
  /** What it is: 'shotwright serve', 'shotwright keys list' … */
  command: z.string().max(200),
  since: z.iso.datetime(),
  /** Whether it takes requests on this connection. */
  control: z.boolean(),
});
/** What a holder of a data folder says of itself to whoever connects, as a line of JSON. */
export type Greeting = z.infer<typeof Greeting>;

/** The data folder is held by another process. */
export class FolderHeld extends Fault {
  /** Undefined when it does not say who it is. */
  readonly holder: Greeting | undefined;

  constructor(folder: string, holder: Greeting | undefined) {
    const who = holder
      ? `${holder.command}, process ${holder.pid}, since ${holder.since}`
      : 'a process that does not answer';
    super(`The data folder ${folder} is held by ${who}.`, {
      exit: EXIT.environment,
      where: folder,
      remedy: 'Stop that process, or name another folder with --data.',
    });
    this.name = 'FolderHeld';
    this.holder = holder;
  }
}

/** Milliseconds that a live holder needs at most to say who it is. */
const PATIENCE = 2000;
/** Bytes of a greeting at most. */
const LONGEST = 4096;

/** The file with the last greeting, for holders that are too busy to give it, and for people. */
export const RECORD = 'holder.json';

/**
 * Connect to a holder's socket. Undefined when nobody listens there: whoever held the folder is dead. The socket is
 * paused after the greeting; holders say nothing more before they are asked.
 */
export async function meet(
  folder: string,
  path: string,
): Promise<{ socket: Socket; greeting: Greeting | undefined } | undefined> {
  const socket = connect(path);
  socket.on('error', () => undefined);
  const code = await new Promise<string | undefined>((resolve) => {
    socket.once('connect', () => resolve(undefined));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
  });
  if (code !== undefined) {
    socket.destroy();
    if (code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'ENOTSOCK') return undefined;
    if (code === 'EACCES' || code === 'EPERM') throw new FolderHeld(folder, await recorded(folder));
    // A queue that is full has somebody at its end.
    return { socket, greeting: await recorded(folder) };
  }
  return { socket, greeting: (await heard(socket)) ?? (await recorded(folder)) };
}

async function heard(socket: Socket): Promise<Greeting | undefined> {
  const line = await new Promise<string>((resolve) => {
    let text = '';
    const end = (): void => {
      clearTimeout(timer);
      socket.off('data', take);
      socket.pause();
      resolve(text);
    };
    const timer = setTimeout(end, PATIENCE);
    const take = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      if (text.includes('\n') || text.length > LONGEST) end();
    };
    socket.on('data', take).once('close', end);
  });
  return parse(line);
}

const recorded = async (folder: string): Promise<Greeting | undefined> => {
  const greeting = parse(await readFile(join(folder, RECORD), 'utf8').catch(() => ''));
  // It is not known whether it still takes requests.
  return greeting && { ...greeting, control: false };
};

function parse(text: string): Greeting | undefined {
  try {
    return Greeting.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
