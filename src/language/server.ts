import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Capability } from './capability.ts';
import type { Host } from './host.ts';
import { capabilities as everyCapability } from './registry.ts';
import { Session } from './session.ts';

/**
 * Serves an editor over a connection until it leaves: the same server on standard input and output and in a web
 * worker.
 * @param connection made by `createConnection` of `vscode-languageserver/node` or `/browser`, not yet listening
 * @param capabilities what the server can do; all that ship when absent
 * @example startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), { version: '1.0.0' });
 */
export function startServer(
  connection: Connection,
  host: Host,
  capabilities: readonly Capability[] = everyCapability,
): void {
  const session = new Session(connection, host);
  connection.onInitialize(({ capabilities: client, initializationOptions }) => {
    session.meet(client, initializationOptions);
    return {
      serverInfo: { name: 'shotwright', version: host.version },
      capabilities: Object.assign(
        { textDocumentSync: TextDocumentSyncKind.Incremental } satisfies ServerCapabilities,
        ...capabilities.map(({ provides }) => provides),
      ) as ServerCapabilities,
    };
  });
  connection.onInitialized(() => void session.watch().catch(() => undefined));
  connection.onDidChangeConfiguration(({ settings }) => session.settingsChanged(settings));
  connection.onDidChangeWatchedFiles(() => session.settingsChanged());
  for (const capability of capabilities) capability.serve(session);
  session.documents.listen(connection);
  connection.listen();
}
