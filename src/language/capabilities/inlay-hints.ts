import { type InlayHint, InlayHintKind } from 'vscode-languageserver';
import { heldSettings } from '../../lint/held.ts';
import type { LintSettings } from '../../lint/index.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { branchesOf, leafOf } from '../leaves.ts';
import type { EditorSettings } from '../settings.ts';
import { beatTimes, spokenSeconds } from '../timing.ts';

const seconds = (value: number): string => `${value.toFixed(1)} s`;

/**
 * What a brief does not say but a director counts: when beats begin, how long lines take, and whether they fit.
 * @param request settings that hold where the front matter says nothing
 */
export function hintsOf(
  document: BriefDocument,
  shown: EditorSettings['hints'],
  request: LintSettings,
): InlayHint[] {
  const { brief, tree } = document;
  const clip = heldSettings({}, brief.frontMatter, request).clipSeconds;
  const hints: InlayHint[] = [];
  const add = (offset: number, label: string, tooltip: string, side: 'left' | 'right'): void => {
    hints.push({
      position: document.positionAt(offset),
      label,
      tooltip,
      kind: InlayHintKind.Parameter,
      ...(side === 'left' ? { paddingLeft: true } : { paddingRight: true }),
    });
  };
  if (shown.beats)
    for (const { span, from, written } of beatTimes(brief, clip))
      if (!written)
        add(
          span.start,
          seconds(from),
          'Start of the beat: as it says, else as if beats shared the shot equally.',
          'right',
        );
  const lines = [
    ...new Map(brief.shots.flatMap((shot) => shot.dialogue).map((line) => [line.span.start, line])).values(),
  ];
  if (shown.lines)
    for (const line of lines)
      add(
        line.span.end,
        seconds(spokenSeconds(line)),
        'Time to say the line, at about 2.5 words a second.',
        'left',
      );
  const section = branchesOf(tree, 'section').find(
    (s) => s.fields?.includes('dialogue') && leafOf(s, 'label'),
  );
  if (shown.total && section && lines.length > 0) {
    const total = lines.reduce((sum, line) => sum + spokenSeconds(line), 0);
    const label = leafOf(section, 'label');
    const colon = (label?.span.end ?? 0) + 1;
    add(
      Math.min(colon, document.lineAt(label?.span.end ?? 0).end),
      `${seconds(total)} of ${clip} s`,
      total > clip
        ? 'The lines take longer than the clip.'
        : 'All lines together, and the length of the clip.',
      'left',
    );
  }
  return hints;
}

/** Times of beats and seconds of lines, beside the words. */
export const inlayHints: Capability = {
  id: 'inlay-hints',
  provides: { inlayHintProvider: true },
  serve(session) {
    session.connection.languages.inlayHint.on(async ({ textDocument, range }) => {
      const document = session.documents.get(textDocument.uri);
      if (!document) return [];
      const { hints } = await session.settingsOf(document.uri);
      const { start, end } = document.spanOf(range);
      return hintsOf(document, hints, await session.requestOf(document)).filter(({ position }) => {
        const at = document.offsetAt(position);
        return at >= start && at <= end;
      });
    });
    session.onSettingsChanged(() => {
      if (session.client.workspace?.inlayHint?.refreshSupport)
        void session.connection.languages.inlayHint.refresh();
    });
  },
};
