import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Fault } from '../../base/fault.ts';
import { checkText } from '../../brief/index.ts';
import type { Finding, Severity } from '../../lint/index.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import type { Session } from '../session.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Name under which findings are shown. */
export const SOURCE = 'shotwright';

/** Where a finding is shown: what is missing from the whole text stands at the first words of the brief's own. */
export function shownAt({ start, end }: Finding, document: BriefDocument): { start: number; end: number } {
  if (start !== 0 || end !== 0) return { start, end };
  const matter = document.tree.children.find((child) => child.kind === 'front-matter');
  let at = matter?.span.end ?? 0;
  while (at < document.text.length && /\s/.test(document.text[at] as string)) at++;
  return at < document.text.length ? { start: at, end: at } : { start: 0, end: 0 };
}

/** Page of a rule under an address in which `{rule}` may stand for it. */
const pageOf = (docs: string, rule: string): string =>
  docs.includes('{rule}') ? docs.replaceAll('{rule}', rule) : `${docs.replace(/\/$/, '')}/${rule}.md`;

/**
 * A finding as an editor shows it.
 * @param docs address of the rules' pages
 */
export function diagnosticOf(finding: Finding, document: BriefDocument, docs?: string): Diagnostic {
  return {
    range: document.rangeOf(shownAt(finding, document)),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(docs ? { codeDescription: { href: pageOf(docs, finding.rule) } } : {}),
    message: finding.message,
  };
}

/** Why a text is no brief at all, at its first character; undefined for one that is, or that has yet to be written. */
function refusal(document: BriefDocument): Diagnostic | undefined {
  if (document.text.trim() === '') return undefined;
  try {
    checkText(document.text);
    return undefined;
  } catch (error) {
    const { message, remedy } = error as Fault;
    return {
      range: document.rangeOf({ start: 0, end: 0 }),
      severity: DiagnosticSeverity.Error,
      source: SOURCE,
      message: [message, remedy].filter(Boolean).join(' '),
    };
  }
}

/** Findings, shown a moment after the last key. */
export const diagnostics: Capability = {
  id: 'diagnostics',
  provides: {},
  serve(session: Session): void {
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    /** Briefs whose findings have been shown: a brief that was just opened does not wait. */
    const shown = new WeakSet<BriefDocument>();

    const show = async (document: BriefDocument): Promise<void> => {
      const { uri, version } = document;
      const settings = await session.settingsOf(uri);
      const refused = settings.lint ? refusal(document) : undefined;
      const findings = settings.lint && !refused ? await session.findingsOf(document) : [];
      const docs = settings.docs ?? session.host.docs;
      shown.add(document);
      // The text may have changed, or been closed, meanwhile.
      if (session.documents.get(uri) !== document || document.version !== version) return;
      await session.connection.sendDiagnostics({
        uri,
        version,
        diagnostics: [
          ...(refused ? [refused] : []),
          ...findings.map((finding) => diagnosticOf(finding, document, docs)),
        ],
      });
    };
    const plan = async (document: BriefDocument): Promise<void> => {
      const { uri } = document;
      const { delay } = await session.settingsOf(uri);
      clearTimeout(waiting.get(uri));
      const linting = (): void => {
        waiting.delete(uri);
        show(document).catch((error: unknown) =>
          session.connection.console.error(`${uri}: ${(error as Error).stack ?? String(error)}`),
        );
      };
      waiting.set(uri, setTimeout(linting, shown.has(document) ? delay : 0));
    };

    session.documents.onDidChangeContent(({ document }) => void plan(document));
    session.documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      void session.connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    session.onSettingsChanged(() => {
      for (const document of session.documents.all()) void plan(document);
    });
  },
};
