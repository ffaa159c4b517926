// Ten seeds of each of the guide's examples: do the takes differ as pictures, and only as pictures?
// usage: npx tsx scripts/acceptance-seeds.ts [--only name,name] [--seeds 10]
import { parseArgs } from 'node:util';
import { coverage, labelOf, type Plan } from '../src/direct/index.ts';
import { mixPlan } from '../src/sound/index.ts';
import { type Grey, greyOf, ssim } from '../src/vision/index.ts';
import { guideExample, openStudio, planOf, speech } from '../test/support/studio.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, seeds: { type: 'string', default: '10' } },
});
const names = ['1-workshop', '2-rooftop', '3-espresso', '4-basketball', '5-alley', '6-fireworks'];
const [W, H] = [480, 270];
const studio = await openStudio('acceptance-seeds');
if (!studio) process.exit(3);

/** What a viewer would call the clothes of everybody. */
const wardrobeOf = (plan: Plan): string =>
  JSON.stringify(
    plan.cast.map((c) => [
      c.name,
      c.wardrobe.filter((g) => claimed(plan, c.id, g.kind)).map((g) => [g.kind, g.colour, g.material]),
    ]),
  );
/** Only what the brief asks for has to stay; the rest is the seed's. */
const claimed = (plan: Plan, id: string, garment: string): boolean =>
  plan.claims.some(
    (c) => c.ceiling !== 'undirected' && c.about === id && (c.property ?? '').includes(garment),
  );

let wrong = 0;
for (const name of names) {
  if (values.only && !values.only.split(',').includes(name)) continue;
  const text = guideExample(name);
  if (text === undefined) continue;
  const takes: { pictures: Grey[]; rows: string[]; wardrobe: string; move: string }[] = [];
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const plan = await planOf(text, { seed, width: W, height: H });
    const performance = await studio.open(plan);
    const pictures: Grey[] = [];
    for (let i = 0; i < plan.format.seconds * plan.format.fps; i += 6) {
      const rgba = await performance.frame(i);
      if (i % 24 === 12) pictures.push(greyOf(rgba, W, H));
    }
    const mix = await mixPlan(plan, performance.contacts, { speech: speech() });
    const rows = coverage(plan, [...performance.findings(), ...mix.findings])
      .filter((r) => r.status !== 'undirected')
      .map((r) => `${r.start}–${r.end} ${r.kind} ${r.phrase}: ${r.status}`);
    const frames = Array.from({ length: plan.format.seconds * plan.format.fps }, (_, i) =>
      performance.camera(i),
    );
    takes.push({ pictures, rows, wardrobe: wardrobeOf(plan), move: labelOf(frames).move });
    performance.close();
  }
  const likeness: number[] = [];
  for (let a = 0; a < takes.length; a++)
    for (let b = a + 1; b < takes.length; b++)
      takes[a]!.pictures.forEach((picture, i) => likeness.push(ssim(picture, takes[b]!.pictures[i]!)));
  likeness.sort((p, q) => p - q);
  const median = likeness[likeness.length >> 1]!;
  const count = (pick: (take: (typeof takes)[number]) => string) => new Set(takes.map(pick)).size;
  const wardrobes = count((t) => t.wardrobe);
  const moves = [...new Set(takes.map((t) => t.move))];
  const changed = [...new Set(takes.flatMap((t) => t.rows))].filter(
    (row) => !takes.every((t) => t.rows.includes(row)),
  );
  const right = median < 0.85 && wardrobes === 1 && moves.length === 1 && changed.length === 0;
  if (!right) wrong++;
  console.log(
    `${right ? 'right' : 'WRONG'}  ${name}: median SSIM ${median.toFixed(3)}, ${wardrobes} wardrobe(s), moves ${moves.join(' ')}, ${changed.length} coverage rows that change`,
  );
  for (const row of changed)
    console.log(`   ${row} (${takes.filter((t) => t.rows.includes(row)).length} of ${takes.length})`);
}
process.exit(wrong ? 1 : 0);
