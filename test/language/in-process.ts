import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Host } from '../../src/language/index.ts';
import { startServer } from '../../src/language/index.ts';
import { Editor } from './client.ts';

/** A server in this process, with an editor that is connected to it by streams. */
export async function connected(host: Host = { version: 'test' }): Promise<Editor> {
  const there = new PassThrough();
  const back = new PassThrough();
  startServer(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back)), host);
  const editor = new Editor(new StreamMessageReader(back), new StreamMessageWriter(there));
  await editor.initialize();
  return editor;
}
