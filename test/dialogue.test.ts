import { describe, expect, it } from 'vitest';
import type { Line } from '../src/direct/index.ts';
import { mixPlan } from '../src/sound/index.ts';
import { motionOf } from './support/motion.ts';
import { closeOn, correlation, envelope, mouthArea, mouthWindow, paintedLips } from './support/mouth.ts';
import { guideExample, openStudio, PATIENCE, planOf, speech, withoutFilm } from './support/studio.ts';

const W = 400;
const H = 224;
const FPS = 24;

const studio = await openStudio('lips against the voice');

/** Mouth areas of somebody in a close-up, and the envelope of what is spoken, every `step` frames. */
async function lipsAndVoice(text: string, who: string, step = 1) {
  const base = paintedLips(withoutFilm(await planOf(text, { width: W, height: H })));
  const plan = closeOn(base, { motion: await motionOf(base) }, who);
  const performance = await studio!.open(plan);
  const mix = await mixPlan(plan, performance.contacts, { speech: speech() });
  const frames = plan.format.seconds * FPS;
  const voice = envelope(mix.stems.dialogue.left, mix.sampleRate, FPS, frames);
  const times = Array.from({ length: Math.ceil(frames / step) }, (_, i) => i * step);
  const mouth: number[] = [];
  for (const i of times) {
    const window = mouthWindow(performance.camera(i), performance, who, i / FPS, W, H);
    mouth.push(mouthArea(await performance.frame(i), W, window));
  }
  performance.close();
  return { mouth, voice, heard: times.map((i) => voice[i]!) };
}

/** What changes within half a second: a head that turns to who speaks is left out, lips are not. */
const quick = (xs: readonly number[]): number[] =>
  xs.map((x, i) => {
    const near = xs.slice(Math.max(0, i - 6), i + 7);
    return x - near.reduce((s, y) => s + y, 0) / near.length;
  });

describe.skipIf(!studio)('in a close-up', () => {
  it(
    "the speaker's mouth opens with the voice, within a frame",
    async () => {
      const { mouth, voice } = await lipsAndVoice(
        `A young woman in a blue apron stands in a kitchen, looking at the camera.
Camera: close-up, static.
Dialogue:
- Woman: "Nobody ever asked me where all the good plates went."`,
        'woman',
      );
      const lags = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
      const found = lags.map((lag) => correlation(mouth, voice, lag));
      const best = found.indexOf(Math.max(...found));
      expect(Math.max(...found), found.map((x) => x.toFixed(2)).join(' ')).toBeGreaterThanOrEqual(0.6);
      expect(Math.abs(lags[best]!)).toBeLessThanOrEqual(1);
      expect(correlation(quick(mouth), quick(voice), lags[best])).toBeGreaterThan(0.3);
    },
    PATIENCE,
  );

  it(
    'a silent bystander keeps the mouth shut',
    async () => {
      const { mouth, heard } = await lipsAndVoice(
        `An old woman in a blue apron stands beside a man in a white shirt in a kitchen.
Camera: medium two-shot, static.
Dialogue:
- Woman: "Nobody ever asked me where all the good plates went."`,
        'man',
        2,
      );
      expect(Math.min(...mouth)).toBeGreaterThan(0);
      expect(Math.abs(correlation(quick(mouth), quick(heard)))).toBeLessThan(0.2);
    },
    PATIENCE,
  );
});

/** What has to be true of lines however they were fitted. */
function checkFitted(lines: readonly Line[], wanted: readonly string[], seconds: number): void {
  // The order is kept, and only the end may be missing.
  expect(lines.map((l) => l.text)).toEqual(wanted.slice(0, lines.length));
  for (const [i, line] of lines.entries()) {
    expect(line.rate).toBeLessThanOrEqual(1.25);
    expect(line.end).toBeLessThanOrEqual(seconds + 1e-6);
    if (i > 0) expect(line.start - lines[i - 1]!.end).toBeGreaterThanOrEqual(0.15 - 1e-6);
  }
}

describe('speech that does not fit', () => {
  const words = [
    'I counted every lamp along the river.',
    'There were more of them when we were young.',
    'Then let us light the missing ones tonight, you and I, before the ferry leaves.',
    'And who will row us home again after that, I wonder?',
  ];
  const brief = (n: number) => `A man and a woman stand on a bridge at night.

Dialogue:
${words
  .slice(0, n)
  .map((w, i) => `- ${i % 2 ? 'Woman' : 'Man'}: "${w}"`)
  .join('\n')}
`;

  it('is left alone where there is room', async () => {
    const { shots, notes } = await planOf(brief(2), { seconds: 12 });
    expect(shots[0]!.lines.map((l) => l.rate)).toEqual([1, 1]);
    expect(notes.join(' ')).not.toMatch(/faster|dropped|left out/i);
  });

  it('is quickened before anything is dropped, and the report says so', async () => {
    const spoken = (await planOf(brief(2), { seconds: 12 })).shots[0]!.lines.reduce(
      (s, l) => s + l.end - l.start,
      0,
    );
    const seconds = Math.ceil((spoken / 1.15 + 0.4) * 4) / 4;
    const plan = await planOf(brief(2), { seconds });
    checkFitted(plan.shots[0]!.lines, words, seconds);
    expect(plan.shots[0]!.lines).toHaveLength(2);
    expect(Math.max(...plan.shots[0]!.lines.map((l) => l.rate))).toBeGreaterThan(1);
    expect(plan.notes.length).toBeGreaterThan(0);
  });

  it('loses whole lines from the end at last, and the report names them', async () => {
    const plan = await planOf(brief(4), { seconds: 5 });
    const { lines } = plan.shots[0]!;
    checkFitted(lines, words, 5);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(4);
    const gone = plan.claims.filter((c) => c.kind === 'speech' && c.ceiling === 'omitted');
    expect(gone.length + plan.notes.filter((n) => n.includes(words[3]!)).length).toBeGreaterThan(0);
  });

  const rooftop = guideExample('2-rooftop');
  it.skipIf(!rooftop)("fits the guide's two lines into 4 s", async () => {
    const plan = await planOf(rooftop!, { seconds: 4 });
    checkFitted(
      plan.shots[0]!.lines,
      ['See? Even the city dances with us tonight.', 'Only because you lead.'],
      4,
    );
    expect(plan.shots[0]!.lines.length).toBeGreaterThan(0);
  });
});
