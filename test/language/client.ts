import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type Position, TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { built, flags } from '../support/built.ts';
import { root } from '../support/sources.ts';

/** Starts the language server as an editor does. */
export const startProcess = (): ChildProcess =>
  spawn(process.execPath, [...flags, built('cli/main'), 'language-server', '--stdio'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });

/** An editor as the server sees it: it keeps its own copy of each text and sends what changed. */
export class Editor {
  readonly connection: ProtocolConnection;
  /** What it says to the server when asked for settings. */
  settings: unknown = { lint: { delay: 0 } };
  /** How often findings came. */
  published = 0;
  /** What it was told to show. */
  readonly messages: string[] = [];
  private readonly texts = new Map<string, TextDocument>();
  private readonly shown = new Map<string, { version: number; diagnostics: Diagnostic[] }>();
  private waiting: (() => void)[] = [];

  constructor(reader: MessageReader, writer: MessageWriter) {
    this.connection = createProtocolConnection(reader, writer);
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      const {
        uri,
        version = -1,
        diagnostics,
      } = params as {
        uri: string;
        version?: number;
        diagnostics: Diagnostic[];
      };
      this.published++;
      this.shown.set(uri, { version, diagnostics });
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/inlayHint/refresh', () => null);
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.connection.listen();
  }

  /** An editor that talks to a process. */
  static on({ stdin, stdout }: ChildProcess): Editor {
    if (!stdin || !stdout) throw new Error('The process has no streams.');
    return new Editor(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  }

  async initialize(): Promise<InitializeResult> {
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceEdit: { documentChanges: true },
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          inlayHint: { refreshSupport: true },
        },
        textDocument: { completion: { completionItem: { snippetSupport: true } } },
      },
    };
    const result = await this.connection.sendRequest<InitializeResult>('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string): Promise<void> {
    this.texts.set(uri, TextDocument.create(uri, 'brief', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'brief', version: 1, text },
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** Place of the first character of some words. */
  at(uri: string, words: string, plus = 0): Position {
    const offset = this.text(uri).indexOf(words);
    if (offset < 0) throw new Error(`"${words}" is not in the text.`);
    return this.document(uri).positionAt(offset + plus);
  }

  /** Writes over some words, or at a place, one change after the other. */
  async type(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.document(uri);
    const contentChanges = edits.map(({ range, newText }) => ({ range, text: newText }));
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  }

  /** Writes over some words that the text has. */
  async replace(uri: string, words: string, newText: string): Promise<void> {
    const range = { start: this.at(uri, words), end: this.at(uri, words, words.length) };
    await this.type(uri, [{ range, newText }]);
  }

  /** Makes edits of the text as it is: none sees what another made. */
  async apply(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const backwards = [...edits].sort(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    );
    await this.type(uri, backwards);
  }

  async applyWorkspaceEdit(edit: WorkspaceEdit | undefined | null): Promise<void> {
    for (const change of edit?.documentChanges ?? [])
      if ('textDocument' in change) await this.apply(change.textDocument.uri, change.edits as TextEdit[]);
  }

  /** What is found in the text as it is now. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    for (;;) {
      const shown = this.shown.get(uri);
      if (shown && shown.version === this.document(uri).version) return shown.diagnostics;
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
  }

  /** The next findings that are sent for a text. */
  async nextDiagnostics(uri: string): Promise<Diagnostic[]> {
    const before = this.shown.get(uri);
    while (this.shown.get(uri) === before) await new Promise<void>((wake) => this.waiting.push(wake));
    return this.shown.get(uri)?.diagnostics ?? [];
  }

  ask<T>(method: string, uri: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  async leave(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
  }

  private document(uri: string): TextDocument {
    const document = this.texts.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }
}

/** A range of the whole of any text. */
export const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
