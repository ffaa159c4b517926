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

  it('looks at no character more than eight times, whatever is repeated', () => {
    const perCharacter = (source: string): number => {
      const meter = { steps: 0 };
      parse(source, meter);
      return (meter.steps - 64) / source.length;
    };
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 6 }), (parts) => {
        const unit = parts.join('');
        fc.pre(unit.length > 0);
        expect(perCharacter(unit.repeat(200))).toBeLessThan(8);
      }),
      { numRuns: 200 },
    );
    const units = [
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
      '[2S- ',
      "1:'\r4",
      'E(a. "b\n',
    ];
    for (const unit of units) {
      expect(perCharacter(`Dialogue: ${unit.repeat(8000)}`)).toBeLessThan(8);
      expect(perCharacter(unit.repeat(8000))).toBeLessThan(8);
    }
  });

  it('looks at a character of a brief as it is usually written less than four times', () => {
    const meter = { steps: 0 };
    const text =
      'A cook lifts a lid. Steam rises over copper pots.\n\nCinematography:\nCamera shot: Wide, slow push-in.\n' +
      'Mood: Busy.\n\nActions:\n- She tastes the soup.\n- He rings the bell.\n\nDialogue:\n- Cook (proud): "Ready!"\n';
    parse(text, meter);
    expect(meter.steps / text.length).toBeLessThan(4);
  });
});
