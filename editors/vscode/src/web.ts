import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, watchActiveBrief } from './briefs.ts';
import { editorCommands } from './commands.ts';
import { runWithBriefs } from './run.ts';

/** Starts the language server in a web worker. */
export function activate(context: vscode.ExtensionContext): void {
  const server = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  const start = (): LanguageClient => {
    const client = new LanguageClient('shotwright', 'Shotwright', new Worker(server), clientOptions());
    client.onRequest('shotwright/config', ({ uri }: { uri: string }) => nearestConfig(vscode.Uri.parse(uri)));
    return client;
  };
  context.subscriptions.push(watchActiveBrief(), ...editorCommands());
  context.subscriptions.push(runWithBriefs(start));
}

/** The nearest `shotwright.config.json` in the folder of a brief or above it, as far as the workspace reaches. */
async function nearestConfig(brief: vscode.Uri): Promise<{ uri: string; text: string } | null> {
  const root = vscode.workspace.getWorkspaceFolder(brief)?.uri.path;
  for (let folder = vscode.Uri.joinPath(brief, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    const file = vscode.Uri.joinPath(folder, 'shotwright.config.json');
    try {
      return {
        uri: file.toString(),
        text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)),
      };
    } catch {
      // There is none here.
    }
    if (root === undefined || folder.path.length <= root.length) return null;
  }
}
