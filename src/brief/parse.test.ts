import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Branch, isLeaf, type Node, parse, print, readBrief } from './index.ts';

/** Text made of what the grammar cares about, so that random texts reach its corners. */
const fragment = fc.oneof(
  fc.constantFrom(
    'Style:',
    '**Style:**',
    'CINEMATOGRAPHY:',
    'Camera shot：',
    'Lens:',
    'Actions:',
    '- ',
    '• ',
    '1. ',
    '* ',
    'Dialogue:',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '"',
    '“',
    '”',
    '「',
    '」',
    "'",
    '’',
    ' (laughing): ',
    ' says, ',
    ' whispers: ',
    'Woman: ',
    'Background Sound: ',
    'Shot 2 (3-6s): ',
    '[00:02-00:04] ',
    '0.00–2.40 — “Turn” (32 mm)',
    '---\n',
    'seed: 7\n',
    '\uFEFF',
    ' ',
    '\u3000',
    '. ',
    'The camera pans. ',
    '<dialogue>',
    '</dialogue>',
    '[CAMERA] ',
    '<!-- note -->',
    '<!--',
    '-->',
    '<!-- two\n\nlines -->\n',
    '# Title',
    '(',
    ')',
    '[',
    ']',
    ':',
    '：',
    '*',
    '**',
    '_',
    '—',
    '\u0000',
    '\ud800',
    'She turns. ',
    'A robot sits',
    '5" tall',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((p) => p.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

function checkSpans(source: string, node: Node, from: number): number {
  expect(node.span.start).toBe(from);
  if (isLeaf(node)) {
    expect(node.text).toBe(source.slice(node.span.start, node.span.end));
    return node.span.end;
  }
  let at = from;
  for (const child of (node as Branch).children) at = checkSpans(source, child, at);
  expect(node.span.end).toBe(at);
  return at;
}

describe('parse', () => {
  it('prints any text back, and every character is in one leaf', () => {
    fc.assert(
      fc.property(text, (source) => {
        const tree = parse(source);
        expect(print(tree)).toBe(source);
        expect(checkSpans(source, tree, 0)).toBe(source.length);
      }),
      { numRuns: 600 },
    );
  });

  it('gives passages that are the text at their spans', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const shot of readBrief(source).shots) {
          for (const value of Object.values(shot)) {
            if (!Array.isArray(value)) continue;
            for (const p of value) {
              const parts = 'words' in p ? [p.words, p.speaker, p.delivery] : [p];
              for (const part of parts)
                if (part) expect(part.text).toBe(source.slice(part.span.start, part.span.end));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('looks at a number of characters that is linear in the length', () => {
    const perCharacter = (source: string): number => {
      const meter = { steps: 0 };
      parse(source, meter);
      return meter.steps / source.length;
    };
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 6 }), (parts) => {
        const unit = parts.join('');
        fc.pre(unit.length > 0);
        const short = perCharacter(unit.repeat(40));
        const long = perCharacter(unit.repeat(400));
        expect(long).toBeLessThan(short * 1.5 + 20);
        expect(long).toBeLessThan(700);
      }),
      { numRuns: 120 },
    );
    for (const unit of [
      '"',
      '“',
      '(',
      '"a ',
      ': ',
      '. ',
      'a, ',
      '- "',
      'says ',
      '「',
      "' ",
      '---\n',
      'a: b\n',
      '**',
      '[',
    ]) {
      expect(perCharacter(`Dialogue: ${unit.repeat(8000)}`)).toBeLessThan(700);
      expect(perCharacter(unit.repeat(8000))).toBeLessThan(700);
    }
  });
});
