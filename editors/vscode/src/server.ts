import { dirname, join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../../../src/cli/language-host.ts';
import { startServer } from '../../../src/language/server.ts';

/** Put in by the build. */
declare const SHOTWRIGHT_VERSION: string;

const pages = join(dirname(process.argv[1] ?? ''), '../rules');
// The editor says in the arguments how it talks: `--node-ipc`, `--stdio`.
startServer(createConnection(ProposedFeatures.all), nodeHost(SHOTWRIGHT_VERSION, pages));
