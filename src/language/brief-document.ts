import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Position, TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../base/edit.ts';
import type { Span } from '../base/span.ts';
import { type Brief, briefOf, parse, reparse, type Tree } from '../brief/index.ts';

/**
 * A brief that is open in an editor: its text, its tree and its typed view, kept up to date change by change.
 * @example new BriefDocument('file:///a.brief', 'brief', 1, 'A cat sleeps.').brief.shots.length // 1
 */
export class BriefDocument {
  private readonly lines: TextDocument;
  /** Undefined while nobody has asked for it since the whole text came. */
  private parsed: Tree | undefined;
  private read: Brief | undefined;

  constructor(
    readonly uri: string,
    languageId: string,
    version: number,
    text: string,
  ) {
    this.lines = TextDocument.create(uri, languageId, version, text);
  }

  /** Number of the state of the text, as the editor counts. */
  get version(): number {
    return this.lines.version;
  }
  get text(): string {
    return this.lines.getText();
  }
  get tree(): Tree {
    this.parsed ??= parse(this.text);
    return this.parsed;
  }
  get brief(): Brief {
    this.read ??= briefOf(this.tree, this.text);
    return this.read;
  }

  /** Makes changes one after the other, each in the text that the one before left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const edit = 'range' in change ? { ...this.spanOf(change.range), text: change.text } : undefined;
      TextDocument.update(this.lines, [change], version);
      this.parsed = this.parsed && edit && reparse(this.parsed, this.text, [edit]);
    }
    this.read = undefined;
  }

  offsetAt(position: Position): number {
    return this.lines.offsetAt(position);
  }
  positionAt(offset: number): Position {
    return this.lines.positionAt(offset);
  }
  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }
  /** Edits of the text as an editor takes them. */
  textEdits(edits: readonly Edit[]): { range: Range; newText: string }[] {
    return edits.map((edit) => ({ range: this.rangeOf(edit), newText: edit.text }));
  }
  /** The line that holds a place, its line end apart. */
  lineAt(offset: number): Span {
    const { line } = this.positionAt(offset);
    const start = this.offsetAt({ line, character: 0 });
    const next = this.offsetAt({ line: line + 1, character: 0 });
    let end = Math.max(next, offset);
    while (end > offset && /[\r\n]/.test(this.text[end - 1] as string)) end--;
    return { start, end };
  }
}
