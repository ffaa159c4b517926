import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readConfig } from '../lint/index.ts';
import { startServer } from './server.ts';

/** Put in by who bundles this file. */
declare const SHOTWRIGHT_VERSION: string | undefined;

// The server in a web worker: bundle this file for a browser and open it with `new Worker`.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

/** False once the page has shown that it does not know the question. */
let asks = true;

startServer(connection, {
  version: typeof SHOTWRIGHT_VERSION === 'string' ? SHOTWRIGHT_VERSION : 'unknown',
  // A worker has no files: the page is asked for the nearest `shotwright.config.json`, and may leave it unanswered.
  async config(uri) {
    if (!asks) return {};
    const refused = (): null => {
      asks = false;
      return null;
    };
    const file = await connection
      .sendRequest<{ readonly uri: string; readonly text: string } | null>('shotwright/config', { uri })
      .catch(refused);
    return typeof file?.text === 'string' ? readConfig(file.text, String(file.uri)) : {};
  },
});
