import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { HARBOUR } from '../../src/language/testing/brief.ts';
import type { Editor } from './client.ts';
import { EVERYWHERE } from './client.ts';
import { connected } from './in-process.ts';

/** One edit: places as shares of the text, so that it fits whatever the edits before have made. */
interface Edit {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(24),
  text: fc.constantFrom(
    '',
    'x',
    ' ',
    '\n',
    '\r\n',
    '"',
    '-',
    ':',
    '---\n',
    '<!--',
    '-->',
    'no cars',
    'pan left, ',
    '\nMood: warm\n',
    '\n- A: "Come home now."\n',
    '\nShot 2 (3-6s):\n',
    '🎬',
    '{',
  ),
});

let editor: Editor;
let fresh: Editor;
let count = 0;
beforeAll(async () => {
  editor = await connected();
  fresh = await connected();
});

/** Everything that an editor is told of a text. */
async function told(from: Editor, uri: string): Promise<unknown[]> {
  return [
    await from.diagnostics(uri),
    await from.ask('textDocument/documentSymbol', uri),
    await from.ask('textDocument/foldingRange', uri),
    ((await from.ask('textDocument/semanticTokens/full', uri)) as { data: number[] }).data,
    await from.ask('textDocument/inlayHint', uri, { range: EVERYWHERE }),
  ];
}

describe('editing', () => {
  it('any sequence of edits ends where opening the text ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        async (turns) => {
          const uri = `file:///${count++}.brief`;
          await editor.open(uri, HARBOUR);
          for (const edits of turns) {
            const copy = TextDocument.create(uri, 'brief', 0, editor.text(uri));
            const changes = edits.map(({ from, length, text }) => {
              const now = copy.getText().length;
              const start = Math.floor(from * now);
              const range = {
                start: copy.positionAt(start),
                end: copy.positionAt(Math.min(now, start + length)),
              };
              TextDocument.update(copy, [{ range, text }], 0);
              return { range, newText: text };
            });
            await editor.type(uri, changes);
          }
          await fresh.open(uri, editor.text(uri));
          const [after, opened] = [await told(editor, uri), await told(fresh, uri)];
          expect(after).toEqual(opened);
          await editor.close(uri);
          await fresh.close(uri);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a burst of keys is linted once, at rest', async () => {
    const patient = await connected();
    patient.settings = { lint: { delay: 60 } };
    const uri = 'file:///burst.brief';
    await patient.open(uri, HARBOUR);
    await patient.diagnostics(uri);
    const before = patient.published;
    for (let i = 0; i < 20; i++) await patient.replace(uri, 'fisherman', 'fisherman');
    await patient.diagnostics(uri);
    expect(patient.published - before).toBe(1);
  });

  it('a text that no command takes is told once, and an empty one is no fault', async () => {
    await editor.open('file:///long.brief', 'word '.repeat(7000));
    const [long, ...others] = await editor.diagnostics('file:///long.brief');
    expect([long?.severity, long?.message, others]).toEqual([
      1,
      expect.stringMatching(/35000 characters; 32000 are allowed/) as string,
      [],
    ]);
    await editor.open('file:///empty.brief', ' \n');
    const empty = await editor.diagnostics('file:///empty.brief');
    expect(empty.filter(({ severity }) => severity === 1)).toEqual([]);
  });

  it('a brief that is closed has no findings, and asking for it gives nothing', async () => {
    const uri = 'file:///closed.brief';
    await editor.open(uri, 'No cars.');
    expect(await editor.diagnostics(uri)).not.toEqual([]);
    const next = editor.nextDiagnostics(uri);
    await editor.close(uri);
    expect(await next).toEqual([]);
    expect(await editor.ask('textDocument/documentSymbol', uri)).toEqual([]);
    expect(await editor.ask('textDocument/hover', uri, { position: { line: 0, character: 1 } })).toBeNull();
  });
});
