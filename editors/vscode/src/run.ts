import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isBrief } from './briefs.ts';

/**
 * Starts a client as soon as a brief is open, and another in its place when other files become briefs: an editor that
 * opens none starts nothing.
 */
export function runWithBriefs(make: () => BaseLanguageClient): vscode.Disposable {
  let client: BaseLanguageClient | undefined;
  const startFor = async (document: vscode.TextDocument): Promise<void> => {
    if (client || !isBrief(document)) return;
    client = make();
    await client.start();
  };
  const restart = async (): Promise<void> => {
    const before = client;
    client = undefined;
    await before?.stop();
    for (const document of vscode.workspace.textDocuments) await startFor(document);
  };
  void restart();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(startFor),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('shotwright.promptFiles')) void restart();
    }),
    { dispose: () => void client?.stop() },
  );
}
