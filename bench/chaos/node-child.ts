/** A node to be killed: a server or a worker of the product, whose engine draws clips of one second in a small picture. */
import type { Engine } from '../../src/engines/engine.ts';
import { noted } from '../../test/support/noted-engine.ts';

/** What a node is started with. */
export interface NodeSetup {
  readonly role: 'serve' | 'work';
  readonly folder: string;
  readonly databaseUrl?: string;
  readonly diary: string;
  readonly cache: string;
  readonly slots: number;
  /** The sources in place of what was built, as users start it: they are compiled anew at each start. */
  readonly sources: boolean;
}

const setup = JSON.parse(process.argv[2] as string) as NodeSetup;

const product = (file: string) =>
  import(new URL(setup.sources ? `../../src/${file}.ts` : `../../dist/${file}.js`, import.meta.url).href);
const { embeddedEngine } = (await product(
  'engines/embedded/index',
)) as typeof import('../../src/engines/embedded/index.ts');
const { NO_CONFIG, startServing, startWorking } = (await product(
  'server/index',
)) as typeof import('../../src/server/index.ts');

/** Six parts of four frames make a clip: many places to die in, and a clip takes seconds. */
const small = (engine: Engine): Engine => ({
  ...engine,
  run: (order, context) => engine.run({ ...order, width: 160, height: 90, seconds: 1, fps: 24 }, context),
});
const engines = [noted(small(embeddedEngine({ cache: setup.cache, chunk: 4 / 24 })), setup.diary)];
const shared = {
  library: {
    folder: setup.folder,
    ...(setup.databaseUrl === undefined ? {} : { databaseUrl: setup.databaseUrl }),
    environment: {},
  },
  work: { slots: setup.slots, queue: 'default', drain: 0, cache: setup.cache },
  log: { level: process.env.SHOTWRIGHT_TEST_LOG === undefined ? 'silent' : 'info', prompts: false },
  config: NO_CONFIG,
} as const;

if (setup.role === 'work') {
  await startWorking(shared, engines);
  process.send?.('ready');
} else {
  const node = await startServing(
    { ...shared, host: '127.0.0.1', port: 0, cors: [], trustProxy: [], privateWebhooks: true },
    engines,
  );
  process.send?.(node.url);
}
process.on('disconnect', () => process.exit(0));
