import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { extentOfCast } from './camera/extent.ts';
import { headsInside } from './camera/solve.ts';
import { kinds } from './catalogue.ts';
import {
  coverage,
  describePlan,
  direct,
  evaluateCamera,
  labelOf,
  type Plan,
  planSchema,
  type Settings,
} from './index.ts';

const settings: Settings = { width: 1280, height: 720, fps: 24, seconds: 4, quality: 'draft', seed: 7 };
const shoot = (text: string, change: Partial<Settings> = {}): Promise<Plan> =>
  direct(readBrief(text), { ...settings, ...change });

const bench = `Documentary, 16mm film with heavy grain. A foggy meadow at dusk. An old fisherman in a yellow raincoat and a young woman in a green coat stand side by side.

Cinematography:
Camera shot: Medium two-shot, slow dolly-in, low angle.
Lens: 50mm, shallow depth of field.
Lighting: Hard key from camera left, cool blue rim.
Mood: Tense.

Actions:
- She waves.
- He nods.

Dialogue:
- Woman (quietly): "You came back."
- Fisherman: "I never left."

Background Sound: Distant seagulls, gentle waves.
`;

describe('direct', () => {
  it('gives the same plan for the same brief and seed', async () => {
    expect(JSON.stringify(await shoot(bench))).toBe(JSON.stringify(await shoot(bench)));
  });

  it('does what the words say', async () => {
    const plan = await shoot(bench);
    const camera = plan.shots[0]!.camera;
    expect(camera).toMatchObject({ size: 'medium', angle: 'low', move: 'dolly-in', fstop: 2 });
    expect(Math.round(camera.keys[0]!.mm)).toBe(50);
    expect(plan.look.kind).toBe('documentary');
    expect(plan.look.grain).toBeGreaterThanOrEqual(0.5);
    expect(plan.set.weather.kind).toBe('fog');
    expect(plan.set.time).toBe('dusk');
    const key = plan.lights.find((l) => l.role === 'key')!;
    expect(key.azimuth).toBeLessThan(-0.5);
    expect(key.softness).toBeLessThan(0.2);
    const rim = plan.lights.find((l) => l.role === 'rim')!;
    expect(Math.abs(rim.azimuth)).toBeGreaterThan(1.6);
    expect(plan.mood.keyToFill).toBeGreaterThan(5);
    expect(plan.cast).toHaveLength(2);
    const labels = labelOf(Array.from({ length: 96 }, (_, i) => evaluateCamera(camera, i / 24)));
    expect(labels.move).toBe('dolly-in');
  });

  it('varies with the seed what the words leave open, and nothing that they say', async () => {
    const plans = await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => shoot(bench, { seed })));
    const skins = new Set(plans.map((p) => JSON.stringify(p.cast.map((c) => [c.skin, c.hair]))));
    expect(skins.size).toBeGreaterThan(3);
    const said = plans.map((p) =>
      JSON.stringify([
        p.look.kind,
        p.set.place,
        p.set.time,
        p.set.weather.kind,
        p.shots[0]!.camera.move,
        p.shots[0]!.camera.size,
        p.cast.map((c) => [c.sex, c.age, c.wardrobe.find((g) => g.kind.includes('coat'))?.colour]),
      ]),
    );
    expect(new Set(said).size).toBe(1);
    const claims = plans.map((p) =>
      JSON.stringify(
        p.claims.filter((c) => c.ceiling !== 'undirected').map((c) => [c.phrase, c.kind, c.ceiling]),
      ),
    );
    expect(new Set(claims).size).toBe(1);
  });

  it('keeps lines in order and inside the shot, and says which it drops', async () => {
    const talk = (n: number) =>
      `A woman in a studio.\n\nDialogue:\n${Array.from({ length: n }, (_, i) => `- Woman: "This is line number ${i + 1} of a long story."`).join('\n')}\n`;
    for (const n of [1, 2, 3, 8]) {
      const plan = await shoot(talk(n));
      const { lines } = plan.shots[0]!;
      lines.forEach((line, i) => {
        expect(line.text).toContain(`number ${i + 1} `);
        expect(line.end).toBeLessThanOrEqual(4);
        expect(line.rate).toBeLessThanOrEqual(1.25);
        if (i > 0) expect(line.start - lines[i - 1]!.end).toBeGreaterThanOrEqual(0.149);
      });
      const dropped = plan.claims.filter((c) => c.kind === 'speech' && c.ceiling === 'omitted');
      expect(lines.length + dropped.length).toBe(n);
      if (dropped.length > 0) expect(plan.notes.join(' ')).toMatch(/left out/);
      else expect(n).toBeLessThan(8);
    }
  });

  it('shoots the first of two moves and reports the second', async () => {
    const plan = await shoot('A dog in a meadow.\n\nCamera: Slow pan left, then crane up.\n');
    expect(plan.shots[0]!.camera.move).toBe('pan-left');
    expect(plan.claims.find((c) => c.kind === 'camera' && c.ceiling === 'omitted')).toMatchObject({
      phrase: 'crane up',
    });
  });

  it('points every claim at its words', async () => {
    const plan = await shoot(bench);
    for (const claim of plan.claims) {
      if (claim.ceiling === 'undirected') expect([claim.start, claim.end]).toEqual([0, 0]);
      else if (claim.kind === 'speech') expect(bench.slice(claim.start, claim.end)).toContain(claim.phrase);
      else
        expect(bench.slice(claim.start, claim.end).replace(/\s+/g, ' ')).toBe(
          claim.phrase.replace(/\s+/g, ' '),
        );
    }
  });

  it('cuts no head and lets nobody stand in another, in landscape and portrait, whatever the seed', async () => {
    const framings = ['Close-up', 'Medium close-up', 'Medium two-shot', 'Full shot', 'Wide shot'];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom(...framings),
        fc.boolean(),
        async (seed, framing, portrait) => {
          const plan = await shoot(`A man and a woman in a studio.\n\nCamera: ${framing}, static.\n`, {
            seed,
            ...(portrait ? { width: 720, height: 1280 } : {}),
          });
          const { camera } = plan.shots[0]!;
          const seen = plan.cast.filter((c) => camera.subjects.includes(c.id)).map(extentOfCast);
          const view = evaluateCamera(camera, 0);
          expect(headsInside(seen, view, plan.format.width / plan.format.height, 1)).toBe(true);
          const [low, high] = kinds.places.get(plan.set.place)!.facts.bounds;
          view.position.forEach((v, i) => {
            expect(v).toBeGreaterThanOrEqual(low[i]! - 1e-6);
            expect(v).toBeLessThanOrEqual(high[i]! + 1e-6);
          });
          for (const a of plan.cast)
            for (const b of plan.cast)
              if (a !== b)
                expect(
                  Math.hypot(a.place.at[0] - b.place.at[0], a.place.at[2] - b.place.at[2]),
                ).toBeGreaterThan(0.4);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('makes a plan of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), fc.constantFrom(0.5, 4, 12), async (text, seconds) => {
        expect(planSchema.safeParse(await shoot(`${text} x`, { seconds })).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('coverage', () => {
  const rows = async () => {
    const plan = await shoot(bench);
    const claim = plan.claims.find((c) => c.kind === 'entity' && c.ceiling === 'depicted')!;
    const status = (finding: object) =>
      coverage(plan, [{ claim: claim.id, by: 'x', match: 'exact', ...finding }])[plan.claims.indexOf(claim)]!
        .status;
    return { plan, claim, status };
  };

  it('calls depicted only what was seen for half a second on one percent of the frame', async () => {
    const { status } = await rows();
    expect(status({ share: 0.02, seen: 0.6 })).toBe('depicted');
    expect(status({ share: 0.02, seen: 0.6, match: 'near' })).toBe('approximated');
    expect(status({ share: 0.02, seen: 0.3 })).toBe('omitted');
    expect(status({ share: 0.005, seen: 4 })).toBe('omitted');
    expect(status({})).toBe('omitted');
    expect(status({ match: 'none', share: 0.5, seen: 4 })).toBe('omitted');
  });

  it('never rises above the ceiling and reports every claim', async () => {
    const { plan } = await rows();
    const all = coverage(
      plan,
      plan.claims.map((c) => ({
        claim: c.id,
        by: 'x',
        match: 'exact' as const,
        share: 1,
        seen: 4,
        heard: 9,
      })),
    );
    expect(all).toHaveLength(plan.claims.length);
    all.forEach((row, i) => expect(row.status).toBe(plan.claims[i]!.ceiling));
    expect(
      coverage(plan, [])
        .filter((r) => r.kind === 'entity')
        .every((r) => r.status !== 'depicted'),
    ).toBe(true);
  });

  it('reads out a plan', async () => {
    const { plan } = await rows();
    const text = describePlan(plan);
    expect(text).toMatch(/50 mm/);
    expect(text).toMatch(/m high/);
    expect(text).toMatch(/You came back/);
    expect(describePlan(plan, coverage(plan, []))).toMatch(/measured/);
  });
});

const shared = new URL('../../../shared/', import.meta.url);
const has = existsSync(shared);
if (!has) console.log('skipped: directing the corpus (not beside this checkout)');

describe.runIf(has)('briefs by others', () => {
  it('directs the examples of the guide in both formats', async () => {
    const folder = new URL('guide/examples/', shared);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      for (const [width, height] of [
        [1280, 720],
        [720, 1280],
      ] as const) {
        const plan = await shoot(text, { width, height });
        const { camera } = plan.shots[0]!;
        const seen = plan.cast.filter((c) => camera.subjects.includes(c.id)).map(extentOfCast);
        for (const t of [0, 2, 4])
          expect([
            name,
            width,
            t,
            headsInside(seen, evaluateCamera({ ...camera, handheld: 0 }, t), width / height, 1),
          ]).toEqual([name, width, t, true]);
      }
    }
  });

  it('directs every prompt of the corpus', async () => {
    const rows = readFileSync(new URL('corpus/prompts.jsonl', shared), 'utf8').trim().split('\n');
    for (const row of rows) {
      const { prompt } = JSON.parse(row) as { prompt: string };
      expect(planSchema.safeParse(await shoot(prompt, { seconds: 8 })).success).toBe(true);
    }
  });
});
