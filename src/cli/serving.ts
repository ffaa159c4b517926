import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { EXIT, type ExitStatus } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import { embeddedEngine } from '../engines/embedded/index.ts';
import type { Engine } from '../engines/engine.ts';
import { instantEngine } from '../engines/instant/index.ts';
import { checkEncoder } from '../film/index.ts';
import { cacheFolder } from '../film/places.ts';
import {
  duration,
  type LibrarySettings,
  type LogSettings,
  NO_CONFIG,
  type OperationsSettings,
  readServerConfig,
  startServing,
  startWorking,
  type WorkSettings,
} from '../server/index.ts';
import { usualDataFolder } from '../store/folder/index.ts';
import type { NodeFlags } from './commands/node-options.ts';
import type { ServeFlags } from './commands/serve.ts';
import { wholeNumber } from './craft.ts';
import type { Streams } from './reporter.ts';

/** Run `serve` until it is told to stop. Throws a `Fault`. */
export async function serveApi(flags: ServeFlags, streams: Streams): Promise<ExitStatus> {
  const { ephemeral = false, workers } = flags;
  if (!workers && flags.retain !== undefined)
    throw new Fault('A node without workers completes no clips, and would keep those of others for ever.', {
      exit: EXIT.input,
      where: '--retain',
      remedy: 'Give --retain to `shotwright work`, which completes them.',
    });
  if (!workers && (ephemeral || !process.env['DATABASE_URL']))
    throw new Fault('Nobody else could work at the jobs of this server.', {
      exit: EXIT.input,
      where: '--no-workers',
      remedy: 'Set DATABASE_URL to a PostgreSQL that workers share, or leave --no-workers out.',
    });
  if (workers && !ephemeral) await checkEncoder();
  const work = workOf(flags);
  const node = await startServing(
    {
      ...(await commonOf(flags)),
      library: { ...libraryOf(flags), ephemeral },
      work: workers ? work : { ...work, slots: 0 },
      host: flags.host,
      port: wholeNumber('--port', flags.port, 0, 65535),
      cors: flags.cors ?? [],
      trustProxy: flags.trustProxy ?? [],
      privateWebhooks: flags.privateWebhooks ?? false,
    },
    ephemeral ? [instantEngine()] : enginesOf(work),
  );
  return untilStopped(node, flags, streams, { url: `${node.url}/v1` });
}

/** Run `work` until it is told to stop. Throws a `Fault`. */
export async function workAtJobs(flags: NodeFlags, streams: Streams): Promise<ExitStatus> {
  if (!process.env['DATABASE_URL'])
    throw new Fault('There is no library to work for.', {
      exit: EXIT.input,
      where: 'DATABASE_URL',
      remedy: 'Set DATABASE_URL to the PostgreSQL of the servers; an embedded library has its own worker.',
    });
  await checkEncoder();
  const work = workOf(flags);
  const settings = { ...(await commonOf(flags)), library: libraryOf(flags), work };
  const node = await startWorking(settings, enginesOf(work));
  return untilStopped(node, flags, streams, { queue: work.queue });
}

/** What makes clips in nodes that keep them. All have the same, so that whatever a server accepts, any worker can make. */
const enginesOf = ({ cache, slots }: WorkSettings): Engine[] => [
  embeddedEngine({ cache, spare: slots }),
  instantEngine(),
];

/** Say that a node is ready, wait for SIGINT or SIGTERM, and put it away; a second signal ends at once. */
async function untilStopped(
  node: { readonly operations: string | undefined; close(): Promise<void> },
  flags: NodeFlags,
  { out }: Streams,
  facts: Readonly<Record<string, string>>,
): Promise<ExitStatus> {
  const told = {
    ...facts,
    ...(node.operations === undefined ? {} : { metrics: `${node.operations}/metrics` }),
  };
  out(
    flags.json
      ? `${JSON.stringify({ schema: 1, event: 'ready', pid: process.pid, ...told })}\n`
      : `ready ${Object.values(told).join(' ')}\n`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await node.close();
  return EXIT.done;
}

const libraryOf = (flags: NodeFlags): LibrarySettings => {
  const { DATABASE_URL: databaseUrl } = process.env;
  return {
    folder: resolve(flags.data ?? usualDataFolder(process.env)),
    ...(databaseUrl ? { databaseUrl } : {}),
    environment: process.env,
  };
};

const workOf = (flags: NodeFlags): WorkSettings => ({
  slots:
    flags.slots === undefined
      ? Math.max(1, Math.floor(availableParallelism() / 4))
      : wholeNumber('--slots', flags.slots, 1, 1000),
  queue: flags.queue,
  ...(flags.retain === undefined ? {} : { retain: duration(flags.retain, '--retain') }),
  drain: duration(flags.drain, '--drain'),
  cache: cacheFolder(),
});

async function commonOf(flags: NodeFlags): Promise<{
  log: LogSettings;
  config: typeof NO_CONFIG;
  operations?: OperationsSettings;
}> {
  return {
    log: { level: flags.logLevel as LogSettings['level'], prompts: flags.logPrompts ?? false },
    config: flags.config === undefined ? NO_CONFIG : await readServerConfig(flags.config),
    ...(flags.metricsPort === undefined
      ? {}
      : {
          operations: {
            host: flags.metricsHost,
            port: wholeNumber('--metrics-port', flags.metricsPort, 0, 65535),
          },
        }),
  };
}
