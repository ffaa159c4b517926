// Texts that a parser of briefs may meet, from a seed: what the grammar is made of in any order, real briefs with
// mistakes in them, and one unit over and over, which is what makes a careless parser slow.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Random, random } from '../src/base/random.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What labels, bullets, times, quotes and machine formats are made of. */
export const FRAGMENTS: readonly string[] = [
  ...['Style:', '**Style:**', 'CINEMATOGRAPHY:', 'Camera shot：', 'Lens:', 'Mood', 'Lighting + palette:'],
  ...['Actions:\n', 'Dialogue:\n', 'Dialogue: ', 'Background Sound: ', '<dialogue>', '</dialogue>', 'Text: '],
  ...[
    'Format & Look\n',
    'Use case: ',
    'Avoid: ',
    'Avoid ',
    'Purpose: ',
    '风格：',
    '镜头：',
    'Kamera: ',
    'Suono: ',
  ],
  ...['- ', '• ', '* ', '1. ', '12) ', '# Title', '## ', '> ', '+', '-', '—', '–'],
  ...['Shot 1: ', 'Shot 2 (3-6s): ', 'Scene B', 'Cut to: ', '[00:02-00:04] ', '[00:02]', '(2s)', '镜头1：'],
  ...['0.00–2.40 — “Turn” (32 mm)', 'Beat 1 (0-2s): ', '0-2s: ', '1:', '1-', '16:9', '2.0x'],
  ...['[CAMERA] ', '[SND]', '【', '】', '[', ']', '(', ')', '（', '）', '<', '>', '{', '}', '`', '```json\n'],
  ...['"', '“', '”', '„', '«', '»', '「', '」', '『', '＂', "'", '‘', '’', '5" tall'],
  ...[' (laughing): ', ' says, ', ' whispers: ', ', she adds softly', 'Woman: ', 'a sign reads '],
  ...['The camera pans. ', 'camera', 'She turns. ', 'A robot sits', 'A b', 'Aa', 'a', 'the ', 'of ', '7'],
  ...['\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', '\u3000', '\uFEFF', '\u2028', '\u0000', '\ud800', '😀'],
  ...[
    '. ',
    '.',
    '!',
    '。',
    '；',
    ': ',
    ':',
    '：',
    ', ',
    '，',
    ';',
    '*',
    '**',
    '_',
    '/',
    '&',
    '|',
    '\\',
    '\\"',
  ],
  ...[
    '---\n',
    'seed: 7\n',
    '{"a":',
    '"b",',
    '"}',
    '[{"scene":"a"},',
    '{"shots":[',
    '{"line":"b"}',
    'é',
    '中',
    'Ａ',
  ],
];

/** Beginnings that put a parser in another mind. */
const LEADS: readonly string[] = [
  ...[
    '',
    '',
    '',
    'Dialogue:\n',
    'Dialogue: ',
    'Actions:\n- ',
    '- ',
    'Shot 1:\n',
    '---\n',
    '{"a":"',
    '[',
    '“',
  ],
];

/** Real briefs: the project's own, and those that lie beside it where there are any. */
export function briefs(): { readonly own: readonly string[]; readonly shared: readonly string[] } {
  const read = (folder: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.txt'))
          .sort()
          .map((file) => readFileSync(join(folder, file), 'utf8'))
      : [];
  const shared = join(root, '..', 'shared');
  const prompts = join(shared, 'corpus', 'prompts.jsonl');
  const corpus = existsSync(prompts) ? readFileSync(prompts, 'utf8').trim().split('\n') : [];
  return {
    own: read(join(root, 'examples')),
    shared: [
      ...read(join(shared, 'guide', 'examples')),
      ...corpus.map((line) => (JSON.parse(line) as { prompt: string }).prompt),
    ],
  };
}

/** An endless row of texts; the same seed gives the same row. */
export function* texts(seed: number, sources: readonly string[]): Generator<string, never> {
  const draw = random(seed);
  for (;;) {
    const kind = draw.next();
    if (kind < 0.4) yield fragments(draw, 24);
    else if (kind < 0.65 && sources.length > 0) yield mutated(draw, draw.pick(sources));
    else if (kind < 0.95) yield repeated(draw);
    else yield characters(draw);
  }
}

function fragments(draw: Random, most: number): string {
  let text = '';
  for (let count = draw.integer(1, most); count > 0; count--) text += draw.pick(FRAGMENTS);
  return text;
}

/** A brief with up to six mistakes: something put in, left out, said twice or moved. */
function mutated(draw: Random, source: string): string {
  let text = source;
  for (let count = draw.integer(1, 6); count > 0; count--) {
    const at = draw.integer(0, text.length);
    const to = Math.min(text.length, at + draw.integer(1, 40));
    const kind = draw.integer(0, 4);
    if (kind === 0) text = text.slice(0, at) + draw.pick(FRAGMENTS) + text.slice(at);
    else if (kind === 1) text = text.slice(0, at) + text.slice(to);
    else if (kind === 2) text = text.slice(0, to) + text.slice(at);
    else if (kind === 3) text = text.slice(at) + text.slice(0, at);
    else text = text.slice(0, at) + draw.pick(FRAGMENTS) + text.slice(to);
  }
  return text;
}

/** One unit over and over. */
function repeated(draw: Random): string {
  const unit = fragments(draw, 5);
  const length = draw.chance(0.02) ? 8000 : 600;
  return draw.pick(LEADS) + unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function characters(draw: Random): string {
  let text = '';
  for (let count = draw.integer(0, 200); count > 0; count--)
    text += String.fromCharCode(draw.chance(0.7) ? draw.integer(0, 127) : draw.integer(0, 65_535));
  return text;
}
