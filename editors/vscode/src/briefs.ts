import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/** Which files are briefs: those of the language, and those that the globs of the settings mean. */
export function briefSelector(): ({ language: string } | { pattern: string })[] {
  const globs = vscode.workspace.getConfiguration('shotwright').get<readonly string[]>('promptFiles') ?? [];
  return [{ language: 'brief' }, ...globs.map((pattern) => ({ pattern }))];
}

/** True for a document that is a brief. */
export const isBrief = (document: vscode.TextDocument | undefined): document is vscode.TextDocument =>
  document !== undefined && vscode.languages.match(briefSelector(), document) > 0;

/** What the client is told in Node and in a browser alike. */
export const clientOptions = (): LanguageClientOptions => ({
  documentSelector: briefSelector(),
  diagnosticCollectionName: 'shotwright',
});

/** Keeps the context key `shotwright.brief`, by which commands are offered, on what is being edited. */
export function watchActiveBrief(): vscode.Disposable {
  const tell = (): void => {
    const brief = isBrief(vscode.window.activeTextEditor?.document);
    void vscode.commands.executeCommand('setContext', 'shotwright.brief', brief);
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidOpenTextDocument(tell),
  );
}
