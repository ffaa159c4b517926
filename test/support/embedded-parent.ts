// A process that has the embedded engine shoot, for tests that kill it: `embedded-parent.ts FOLDER RENDERER`.
import { importBuilt } from './built.ts';
import { Job, smallOrder } from './job.ts';

type Embedded = typeof import('../../src/engines/embedded/index.ts');
const { embeddedEngine } = await importBuilt<Embedded>('engines/embedded/index');
const [folder = '', renderer = ''] = process.argv.slice(2);
const engine = embeddedEngine({ cache: folder, chunk: 1 / 3, renderer: new URL(renderer) });
const context = new Job(folder).context();
await engine.run(smallOrder(), { ...context, progress: (_, stage) => void process.send?.(stage) });
