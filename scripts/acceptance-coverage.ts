// Shoots the briefs of docs/acceptance/phrases.json small and sparsely, and holds the measured coverage against the
// phrases that were listed by hand before the first run.
// usage: npx tsx scripts/acceptance-coverage.ts [--only name,name] [--out docs/acceptance/coverage.md]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Coverage, coverage } from '../src/direct/index.ts';
import { mixPlan } from '../src/sound/index.ts';
import { guideExample, openStudio, planOf, speech } from '../test/support/studio.ts';

interface Phrase {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}
interface Listed {
  readonly guide: Readonly<Record<string, readonly (readonly [number, number, string])[]>>;
  readonly plain: readonly { readonly prompt: string; readonly phrases: readonly Phrase[] }[];
}

/** Kinds of rows that may answer a hand-listed kind besides its own: who lists by hand draws the lines elsewhere. */
const related: Readonly<Record<string, readonly string[]>> = {
  entity: ['setting', 'weather'],
  attribute: ['count', 'palette', 'light', 'style', 'weather'],
  count: ['attribute', 'entity'],
  relation: ['action', 'entity'],
  setting: ['entity', 'light', 'weather', 'attribute'],
  light: ['setting', 'palette', 'mood', 'attribute', 'weather'],
  weather: ['setting', 'light', 'entity', 'action'],
  action: ['relation', 'attribute', 'weather'],
  camera: ['lens'],
  lens: ['camera', 'style'],
  style: ['mood', 'palette', 'lens', 'camera', 'light'],
  palette: ['light', 'attribute', 'style'],
  mood: ['style', 'light'],
  speech: ['attribute', 'action'],
  sound: ['action', 'entity'],
};

const rank = { depicted: 3, approximated: 2, omitted: 1, undirected: 0, unread: 0 } as const;

interface Result extends Phrase {
  readonly status: keyof typeof rank;
  readonly why: string;
}

/** The best row that speaks of the phrase: half of the phrase, or a part of it with the very same kind. */
function judge(phrase: Phrase, rows: readonly Coverage[]): Result {
  const best = rows
    .filter((row) => {
      if (row.end <= row.start) return false;
      const common = Math.min(row.end, phrase.end) - Math.max(row.start, phrase.start);
      if (common <= 0) return false;
      const half = common >= (phrase.end - phrase.start) / 2;
      if (row.kind === phrase.kind) return half || common === row.end - row.start;
      return half && (related[phrase.kind] ?? []).includes(row.kind);
    })
    .sort((a, b) => rank[b.status] - rank[a.status])[0];
  return best
    ? { ...phrase, status: best.status, why: [best.by, best.why].filter(Boolean).join(': ') }
    : { ...phrase, status: 'unread', why: 'No row of the report speaks of it.' };
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, out: { type: 'string', default: 'docs/acceptance/coverage.md' } },
});
const listed = JSON.parse(
  readFileSync(new URL('../docs/acceptance/phrases.json', import.meta.url), 'utf8'),
) as Listed;

const briefs: { name: string; text: string; phrases: readonly Phrase[] }[] = [];
for (const [name, ranges] of Object.entries(listed.guide)) {
  const text = guideExample(name);
  if (text === undefined) continue;
  briefs.push({
    name,
    text,
    phrases: ranges.map(([start, end, kind]) => ({ phrase: text.slice(start, end), start, end, kind })),
  });
}
listed.plain.forEach(({ prompt, phrases }, i) =>
  briefs.push({ name: `plain-${i + 1}`, text: prompt, phrases }),
);

const studio = await openStudio('acceptance-coverage');
if (!studio) process.exit(3);
const chosen = values.only?.split(',');
const results: { name: string; text: string; found: readonly Result[] }[] = [];
for (const { name, text, phrases } of briefs) {
  if (chosen && !chosen.includes(name)) continue;
  const began = process.cpuUsage();
  const plan = await planOf(text, { width: 640, height: 360 });
  const performance = await studio.open(plan);
  // Findings are measured on every sixth frame: four id pictures a second.
  for (let i = 0; i < plan.format.seconds * plan.format.fps; i += 6) await performance.frame(i);
  const mix = await mixPlan(plan, performance.contacts, { speech: speech() });
  const rows = coverage(plan, [...performance.findings(), ...mix.findings]);
  performance.close();
  const found = phrases.map((p) => judge(p, rows));
  results.push({ name, text, found });
  const cpu = process.cpuUsage(began);
  console.log(`${line(name, found)}  (${((cpu.user + cpu.system) / 1e6).toFixed(0)} s of processor time)`);
  for (const f of found)
    if (f.status !== 'depicted')
      console.log(`   ${f.status.padEnd(12)} ${f.kind.padEnd(9)} ${f.phrase} | ${f.why}`);
}

function shares(found: readonly Result[]): [number, number] {
  const n = (status: string) => found.filter((f) => f.status === status).length;
  return [(100 * n('depicted')) / found.length, (100 * (n('depicted') + n('approximated'))) / found.length];
}
function line(name: string, found: readonly Result[]): string {
  const [depicted, both] = shares(found);
  return `${name.padEnd(16)} ${String(found.length).padStart(3)} phrases  depicted ${depicted.toFixed(0).padStart(3)} %  with approximated ${both.toFixed(0).padStart(3)} %`;
}

const guide = results.filter((r) => !r.name.startsWith('plain')).flatMap((r) => r.found);
const plain = results.filter((r) => r.name.startsWith('plain')).flatMap((r) => r.found);
const totals = [
  ...(guide.length ? [['guide, all', guide] as const] : []),
  ...(plain.length ? [['plain, all', plain] as const] : []),
];
for (const [name, found] of totals) console.log(line(name, found));

const cell = (s: string) => s.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
const row = (name: string, found: readonly Result[]) => {
  const [depicted, both] = shares(found);
  return `| ${name} | ${found.length} | ${depicted.toFixed(0)} % | ${both.toFixed(0)} % |`;
};
const page = [
  '# Coverage against phrases listed by hand',
  '',
  'Written by `npx tsx scripts/acceptance-coverage.ts`. The phrases were listed from the texts alone before the first run',
  '(`phrases.json`); what became of each is measured on id pictures and stems (seed 7, 640x360, four pictures a second).',
  '',
  '| brief | phrases | depicted | with approximated |',
  '|---|---|---|---|',
  ...results.map((r) => row(r.name, r.found)),
  ...totals.map(([name, found]) => row(`**${name}**`, found)),
  '',
  '## What is missing, and why',
  ...results.flatMap((r) => {
    const misses = r.found.filter((f) => f.status !== 'depicted');
    if (misses.length === 0) return [];
    return [
      '',
      `### ${r.name}`,
      '',
      ...(r.name.startsWith('plain') ? [`> ${r.text}`, ''] : []),
      '| phrase | kind | became | why |',
      '|---|---|---|---|',
      ...misses.map((f) => `| ${cell(f.phrase)} | ${f.kind} | ${f.status} | ${cell(f.why)} |`),
    ];
  }),
  '',
].join('\n');
if (!chosen) writeFileSync(values.out, page);
process.exit(0);
