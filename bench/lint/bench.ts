// npm run bench:lint [-- --set own,strangers | --quick | --no-peer]
// Precision and recall of every rule on the labelled set; time against length; a thousand briefs; an edit; a cold start;
// textlint beside us on the same texts in the same run; the corpus where it is at hand.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { reparse } from '../../src/brief/incremental.ts';
import { parse } from '../../src/brief/index.ts';
import { createLinter } from '../../src/lint/index.ts';
import { root } from '../../test/support/sources.ts';
import { corpus } from './corpus.ts';
import { openPeer } from './peer.ts';
import { precision, recall, score, total } from './score.ts';
import { labelled } from './set.ts';
import { distinctBriefs } from './texts.ts';

const flag = (name: string): boolean => process.argv.includes(`--${name}`);
const value = (name: string): string | undefined =>
  process.argv.find((_, i) => process.argv[i - 1] === `--${name}`);
const say = (line = ''): void => console.log(line);
const percent = (x: number): string => `${(100 * x).toFixed(0)} %`.padStart(5);

const linter = await createLinter({ preset: 'recommended' });

/** Milliseconds of a task, and what it gave. */
function timed<T>(task: () => T): { ms: number; value: T } {
  const from = performance.now();
  const made = task();
  return { ms: performance.now() - from, value: made };
}
const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;
const quantile = (list: readonly number[], q: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] as number;

// Quality.
for (const part of (value('set') ?? 'own,strangers,later').split(',')) {
  const cases = labelled(part);
  if (cases.length === 0) continue;
  const own = new Map(linter.active.map(({ rule, severity }) => [rule.id, severity as string]));
  const { byRule, mistakes } = score(cases, (c) => linter.lint(c.text, c.settings ?? {}), own);
  say(`${part}: ${cases.length} briefs`);
  say(`  ${'rule'.padEnd(26)} hit  missed  wrong  precision  recall`);
  for (const [id, s] of byRule)
    if (s.hit + s.missed + s.wrong > 0)
      say(
        `  ${id.padEnd(26)} ${String(s.hit).padStart(3)}  ${String(s.missed).padStart(6)}  ${String(s.wrong).padStart(5)}  ${percent(precision(s)).padStart(9)}  ${percent(recall(s)).padStart(6)}`,
      );
  const all = total(byRule.values());
  say(
    `  ${'all'.padEnd(26)} ${String(all.hit).padStart(3)}  ${String(all.missed).padStart(6)}  ${String(all.wrong).padStart(5)}  ${percent(precision(all)).padStart(9)}  ${percent(recall(all)).padStart(6)}`,
  );
  // The locked part stays unseen: its mistakes are counted and not shown.
  if (part !== 'locked')
    for (const m of mistakes) say(`    ${m.kind} ${m.rule} in ${m.id}${m.words ? `: ${m.words}` : ''}`);
  say();
}
if (flag('quality')) process.exit();

// A thousand briefs that nobody has linted before, after a warm-up on others.
const briefs = distinctBriefs(1000, 7);
for (const text of distinctBriefs(200, 11)) linter.lint(text);
const each = briefs.map((text) => timed(() => linter.lint(text)).ms);
const perLength = each.map((ms, i) => (ms * 1200) / (briefs[i] as string).length);
say(
  `1,000 distinct briefs, ${linter.active.length} rules: ${(each.reduce((a, b) => a + b, 0) / 1000).toFixed(1)} s in all`,
);
say(
  `  for 1,200 characters: median ${median(perLength).toFixed(1)} ms, 95 % under ${quantile(perLength, 0.95).toFixed(1)} ms`,
);

// One word of a brief is typed.
const edits = briefs.slice(0, 200).map((text) => {
  let tree = parse(text);
  linter.lint(text, {}, tree);
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  const edit = { start: at, end: at, text: ' slowly' };
  return timed(() => {
    const next = text.slice(0, at) + edit.text + text.slice(at);
    tree = reparse(tree, next, [edit]);
    return linter.lint(next, {}, tree);
  }).ms;
});
say(
  `  after an edit of one word: median ${median(edits).toFixed(1)} ms, 95 % under ${quantile(edits, 0.95).toFixed(1)} ms`,
);

// Time against length.
const lengths = [1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000];
// Sentences that were read lately cost less: every run gets texts of its own.
let next = 1000;
const textOf = (length: number): string => {
  let text = '';
  while (text.length < length) text += `${distinctBriefs(50, next++).join('\n\n')}\n\n`;
  return text.slice(0, length);
};
const points = lengths.map((length) => {
  const texts = Array.from({ length: length < 100_000 ? 9 : 1 }, () => textOf(length));
  return { length, ms: median(texts.map((text) => timed(() => linter.lint(text)).ms)) };
});
const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
const xs = points.map((p) => Math.log(p.length));
const ys = points.map((p) => Math.log(p.ms));
const slope =
  xs.reduce((s, x, i) => s + (x - mean(xs)) * ((ys[i] as number) - mean(ys)), 0) /
  xs.reduce((s, x) => s + (x - mean(xs)) ** 2, 0);
say('\nTime against length');
for (const { length, ms } of points)
  say(`  ${String(length).padStart(9)} characters ${ms.toFixed(1).padStart(9)} ms`);
say(`  slope in the log-log plane: ${slope.toFixed(2)}`);

// The command from a cold start.
if (existsSync(join(root, 'dist/cli/main.js'))) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-lint-'));
  const file = join(folder, 'one.brief');
  writeFileSync(file, briefs[0] as string);
  const cold = Array.from(
    { length: 7 },
    () => timed(() => spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'lint', file])).ms,
  );
  say(`\nshotwright lint of one file, cold: median ${(median(cold) / 1000).toFixed(2)} s`);
  rmSync(folder, { recursive: true });
}

// The neighbour.
if (!flag('no-peer')) {
  const peer = await openPeer((folder) =>
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'ignore',
    }),
  );
  const some = briefs.slice(0, 200);
  for (const text of distinctBriefs(50, 13)) await peer.lint(text);
  const from = performance.now();
  for (const text of some) await peer.lint(text);
  const theirs = performance.now() - from;
  const again = await createLinter({ preset: 'recommended' });
  const ours = timed(() => some.map((text) => again.lint(`${text} `))).ms;
  say(
    `\n${some.length} briefs: textlint with ${peer.rules} rules ${(theirs / some.length).toFixed(1)} ms a brief, we with ${linter.active.length} rules ${(ours / some.length).toFixed(1)} ms: ${(theirs / ours).toFixed(1)} times as fast`,
  );
}

// Real prompts.
const real = corpus();
if (real.length > 0) {
  const counts = new Map<string, number>();
  for (const { text, seconds } of real)
    for (const { rule, severity } of linter.lint(text, seconds === undefined ? {} : { seconds }))
      counts.set(`${rule} (${severity})`, (counts.get(`${rule} (${severity})`) ?? 0) + 1);
  say(`\n${real.length} prompts of the corpus`);
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1]))
    say(`  ${String(count).padStart(5)}  ${rule}`);
}
