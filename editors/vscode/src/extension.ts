import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, watchActiveBrief } from './briefs.ts';
import { editorCommands, terminalCommands } from './commands.ts';
import { runWithBriefs } from './run.ts';

/** Starts the language server in a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const start = (): LanguageClient =>
    new LanguageClient(
      'shotwright',
      'Shotwright',
      { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } },
      clientOptions(),
    );
  context.subscriptions.push(watchActiveBrief(), ...editorCommands(), ...terminalCommands());
  context.subscriptions.push(runWithBriefs(start));
}
