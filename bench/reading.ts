// How much of real prompts the reader finds, against a list written by hand: `npx tsx bench/reading.ts`.
// --misses prints what was not found, --set=held|tuned one set only; --wanted writes docs/reading/wanted.md.
// The prompts themselves are not part of the project: without them the bench says so and ends.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readBrief } from '../src/brief/index.ts';
import { pictureVerbs } from '../src/catalogue/words/film.ts';
import { loadReader, type Named, type Reader, type Registries } from '../src/reading/index.ts';
import type { Reading } from '../src/reading/reading.ts';

/** What a person wrote down of one prompt. */
interface Expected {
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly where: readonly string[];
  readonly doing: readonly (readonly string[])[];
  readonly relations: readonly (readonly [string, string, string])[];
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const prompts = [process.env['SHOTWRIGHT_PROMPTS'], at('../../shared/corpus/prompts.jsonl')].find(
  (p) => p !== undefined && existsSync(p),
);
const kinds = ['who', 'what', 'where', 'doing', 'relations'] as const;

async function catalogue(): Promise<Registries> {
  const folders = [
    'things',
    'places',
    'people',
    'creatures',
    'garments',
    'actions',
    'beds',
    'effects',
    'weathers',
  ] as const;
  const out: Partial<Record<(typeof folders)[number], readonly Named[]>> = {};
  for (const folder of folders) {
    try {
      const list = (await import(`../src/catalogue/${folder}/index.generated.ts`)) as Record<
        string,
        readonly Named[]
      >;
      out[folder] = list[folder] ?? [];
    } catch (error) {
      console.error(`${folder} cannot be loaded: ${String(error).split('\n')[0]}`);
    }
  }
  return out;
}

/** The words an entity may be called by: its noun, the last word of it, and the words of its phrase. */
function names(reading: Reading, id: string | undefined): string[] {
  const entity = reading.entities.find((e) => e.id === id);
  if (!entity) return [];
  return [
    entity.noun,
    entity.noun.split(' ').at(-1) as string,
    ...entity.phrase
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .slice(-2),
  ];
}
const any = (alternatives: string, words: readonly string[]): boolean =>
  alternatives.split('|').some((a) => words.includes(a));

/** Which of the expected items a reading holds. */
export function judge(reading: Reading, expected: Expected): Record<(typeof kinds)[number], boolean[]> {
  const there = (word: string): boolean =>
    reading.entities.some((e) => !e.negated && any(word, names(reading, e.id))) ||
    reading.entities.some((e) =>
      e.worn.some((w) =>
        any(word, [
          w.garment,
          ...w.phrase
            .toLowerCase()
            .split(/[^\p{L}-]+/u)
            .flatMap((x) => [x, x.replace(/s$/, '')]),
        ]),
      ),
    );
  return {
    who: expected.who.map(there),
    what: expected.what.map(there),
    where: expected.where.map(
      (word) =>
        any(
          word,
          (reading.setting.place?.phrase ?? '')
            .toLowerCase()
            .split(/[^\p{L}-]+/u)
            .flatMap((w) => [w, w.replace(/s$/, '')]),
        ) ||
        word
          .split('|')
          .some((w) => w.includes(' ') && (reading.setting.place?.phrase ?? '').toLowerCase().includes(w)),
    ),
    doing: expected.doing.map(([who = '-', verb = '', what]) =>
      reading.events.some(
        (e) =>
          any(verb, [e.verb]) &&
          (who.split('|').includes('-') ||
            any(who, [...names(reading, e.subject), ...names(reading, e.object)])) &&
          (what === undefined ||
            any(what, names(reading, e.object)) ||
            any(what, e.phrase.toLowerCase().split(/[^\p{L}-]+/u))),
      ),
    ),
    relations: expected.relations.map(([a, kind, b]) =>
      reading.relations.some(
        (r) =>
          any(kind, [r.kind, r.kind === 'inside' ? 'in' : r.kind, r.kind === 'near' ? 'beside' : r.kind]) &&
          any(a, names(reading, r.subject)) &&
          any(b, names(reading, r.object)),
      ),
    ),
  };
}

async function main(): Promise<void> {
  if (!prompts) {
    console.log('reading: no prompts here (set SHOTWRIGHT_PROMPTS to a JSON-lines file with id and prompt).');
    return;
  }
  const rows = new Map(
    readFileSync(prompts, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; prompt: string })
      .map((r) => [r.id, r.prompt]),
  );
  const reader = await loadReader(await catalogue());
  if (process.argv.includes('--wanted')) return wanted(reader, [...rows.values()]);
  const lists = JSON.parse(readFileSync(at('../docs/reading/expected.json'), 'utf8')) as Record<
    'tuned' | 'held',
    Record<string, Expected>
  >;
  const only = process.argv.find((a) => a.startsWith('--set='))?.slice(6);
  for (const set of ['tuned', 'held'] as const) {
    if (only !== undefined && only !== set) continue;
    const sum = Object.fromEntries(kinds.map((k) => [k, [0, 0] as [number, number]]));
    for (const [id, expected] of Object.entries(lists[set])) {
      const text = rows.get(id);
      if (text === undefined) continue;
      const brief = readBrief(text);
      const readings = brief.shots.map((shot) => reader.read(shot, brief));
      const judged = readings.map((r) => judge(r, expected));
      for (const kind of kinds) {
        const list = expected[kind];
        list.forEach((item, i) => {
          const found = judged.some((j) => j[kind][i]);
          const count = sum[kind] as [number, number];
          count[1]++;
          if (found) count[0]++;
          else if (process.argv.includes('--misses'))
            console.log(
              `${id} ${kind}: ${Array.isArray(item) ? item.join(' ') : String(item)}${kind === 'where' ? ` (read: ${readings[0]?.setting.place?.phrase})` : ''}`,
            );
        });
      }
    }
    const [f, n] = [...['who', 'where', 'doing']]
      .map((k) => sum[k] as [number, number])
      .reduce((a, b) => [a[0] + b[0], a[1] + b[1]], [0, 0]);
    console.log(
      `${set.padEnd(6)} ${Object.keys(lists[set]).length} prompts  ${kinds.map((k) => `${k} ${share(sum[k] as [number, number])}`).join('  ')}  | subjects, places and actions ${share([f as number, n as number])}`,
    );
  }
  const longest = [...rows.values()].sort((a, b) => b.length - a.length).slice(0, 20);
  const letters = longest.reduce((n, t) => n + t.length, 0);
  for (let warm = 0; warm < 3; warm++)
    for (const text of longest) for (const shot of readBrief(text).shots) reader.read(shot, readBrief(text));
  const briefs = longest.map((t) => readBrief(t));
  const start = performance.now();
  for (const brief of briefs) for (const shot of brief.shots) reader.read(shot, brief);
  console.log(`${(((performance.now() - start) / letters) * 1200).toFixed(1)} ms for 1,200 characters, warm`);
}

const share = ([found, of]: readonly [number, number]): string =>
  `${found}/${of} (${of === 0 ? '–' : Math.round((100 * found) / of)} %)`;

/** Words that no kind answers to, by how many prompts name them. */
function wanted(reader: Reader, texts: readonly string[]): void {
  const folder = at('../examples/');
  const all = [
    ...texts,
    ...(existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => /\.(brief|txt)$/.test(f))
          .map((f) => readFileSync(folder + f, 'utf8'))
      : []),
  ];
  const count = new Map<string, Map<string, { n: number; now: string }>>();
  for (const text of all) {
    const seen = new Set<string>();
    const brief = readBrief(text);
    const note = (heading: string, word: string, match: { id: string; steps: number } | undefined): void => {
      if (seen.has(heading + word) || match?.steps === 0) return;
      seen.add(heading + word);
      const list = count.get(heading) ?? new Map<string, { n: number; now: string }>();
      count.set(heading, list);
      list.set(word, { n: (list.get(word)?.n ?? 0) + 1, now: match ? `${match.id} (${match.steps})` : '—' });
    };
    for (const shot of brief.shots) {
      const reading = reader.read(shot, brief);
      for (const e of reading.entities) if (!e.negated) note(headings[e.role], e.noun, e.match);
      for (const e of reading.events) if (!pictureVerbs.has(e.verb)) note('Actions', e.verb, e.match);
      for (const s of reading.sounds) note('Sounds', s.phrase.toLowerCase(), s.match);
    }
  }
  const out = [
    '# Words that no kind answers to',
    '',
    'How many real prompts and examples name the word, and what stands in for it now (nearest kind and its hypernym',
    'steps; a dash where nothing does). Made by `npx tsx bench/reading.ts --wanted`.',
    '',
  ];
  for (const heading of ['Things', 'Places', 'Actions', 'Creatures', 'People', 'Sky', 'Parts', 'Sounds']) {
    const list = [...(count.get(heading) ?? [])]
      .sort((a, b) => b[1].n - a[1].n || a[0].localeCompare(b[0]))
      .slice(0, 150);
    if (list.length > 0)
      out.push(`## ${heading}`, '', list.map(([word, { n, now }]) => `${word} ${n} → ${now}`).join('; '), '');
  }
  writeFileSync(at('../docs/reading/wanted.md'), out.join('\n'));
}
const headings = {
  thing: 'Things',
  place: 'Places',
  creature: 'Creatures',
  person: 'People',
  sky: 'Sky',
  part: 'Parts',
} as const;

await main();
