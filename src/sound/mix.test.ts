import { describe, expect, it } from 'vitest';
import { soundPlan, touch } from '../../test/support/sound-plan.ts';
import { speechHost } from '../../test/support/speech-host.ts';
import { openSpeech } from '../speech/index.ts';
import { loudness, mixPlan, truePeak } from './index.ts';

const speech = openSpeech(speechHost);

/** Decibels of a stretch, both sides. */
function db({ left, right }: { left: Float32Array; right: Float32Array }, from: number, to: number): number {
  let sum = 0;
  let n = 0;
  for (
    let i = Math.max(0, Math.round(from * 48000));
    i < Math.min(left.length, Math.round(to * 48000));
    i++
  ) {
    sum += (left[i] as number) ** 2 + (right[i] as number) ** 2;
    n += 2;
  }
  return 10 * Math.log10(sum / Math.max(1, n) + 1e-20);
}

/** First time at which a stem is above a share of its own peak. */
function onset({ left, right }: { left: Float32Array; right: Float32Array }, from = 0): number {
  let peak = 0;
  for (const x of left) peak = Math.max(peak, Math.abs(x));
  for (let i = Math.round(from * 48000); i < left.length; i++)
    if (Math.abs(left[i] as number) > peak * 0.1 || Math.abs(right[i] as number) > peak * 0.1)
      return i / 48000;
  return Number.NaN;
}

describe('mixPlan', () => {
  it('is exactly as long as the plan, at −16 LUFS and under −1 dBTP', async () => {
    for (const [seconds, cues] of [
      [0.5, [{ sound: 'rain' }]],
      [2.5, [{ sound: 'birdsong' }, { sound: 'record-player', kind: 'music' as const, distance: 0.85 }]],
      [
        4,
        [
          { sound: 'clock-ticking' },
          { sound: 'rain-on-window' },
          { sound: 'rim-clang', kind: 'effect' as const },
        ],
      ],
    ] as const) {
      const mix = await mixPlan(soundPlan({ seconds, cues }), [], { speech });
      expect(mix.left.length).toBe(Math.round(seconds * 48000));
      expect(mix.right.length).toBe(mix.left.length);
      expect(Math.abs(mix.loudness + 16), `${seconds} s`).toBeLessThanOrEqual(1);
      expect(loudness(mix)).toBeCloseTo(mix.loudness, 3);
      expect(truePeak(mix)).toBeLessThanOrEqual(-1);
    }
  });

  it('gives the same samples twice and others with another seed', async () => {
    const options = {
      seconds: 1.5,
      cues: [{ sound: 'crowd' }, { sound: 'splash', kind: 'effect' as const }],
      lines: [{}],
    };
    const contacts = [touch({ time: 0.4 })];
    const [a, b, c] = [
      await mixPlan(soundPlan(options), contacts, { speech }),
      await mixPlan(soundPlan(options), contacts, { speech: openSpeech(speechHost) }),
      await mixPlan(soundPlan({ ...options, seed: 8 }), contacts, { speech }),
    ];
    expect(Buffer.from(a.left.buffer).equals(Buffer.from(b.left.buffer))).toBe(true);
    expect(Buffer.from(a.left.buffer).equals(Buffer.from(c.left.buffer))).toBe(false);
  });

  it('adds up: the stems are the mix', async () => {
    const mix = await mixPlan(
      soundPlan({ cues: [{ sound: 'traffic' }, { sound: 'radio-music', kind: 'music' }], lines: [{}] }),
      [touch({})],
      { speech },
    );
    for (let i = 0; i < mix.left.length; i += 997) {
      const sum = Object.values(mix.stems).reduce((s, stem) => s + (stem.left[i] as number), 0);
      expect(Math.abs(sum - (mix.left[i] as number))).toBeLessThan(1e-4);
    }
  });

  it('sounds each contact within a frame, whatever touches', async () => {
    const kinds = [
      'impact',
      'step',
      'splash',
      'rustle',
      'spark',
      'burst',
      'puff',
      'tap',
      'clap',
      'catch',
      'release',
      'scrape',
      'creak',
      'drip',
      'knock',
      'pour',
      'swish',
      'sip',
      'touch',
      'pluck',
      'note',
      'brush',
      'rattle',
      'buzz',
      'scratch',
      'sizzle',
    ];
    const pairs: (readonly [string, string])[] = [
      ['rubber', 'steel'],
      ['cloth', 'wood'],
      ['ceramic', 'ceramic'],
      ['glass', 'stone'],
      ['skin', 'unobtainium'],
    ];
    for (const [i, kind] of kinds.entries()) {
      const time = 0.3 + i * 0.013;
      const mix = await mixPlan(
        soundPlan({ seconds: 1 }),
        [touch({ kind, time, materials: pairs[i % pairs.length] as [string, string], b: 'thing' })],
        {},
      );
      const heard = onset(mix.stems.effects);
      expect(heard, kind).toBeGreaterThanOrEqual(time - 0.002);
      expect(heard, kind).toBeLessThan(time + 1 / 24);
    }
  });

  it('lets contacts answer the cue that asks for their sound', async () => {
    const plan = soundPlan({
      cues: [
        { sound: 'rim-clang', kind: 'effect' },
        { sound: 'net-swish', kind: 'effect' },
      ],
    });
    const mix = await mixPlan(
      plan,
      [touch({ time: 2 }), touch({ time: 3, b: 'net', kind: 'swish', materials: ['rubber', 'cloth'] })],
      {},
    );
    // Nothing sounds before the first contact: the cues are not played a second time.
    expect(db(mix.stems.effects, 0, 1.98)).toBeLessThan(-90);
    expect(onset(mix.stems.effects)).toBeCloseTo(2, 1);
    for (const finding of mix.findings) expect(finding).toMatchObject({ match: 'exact' });
  });

  it('keeps quiet quiet: ticks at least 12 dB over the air, within −45 and −28 LUFS', async () => {
    for (const seed of [1, 2, 3]) {
      const mix = await mixPlan(
        soundPlan({ seed, seconds: 6, cues: [{ sound: 'clock-ticking', params: { quiet: true } }] }),
        [],
        {},
      );
      expect(mix.loudness).toBeLessThan(-28);
      expect(mix.loudness).toBeGreaterThan(-45);
      const ticks: number[] = [];
      const rests: number[] = [];
      for (let t = 0.25; t < 5.5; t++) {
        ticks.push(db(mix, t, t + 0.05));
        rests.push(db(mix, t + 0.5, t + 0.95));
      }
      expect(Math.min(...ticks) - Math.max(...rests)).toBeGreaterThan(12);
    }
  });

  it('steps back under speech and lets every sound that was asked for be heard', async () => {
    const mix = await mixPlan(
      soundPlan({
        seconds: 5,
        cues: [
          { sound: 'rain' },
          { sound: 'traffic', distance: 0.85, gain: -4 },
          { sound: 'bulb-sizzle', kind: 'effect', gain: -8, distance: 0.6 },
        ],
        lines: [{ text: 'This is where it ends.', start: 1.5, delivery: ['quietly'] }],
      }),
      [],
      { speech },
    );
    expect(db(mix.stems.beds, 2, 2.6)).toBeLessThan(db(mix.stems.beds, 0.3, 1) - 4);
    expect(mix.findings).toHaveLength(4);
    for (const finding of mix.findings) expect(finding.heard, finding.by).toBeGreaterThan(0);
    const voice = mix.findings.find((f) => f.by === 'a voice');
    expect(voice?.heard).toBeGreaterThan(6);
  });

  it('places voices and contacts where the picture shows them', async () => {
    const mix = await mixPlan(
      soundPlan({
        lines: [
          { speaker: 'woman', start: 0.2, end: 1 },
          { speaker: 'man', start: 2, end: 3 },
        ],
      }),
      [],
      { speech },
    );
    const side = (from: number, to: number) => {
      const { left, right } = mix.stems.dialogue;
      return db({ left, right: left }, from, to) - db({ left: right, right }, from, to);
    };
    expect(side(0.3, 0.8)).toBeGreaterThan(1);
    expect(side(2.1, 2.6)).toBeLessThan(-1);
  });

  it('begins lines when the plan says', async () => {
    const mix = await mixPlan(soundPlan({ lines: [{ start: 1.25 }] }), [], { speech });
    expect(onset(mix.stems.dialogue)).toBeGreaterThan(1.24);
    expect(onset(mix.stems.dialogue)).toBeLessThan(1.25 + 1 / 24 + 0.06);
  });

  it('survives unknown sounds, no sound at all, and says so', async () => {
    const mix = await mixPlan(soundPlan({ seconds: 1, cues: [{ sound: 'nothing-like-it' }] }), [], {});
    expect(mix.notes.join()).toContain('nothing-like-it');
    expect(mix.findings[0]).toMatchObject({ match: 'none' });
    expect((await mixPlan(soundPlan({ seconds: 1, lines: [{}] }), [], {})).notes.join()).toContain('silent');
  });

  it('lets a bed run on over a cut and answers both cues by it', async () => {
    const plan = soundPlan({ seconds: 4, cues: [{ sound: 'rain', end: 2 }] });
    const shot = plan.shots[0];
    if (!shot) throw new Error('no shot');
    const cut = {
      ...plan,
      shots: [
        { ...shot, end: 2 },
        { ...shot, start: 2, cues: shot.cues.map((c) => ({ ...c, id: 'next', start: 2, end: 4 })) },
      ],
      claims: [
        ...plan.claims,
        {
          id: 'again',
          phrase: 'rain',
          start: 0,
          end: 0,
          shot: 1,
          kind: 'sound' as const,
          about: 'next',
          ceiling: 'depicted' as const,
        },
      ],
    };
    const mix = await mixPlan(cut, [], {});
    expect(mix.findings.map((f) => f.match)).toEqual(['exact', 'exact']);
    const steps = [1.7, 1.8, 1.9, 2, 2.1, 2.2].map((t) => db(mix, t, t + 0.1));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(3);
  });
});
