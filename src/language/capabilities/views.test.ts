import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { slice } from '../../base/span.ts';
import { settingsFrom } from '../settings.ts';
import { HARBOUR, markedBrief } from '../testing/brief.ts';
import { coloursIn, nearestNames } from './colours.ts';
import { foldsOf } from './folding.ts';
import { hintsOf } from './inlay-hints.ts';
import { tokensIn } from './semantic-tokens.ts';
import { symbolsOf } from './symbols.ts';

const { document } = markedBrief(HARBOUR);
const outline = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap((s) => [`${'  '.repeat(depth)}${s.name}`, ...outline(s.children ?? [], depth + 1)]);

describe('the outline', () => {
  it('is that of the brief, what a heading groups below it', () => {
    expect(outline(symbolsOf(document))).toEqual([
      'Front matter',
      '  seconds',
      'Scene',
      'Cinematography',
      '  Camera shot',
      '  Lens',
      '  Lighting',
      '  Palette',
      '  Mood',
      'Actions',
      '  She turns to him.',
      '  He coils a rope, then lets it drop.',
      'Dialogue',
      '  Woman',
      '  Fisherman',
      'Background Sound',
    ]);
  });

  it('has shots with their times', () => {
    const [shot] = symbolsOf(
      markedBrief('Shot 1 (0-3s):\nA cat sleeps.\n\nShot 2 (3-6s):\nIt wakes.').document,
    );
    expect([shot?.kind, shot?.detail]).toEqual([SymbolKind.Class, '0-3s']);
  });

  it('lies within the text, children within their parents, for any text', () => {
    const inside = (s: DocumentSymbol, d: typeof document): void => {
      const { start, end } = d.spanOf(s.range);
      expect(start <= end && end <= d.text.length && s.name.length > 0).toBe(true);
      for (const child of s.children ?? []) {
        const inner = d.spanOf(child.range);
        expect(inner.start >= start && inner.end <= end).toBe(true);
        inside(child, d);
      }
    };
    const lines = fc.constantFrom(
      ...HARBOUR.split('\n'),
      'Shot 2 (3-6s):',
      '[00:04] A dog.',
      '<!-- a',
      '-->',
      '## Audio',
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 14 }), (some) => {
        const d = markedBrief(some.join('\n')).document;
        for (const symbol of symbolsOf(d)) inside(symbol, d);
      }),
    );
  });
});

describe('folds', () => {
  it('are the parts of more than one line', () => {
    expect(foldsOf(document).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 2],
      [5, 10],
      [12, 14],
      [17, 19],
    ]);
  });
});

describe('tokens', () => {
  it('tell labels, speakers, deliveries, words, terms, colours, numbers and comments apart', () => {
    const words = tokensIn(document).map((token) => `${token.type} ${slice(HARBOUR, token)}`);
    expect(words).toEqual(
      expect.arrayContaining([
        'property seconds',
        'keyword Camera shot',
        'function Medium two-shot',
        'function slow push-in',
        'enumMember deep teal',
        'enumMember red',
        'class Woman',
        'modifier quietly',
        'string You came back, and you never wrote.',
        'number 1990s',
      ]),
    );
    expect(words.filter((word) => word.startsWith('comment'))).toHaveLength(1);
  });

  it('are in order, apart from each other and on one line each, for any text', () => {
    const piece = fc.constantFrom(
      'Camera: wide\n',
      '"a\nb"',
      ' 35mm ',
      'red',
      '\r',
      '\n',
      '<!-- x\n y -->',
      'Dialogue:\n- A (b): "c',
      '🎬',
      '[00:01]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const d = markedBrief(pieces.join('')).document;
        let at = 0;
        for (const { start, end } of tokensIn(d)) {
          expect(start >= at && end > start).toBe(true);
          expect(slice(d.text, { start, end })).not.toMatch(/[\r\n]/);
          at = end;
        }
      }),
    );
  });
});

describe('swatches', () => {
  const names = (text: string): string[] => coloursIn(markedBrief(text).document).map(({ name }) => name);

  it('stand at colours, and in prose not at what is a thing first', () => {
    expect(
      names('A red scarf, dusty rose walls, black-and-white tiles, hot pink neon. Palette: sand, rust, teal'),
    ).toEqual(['red', 'dusty rose', 'hot pink', 'sand', 'rust', 'teal']);
    expect(names('Golden hour in the rose garden, sand and snow, neon signs.')).toEqual([]);
    expect(names('Dialogue:\n- A: "The red one."')).toEqual([]);
    expect(names('Warm golden hour, cool blue ambient, warm golden light.')).toEqual(['blue']);
    expect(names('Palette: warm grey, soft pink, rust')).toEqual(['warm grey', 'soft pink', 'rust']);
    expect(names('Palette: #12ab9f, amber')).toEqual(['#12ab9f', 'amber']);
  });

  it('a picked colour gets the name that looks most like it', () => {
    expect(nearestNames('#12595c', 1)).toEqual(['deep teal']);
    expect(nearestNames('#2c62b4', 1)).toEqual(['blue']);
  });
});

describe('inlay hints', () => {
  const { hints } = settingsFrom({});
  const shown = (text: string, request = {}): string[] => {
    const d = markedBrief(text).document;
    return hintsOf(d, hints, request).map(({ label, position }) => `${position.line} ${String(label)}`);
  };

  it('tell when beats begin, how long lines take, and what they sum up to', () => {
    expect(shown(HARBOUR)).toEqual(['13 0.0 s', '14 4.0 s', '18 2.8 s', '19 2.0 s', '17 4.8 s of 8 s']);
  });

  it('follow the settings, the shots, and leave written times alone', () => {
    expect(shown('Actions:\n- A cat wakes.\n- It yawns.', { seconds: '12' })).toEqual(['1 0.0 s', '2 6.0 s']);
    expect(shown('Actions:\n- A cat wakes.\n- In the final second it yawns.')).toEqual([
      '1 0.0 s',
      '2 3.0 s',
    ]);
    expect(shown('Actions:\n- (0-2s) A cat wakes.\n- (2-4s) It yawns.')).toEqual([]);
    expect(
      shown('Shot 1 (0-3s):\nActions:\n- A.\n\nShot 2 (3-6s):\nActions:\n- B.\n- C.', { seconds: 8 }),
    ).toEqual(['2 0.0 s', '6 3.0 s', '7 4.5 s']);
  });

  it('are shown as asked', () => {
    const only = settingsFrom({ inlayHints: { beats: false, lines: false } }).hints;
    expect(hintsOf(document, only, {}).map(({ label }) => label)).toEqual(['4.8 s of 8 s']);
  });
});
