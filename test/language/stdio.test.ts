import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  ColorInformation,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  MarkupContent,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { Editor, EVERYWHERE, startProcess } from './client.ts';

const BRIEF = `16mm documentary, 1980s. A beautiful woman and a robot stand in a kitchen.

Camera shot: Wide shot, slow push-in
Mood: calm
Mood: warm

Actions:
- The robot turns.
-   The woman laughs.

Dialogue:
- Robot: "Well."

Background Sound: rain on the window
`;

let folder: string;
let child: ChildProcess;
let editor: Editor;
let uri: string;
const rules = async (): Promise<unknown[]> => (await editor.diagnostics(uri)).map(({ code }) => code);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-language-'));
  uri = pathToFileURL(join(folder, 'scene one.brief')).href;
  child = startProcess();
  editor = Editor.on(child);
});
afterAll(() => {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe('a language server in a process of its own', () => {
  it('says what it can do', async () => {
    const { capabilities, serverInfo } = await editor.initialize();
    expect(serverInfo?.name).toBe('shotwright');
    expect(capabilities).toMatchObject({
      textDocumentSync: 2,
      documentFormattingProvider: true,
      renameProvider: { prepareProvider: true },
      semanticTokensProvider: { range: true },
    });
  });

  it('finds what the linter finds, and names the rule', async () => {
    await editor.open(uri, BRIEF);
    const found = await editor.diagnostics(uri);
    const twice = found.find(({ code }) => code === 'duplicate-section');
    expect(twice).toMatchObject({
      source: 'shotwright',
      severity: 2,
      range: { start: { line: 4, character: 0 } },
    });
    expect(found.map(({ code }) => code)).toContain('vague-wording');
  });

  it('follows what is typed, key by key', async () => {
    for (const newText of ['P', 'al', 'ette: amber, ', 'cream, teal'])
      await editor.type(uri, [
        { range: { start: { line: 5, character: 99 }, end: { line: 5, character: 99 } }, newText },
      ]);
    expect(editor.text(uri)).toContain('\nPalette: amber, cream, teal\nActions:');
    expect(await rules()).not.toContain('missing-palette');
    await editor.replace(uri, 'cream, teal', 'cream');
    expect(await rules()).toContain('palette-size');
    await editor.replace(uri, 'Palette: amber, cream', '');
    await editor.diagnostics(uri);
    expect(editor.text(uri)).toBe(BRIEF);
  });

  it('offers the fix of a finding, and suggestions', async () => {
    const range = { start: editor.at(uri, 'beautiful'), end: editor.at(uri, 'beautiful', 3) };
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const out = actions.find(({ title }) => title.startsWith('Leave out'));
    expect(out?.diagnostics?.[0]?.code).toBe('vague-wording');
    await editor.applyWorkspaceEdit(out?.edit);
    expect(editor.text(uri)).not.toContain('beautiful');
    expect(await rules()).not.toContain('vague-wording');
  });

  it('silences a rule by a comment', async () => {
    const line = { start: editor.at(uri, 'Mood: warm'), end: editor.at(uri, 'Mood: warm') };
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: line,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    await editor.applyWorkspaceEdit(actions.find(({ title }) => title.startsWith('Silence'))?.edit);
    expect(editor.text(uri)).toContain('<!-- shotwright-disable-next-line duplicate-section -->\nMood: warm');
    expect(await rules()).not.toContain('duplicate-section');
    await editor.replace(uri, '<!-- shotwright-disable-next-line duplicate-section -->\n', '');
    expect(await rules()).toContain('duplicate-section');
  });

  it('makes all safe fixes at once', async () => {
    const [action] = await editor.ask<CodeAction[]>('textDocument/codeAction', uri, {
      range: EVERYWHERE,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(action?.kind).toBe('source.fixAll.shotwright');
    await editor.applyWorkspaceEdit(action?.edit);
    expect(editor.text(uri)).toMatch(/^Mood: calm, warm$/m);
    expect(await rules()).not.toContain('duplicate-section');
  });

  it('formats a part', async () => {
    const line = editor.at(uri, '-   The woman').line;
    const ask = (first: number, last: number): Promise<TextEdit[]> =>
      editor.ask('textDocument/rangeFormatting', uri, {
        range: { start: { line: first, character: 0 }, end: { line: last, character: 0 } },
        options: { tabSize: 2, insertSpaces: true },
      });
    expect(await ask(0, 1)).toEqual([]);
    for (const { range } of await ask(line, line + 1)) expect(range.start.line).toBe(line);
    expect(await ask(line, line + 1)).toHaveLength(1);
  });

  it('formats', async () => {
    const edits = await editor.ask<TextEdit[]>('textDocument/formatting', uri, {
      options: { tabSize: 2, insertSpaces: true },
    });
    await editor.apply(uri, edits);
    expect(editor.text(uri)).toContain('\n- The woman laughs.\n');
    expect(
      await editor.ask<TextEdit[]>('textDocument/formatting', uri, {
        options: { tabSize: 2, insertSpaces: true },
      }),
    ).toEqual([]);
  });

  it('completes, and explains what it offers', async () => {
    const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, {
      position: editor.at(uri, 'slow push-in', 9),
    });
    const push = items.find(({ label }) => label === 'push-in') as CompletionItem;
    expect(push.textEdit).toMatchObject({ newText: 'push-in', range: { start: editor.at(uri, 'push-in') } });
    const resolved = await editor.connection.sendRequest<CompletionItem>('completionItem/resolve', push);
    expect((resolved.documentation as MarkupContent).value).toContain('dolly-in of small travel');
  });

  it('explains what is under the pointer', async () => {
    const hover = await editor.ask<Hover>('textDocument/hover', uri, {
      position: editor.at(uri, 'push-in', 2),
    });
    expect((hover.contents as MarkupContent).value).toMatch(/^\*\*push-in\*\*/);
    expect(await editor.ask('textDocument/hover', uri, { position: editor.at(uri, 'laughs') })).toBeNull();
  });

  it('tells the outline, the folds, the tokens, the colours and the hints', async () => {
    const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    expect(symbols.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Camera shot', 'Actions', 'Dialogue', 'Background Sound']),
    );
    const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', uri);
    expect(folds.map(({ startLine }) => startLine)).toContain(editor.at(uri, 'Actions:').line);
    const tokens = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
    expect(tokens.data.length % 5).toBe(0);
    const part = await editor.ask<SemanticTokens>('textDocument/semanticTokens/range', uri, {
      range: { start: editor.at(uri, 'Actions:'), end: editor.at(uri, 'Dialogue:') },
    });
    expect(part.data[0]).toBe(editor.at(uri, 'Actions:').line);
    expect(part.data.length).toBeLessThan(tokens.data.length);
    await editor.replace(uri, 'kitchen', 'red kitchen');
    const delta = await editor.ask<{ edits?: unknown[] }>('textDocument/semanticTokens/full/delta', uri, {
      previousResultId: tokens.resultId,
    });
    expect(delta.edits).toHaveLength(1);
    const colours = await editor.ask<ColorInformation[]>('textDocument/documentColor', uri);
    expect(colours.map(({ range }) => range.start)).toEqual([editor.at(uri, 'red kitchen')]);
    const labels = await editor.ask<{ label: string }[]>('textDocument/colorPresentation', uri, {
      color: { red: 0.18, green: 0.37, blue: 0.69, alpha: 1 },
      range: colours[0]?.range,
    });
    expect(labels.map(({ label }) => label)).toEqual(expect.arrayContaining(['blue', '#2e5eb0']));
    const hints = await editor.ask<InlayHint[]>('textDocument/inlayHint', uri, { range: EVERYWHERE });
    expect(hints.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['0.0 s', '2.0 s', '0.4 s of 4 s']),
    );
  });

  it('renames a speaker, and refuses what is none', async () => {
    const position = editor.at(uri, 'Robot:', 1);
    expect(await editor.ask('textDocument/prepareRename', uri, { position })).toMatchObject({
      placeholder: 'Robot',
    });
    expect(
      await editor.ask('textDocument/prepareRename', uri, { position: editor.at(uri, 'laughs') }),
    ).toBeNull();
    expect(await editor.ask('textDocument/documentHighlight', uri, { position })).toHaveLength(1);
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', uri, {
      position,
      newName: 'Android',
    });
    await editor.applyWorkspaceEdit(edit);
    expect(editor.text(uri)).toMatch(
      /and an android stand[\s\S]*The android turns[\s\S]*- Android: "Well\."/,
    );
    await expect(
      editor.ask('textDocument/rename', uri, { position: editor.at(uri, 'Android:'), newName: 'a: b' }),
    ).rejects.toThrow(/without colons/);
  });

  it('follows settings and the nearest configuration file', async () => {
    await editor.replace(uri, 'Mood: calm', 'Mood: calm\nMood: warm');
    expect(await rules()).toContain('duplicate-section');
    editor.settings = {
      lint: { delay: 0 },
      rules: { 'duplicate-section': 'error' },
      docs: 'https://example.org/{rule}',
    };
    let next = editor.nextDiagnostics(uri);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const found = (await next).find(({ code }) => code === 'duplicate-section');
    expect(found).toMatchObject({
      severity: 1,
      codeDescription: { href: 'https://example.org/duplicate-section' },
    });

    writeFileSync(join(folder, 'shotwright.config.json'), '{ "rules": { "duplicate-section": "off" } }');
    next = editor.nextDiagnostics(uri);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect((await next).map(({ code }) => code)).not.toContain('duplicate-section');

    writeFileSync(join(folder, 'shotwright.config.json'), '{ "rules": { "dublicate-section": "off" } }');
    next = editor.nextDiagnostics(uri);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect((await next).map(({ code }) => code)).toContain('duplicate-section');
    expect(editor.messages.join()).toMatch(/Did you mean duplicate-section/);
  });

  it('leaves when told to', async () => {
    const exit = once(child, 'exit');
    await editor.leave();
    expect(await exit).toEqual([0, null]);
  });
});
