import * as vscode from 'vscode';
import { isBrief } from './briefs.ts';

/** The brief that is being edited, saved; undefined where there is none or it has no place on this machine. */
async function savedBrief(): Promise<vscode.TextDocument | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!isBrief(document) || !(await document.save()) || document.uri.scheme !== 'file') return undefined;
  return document;
}

/** Starts the program on the brief in a terminal. No shell reads the file's name. */
async function run(verb: 'plan' | 'shoot'): Promise<void> {
  const document = await savedBrief();
  if (!document || !vscode.workspace.isTrusted) return;
  const command =
    vscode.workspace.getConfiguration('shotwright', document).get<string>('command') || 'shotwright';
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const file = document.uri.fsPath;
  const task = new vscode.Task(
    { type: 'shotwright', verb, file },
    folder ?? vscode.TaskScope.Global,
    `${verb} ${vscode.workspace.asRelativePath(document.uri)}`,
    'shotwright',
    new vscode.ProcessExecution(command, [verb, file], {
      cwd: folder?.uri.fsPath ?? vscode.Uri.joinPath(document.uri, '..').fsPath,
    }),
  );
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
  await vscode.tasks.executeTask(task);
}

/** Shows what is found in the brief that is being edited. */
async function lint(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!isBrief(document)) return;
  const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'shotwright');
  if (found.length === 0)
    void vscode.window.showInformationMessage('Shotwright finds nothing in this brief.');
  else await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Commands that need nothing but the editor. */
export const editorCommands = (): vscode.Disposable[] => [
  vscode.commands.registerCommand('shotwright.lint', lint),
  vscode.commands.registerCommand('shotwright.fixAll', () =>
    vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'source.fixAll.shotwright',
      apply: 'first',
    }),
  ),
  vscode.commands.registerCommand('shotwright.format', () =>
    vscode.commands.executeCommand('editor.action.formatDocument'),
  ),
];

/** Commands that start a program. */
export const terminalCommands = (): vscode.Disposable[] => [
  vscode.commands.registerCommand('shotwright.plan', () => run('plan')),
  vscode.commands.registerCommand('shotwright.shoot', () => run('shoot')),
];
