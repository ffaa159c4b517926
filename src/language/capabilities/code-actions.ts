import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit } from '../../base/edit.ts';
import { difference } from '../../brief/format/difference.ts';
import { isJson } from '../../brief/format/outline.ts';
import { type Correction, type Finding, fixText } from '../../lint/index.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { placeAt } from '../leaves.ts';
import type { Session } from '../session.ts';
import { diagnosticOf, shownAt } from './diagnostics.ts';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.shotwright`;

/** An action of a kind is wanted: editors ask for a kind with all that lie below it. */
const wanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));

/** What changes a brief, as the editor can take it. */
export function workspaceEdit(
  session: Session,
  document: BriefDocument,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = document.textEdits(edits);
  return session.client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/**
 * A comment that keeps a rule silent where it spoke; undefined where no comment can stand (JSON, front matter).
 * @example silencing(finding, document)?.edits[0].text // '<!-- shotwright-disable-next-line style-first -->\n'
 */
export function silencing(finding: Finding, document: BriefDocument): Correction | undefined {
  const { tree } = document;
  if (isJson(tree)) return undefined;
  const about = finding.start === 0 && finding.end === 0;
  const at = shownAt(finding, document).start;
  if (!about && placeAt(tree, at)?.within.some((branch) => branch.kind === 'front-matter')) return undefined;
  const start = document.lineAt(at).start;
  const directive = about ? 'shotwright-disable' : 'shotwright-disable-next-line';
  const insert = { start, end: start, text: `<!-- ${directive} ${finding.rule} -->\n` };
  return { title: `Silence ${finding.rule} here`, edits: [insert] };
}

async function actionsFor(
  session: Session,
  document: BriefDocument,
  params: CodeActionParams,
): Promise<CodeAction[]> {
  const { only } = params.context;
  const actions: CodeAction[] = [];
  const settings = await session.settingsOf(document.uri);
  if (!settings.lint) return actions;
  if (wanted(CodeActionKind.QuickFix, only)) {
    const { start, end } = document.spanOf(params.range);
    for (const finding of await session.findingsOf(document)) {
      const shown = shownAt(finding, document);
      if (shown.end < start || shown.start > end) continue;
      const diagnostic = diagnosticOf(finding, document, settings.docs ?? session.host.docs);
      const action = ({ title, edits }: Correction, isPreferred: boolean): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(isPreferred ? { isPreferred } : {}),
        edit: workspaceEdit(session, document, edits),
      });
      if (finding.fix) actions.push(action(finding.fix, true));
      for (const suggestion of finding.suggestions ?? []) actions.push(action(suggestion, false));
      const silence = silencing(finding, document);
      if (silence) actions.push(action(silence, false));
    }
  }
  // Costs a few rounds of linting: only for those who ask for it.
  if (only && wanted(FIX_ALL, only)) {
    const { linter, settings: given } = await session.lintingOf(document);
    const fixed = fixText(document.text, given, linter);
    if (fixed.text !== document.text)
      actions.push({
        title: `Make ${fixed.fixes === 1 ? 'the safe fix' : `all ${fixed.fixes} safe fixes`}`,
        kind: FIX_ALL,
        edit: workspaceEdit(session, document, difference(document.text, fixed.text)),
      });
  }
  return actions;
}

/** Fixes and suggestions of findings, comments that silence them, and all safe fixes at once. */
export const codeActions: Capability = {
  id: 'code-actions',
  provides: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } },
  serve(session) {
    session.connection.onCodeAction(async (params) => {
      const document = session.documents.get(params.textDocument.uri);
      return document ? actionsFor(session, document, params) : [];
    });
  },
};
