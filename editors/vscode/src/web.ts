import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, watchActiveBrief } from './briefs.ts';
import { editorCommands } from './commands.ts';
import { restartOnNewGlobs } from './restart.ts';

/** Starts the language server in a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const start = (): LanguageClient =>
    new LanguageClient('shotwright', 'Shotwright', new Worker(server), clientOptions());
  context.subscriptions.push(watchActiveBrief(), ...editorCommands());
  context.subscriptions.push(await restartOnNewGlobs(start));
}
