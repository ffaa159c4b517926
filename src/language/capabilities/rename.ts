import { ErrorCodes, type PrepareRenameResult, ResponseError } from 'vscode-languageserver';
import type { Edit } from '../../base/edit.ts';
import { names } from '../../catalogue/names.generated.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { mentionsOf, type SpeakerLabel, speakerAt, speakersIn } from '../speakers.ts';
import { workspaceEdit } from './code-actions.ts';

/** Common nouns for people, creatures and things that may speak; anything else is taken for a proper name. */
const common: ReadonlySet<string> = new Set(
  [names.people, names.creatures, names.things].flatMap((kinds) => kinds.flatMap((kind) => kind.words)),
);
const isCommon = (name: string): boolean => common.has(name.toLowerCase());

/** Why a name cannot label lines, or undefined. */
export function nameProblem(name: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'A speaker’s name needs a letter.';
  if (/[\r\n:："“”«»「」()[\]]/.test(name))
    return 'A speaker’s name is one line without colons, quotes and brackets.';
  return name.trim().length > 60 ? 'A speaker’s name has at most 60 characters.' : undefined;
}

/**
 * The edits that give a speaker another name: every label of theirs, and mentions in the prose that are the same name.
 * Where a common noun becomes another ('Robot' → 'Android') mentions in small letters go along ('a robot' → 'an
 * android'); a proper name never takes the place of a noun in a sentence.
 * @example applyEdits(text, renaming(document, speaker, 'Mara'))
 */
export function renaming(document: BriefDocument, speaker: SpeakerLabel, wanted: string): Edit[] {
  const name = wanted.trim();
  const edits: Edit[] = speaker.spans.map((span) => ({ ...span, text: name }));
  edits.push(...mentionsOf(document, speaker.name).map((span) => ({ ...span, text: name })));
  const lower = speaker.name.toLowerCase();
  if (lower !== speaker.name && isCommon(lower) && isCommon(name))
    for (const span of mentionsOf(document, lower)) {
      const article = /(?<!\p{L})(an?)(\s+)$/iu.exec(
        document.text.slice(Math.max(0, span.start - 12), span.start),
      );
      const [whole = '', a = '', space = ''] = article ?? [];
      const right = /^[aeiou]/i.test(name) ? `${a[0]}n` : a[0];
      const text = `${article ? `${right}${space}` : ''}${name.toLowerCase()}`;
      edits.push({ start: span.start - whole.length, end: span.end, text });
    }
  return edits.sort((x, y) => x.start - y.start);
}

/** Another name for a speaker, wherever the brief calls them by it. */
export const rename: Capability = {
  id: 'rename',
  provides: { renameProvider: { prepareProvider: true } },
  serve(session) {
    const { connection, documents } = session;
    connection.onPrepareRename(({ textDocument, position }): PrepareRenameResult | null => {
      const document = documents.get(textDocument.uri);
      const found = document && speakerAt(document, document.offsetAt(position));
      return document && found
        ? {
            range: document.rangeOf(found.span),
            placeholder: document.text.slice(found.span.start, found.span.end),
          }
        : null;
    });
    connection.onRenameRequest(({ textDocument, position, newName }) => {
      const document = documents.get(textDocument.uri);
      const found = document && speakerAt(document, document.offsetAt(position));
      if (!document || !found) return null;
      const others = speakersIn(document).filter(({ name }) => name !== found.speaker.name);
      const problem = others.some(({ name }) => name.toLowerCase() === newName.trim().toLowerCase())
        ? `“${newName.trim()}” speaks already: two people would have one label.`
        : nameProblem(newName);
      if (problem) return new ResponseError(ErrorCodes.InvalidParams, problem);
      return workspaceEdit(session, document, renaming(document, found.speaker, newName));
    });
  },
};
