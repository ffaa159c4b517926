import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Starts a client, and another in its place when other files become briefs. */
export async function restartOnNewGlobs(make: () => BaseLanguageClient): Promise<vscode.Disposable> {
  let client = make();
  await client.start();
  const watching = vscode.workspace.onDidChangeConfiguration(async (event) => {
    if (!event.affectsConfiguration('shotwright.promptFiles')) return;
    await client.stop();
    client = make();
    await client.start();
  });
  return vscode.Disposable.from(watching, { dispose: () => void client.stop() });
}
