import type { Random } from '../base/random.ts';
import type { SongPart } from '../catalogue/kit/sound-kit.ts';
import { modulated, plucked, ringing, wave, white } from './dsp/sources.ts';
import { Signal } from './signal.ts';

/** Plays one note. `velocity` 0–1; drums ignore the pitch. */
export type Instrument = (note: {
  hz: number;
  seconds: number;
  velocity: number;
  sampleRate: number;
  random: Random;
}) => Signal;

type Note = Parameters<Instrument>[0];

const samples = (n: Note, seconds: number) => Math.ceil(seconds * n.sampleRate);
const signal = (n: Note, data: Float32Array) => new Signal(data, n.sampleRate, n.random);
const struck = (n: Note, modes: readonly (readonly [number, number, number])[]) =>
  signal(
    n,
    ringing(
      modes.map(([r, g, d]) => [n.hz * r, g, d] as const),
      n.sampleRate,
      n.random,
    ),
  );

/** Held until the note's end, then released. */
const held = (s: Signal, n: Note, attack: number, release: number) =>
  s.envelope([
    [0, 0],
    [attack, 1],
    [Math.max(attack, n.seconds), 0.85],
    [n.seconds + release, 0],
  ]);

/** Strings of a piano: partials a little sharp (inharmonicity), hammered softer when played softly. */
function piano(n: Note, soft: number): Signal {
  const decay = Math.min(9, 14 * (110 / n.hz) ** 0.75);
  const modes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((k) => {
    const ratio = k * Math.sqrt(1 + 0.0004 * k * k);
    const level = k ** -(1.1 + soft + (1 - n.velocity) * 0.8);
    // Two strings a trifle apart beat slowly.
    return [
      [ratio, level * 0.6, decay / k ** 0.7],
      [ratio * 1.0006, level * 0.4, decay / k ** 0.7],
    ] as const;
  });
  const knock = signal(n, white(samples(n, 0.04), n.random))
    .low(700)
    .decay(0.001, 0.04)
    .gain(-14 - soft * 4);
  return struck(n, modes)
    .plus(knock)
    .lasting(n.seconds + 0.5)
    .envelope([
      [0, 1],
      [n.seconds, 1],
      [n.seconds + 0.35, 0.03],
      [n.seconds + 0.5, 0],
    ]);
}

/** Several players of the same note, each a little out of tune, with vibrato. */
function section(n: Note, players: number, detune: number, brightness: number): Signal {
  const length = samples(n, n.seconds + 0.6);
  const out = new Float32Array(length);
  for (let p = 0; p < players; p++) {
    const hz = n.hz * (1 + detune * n.random.range(-1, 1));
    const rate = n.random.range(4.6, 5.8);
    const start = n.random.next() * 6;
    const curve = Array.from(
      { length: Math.ceil((n.seconds + 0.7) * 24) },
      (_, i) =>
        [
          i / 24,
          hz * (1 + 0.003 * Math.min(1, i / 12) * Math.sin(start + (2 * Math.PI * rate * i) / 24)),
        ] as const,
    );
    const one = wave('saw', curve, length, n.sampleRate, n.random.next());
    for (let i = 0; i < length; i++) out[i] = (out[i] as number) + (one[i] as number) / players;
  }
  return signal(n, out).low(Math.min(9000, n.hz * brightness + 600), 0.6);
}

function drum(
  n: Note,
  options: {
    from: number;
    to: number;
    bend: number;
    decay: number;
    noise: number;
    noiseHz: number;
    noiseDecay: number;
  },
): Signal {
  const tone = signal(
    n,
    wave(
      'sine',
      [
        [0, options.from],
        [options.bend, options.to],
      ],
      samples(n, options.decay),
      n.sampleRate,
      0.25,
    ),
  ).decay(0.001, options.decay);
  const hiss = signal(n, white(samples(n, Math.max(0.01, options.noiseDecay)), n.random))
    .band(options.noiseHz, 0.7)
    .decay(0.0005, options.noiseDecay)
    .gain(options.noise);
  return tone.plus(hiss);
}

const cymbal = (n: Note, seconds: number, low: number) =>
  signal(n, white(samples(n, seconds), n.random))
    .high(low, 0.8)
    .peak(low * 1.6, 3, 6)
    .decay(0.0005, seconds);

/** Every instrument that a song may name. */
export const instruments: Readonly<Record<SongPart['instrument'], Instrument>> = {
  piano: (n) => piano(n, 0),
  'felt-piano': (n) => piano(n, 0.9),
  strings: (n) => held(section(n, 5, 0.004, 4), n, Math.min(0.35, n.seconds * 0.4), 0.5),
  violin: (n) => held(section(n, 1, 0.001, 6), n, 0.08, 0.15).peak(2800, 1.5, 4),
  pad: (n) => held(section(n, 4, 0.007, 2.2), n, Math.min(0.9, n.seconds * 0.45), 0.6).low(1800),
  choir: (n) =>
    held(section(n, 5, 0.006, 5), n, 0.3, 0.5)
      .band(720, 1.1)
      .gain(4),
  organ: (n) =>
    held(
      signal(n, wave('sine', n.hz, samples(n, n.seconds + 0.1), n.sampleRate))
        .plus(signal(n, wave('sine', n.hz * 2, samples(n, n.seconds + 0.1), n.sampleRate)), { gain: -6 })
        .plus(signal(n, wave('sine', n.hz * 3, samples(n, n.seconds + 0.1), n.sampleRate)), { gain: -9 }),
      n,
      0.02,
      0.1,
    ),
  guitar: (n) =>
    signal(n, plucked(n.hz, 2.4, 0.35 + n.velocity * 0.3, n.sampleRate, n.random))
      .low(5200)
      .peak(220, 1, 3)
      .lasting(Math.max(0.4, n.seconds + 0.7))
      .fade(0, 0.25),
  banjo: (n) =>
    signal(n, plucked(n.hz, 0.7, 0.85, n.sampleRate, n.random))
      .peak(1400, 1, 5)
      .fade(0, 0.1),
  harp: (n) =>
    signal(n, plucked(n.hz, 3, 0.3, n.sampleRate, n.random))
      .low(4000)
      .fade(0, 0.4),
  koto: (n) =>
    signal(n, plucked(n.hz, 1.8, 0.7, n.sampleRate, n.random))
      .peak(1100, 2, 4)
      .fade(0, 0.3),
  bass: (n) =>
    held(
      signal(n, wave('triangle', n.hz, samples(n, n.seconds + 0.1), n.sampleRate)).low(700),
      n,
      0.012,
      0.08,
    ),
  'double-bass': (n) =>
    signal(n, plucked(n.hz, 1.6, 0.12, n.sampleRate, n.random))
      .low(900)
      .gain(6)
      .lasting(Math.min(1.4, n.seconds + 0.25))
      .fade(0, 0.15),
  brass: (n) =>
    held(
      signal(
        n,
        modulated(
          n.hz,
          1,
          [
            [0, 0.3],
            [0.09, 2.2 + n.velocity],
            [n.seconds, 1.6],
          ],
          samples(n, n.seconds + 0.2),
          n.sampleRate,
        ),
      ),
      n,
      0.06,
      0.18,
    ).low(5200),
  clarinet: (n) =>
    held(
      signal(n, wave('square', vibrato(n, 0.003), samples(n, n.seconds + 0.12), n.sampleRate)).low(
        n.hz * 4.5 + 300,
      ),
      n,
      0.05,
      0.1,
    ),
  flute: (n) =>
    held(
      signal(n, wave('triangle', vibrato(n, 0.006), samples(n, n.seconds + 0.15), n.sampleRate)).plus(
        signal(n, white(samples(n, n.seconds + 0.15), n.random)).band(n.hz * 2, 3),
        { gain: -22 },
      ),
      n,
      0.07,
      0.12,
    ),
  accordion: (n) =>
    held(
      signal(n, wave('square', n.hz * 1.004, samples(n, n.seconds + 0.1), n.sampleRate))
        .plus(signal(n, wave('saw', n.hz * 0.996, samples(n, n.seconds + 0.1), n.sampleRate)), { gain: -2 })
        .low(3600),
      n,
      0.04,
      0.08,
    ),
  'music-box': (n) =>
    struck(n, [
      [1, 1, 1.6],
      [2.01, 0.18, 0.6],
      [5.4, 0.25, 0.35],
      [8.93, 0.08, 0.12],
    ]),
  synth: (n) =>
    held(
      signal(n, wave('saw', n.hz * 1.003, samples(n, n.seconds + 0.3), n.sampleRate))
        .plus(signal(n, wave('square', n.hz * 0.997, samples(n, n.seconds + 0.3), n.sampleRate)), {
          gain: -5,
        })
        .low(
          [
            [0, n.hz * 8 + 500],
            [0.25, n.hz * 3 + 300],
          ],
          1.2,
        ),
      n,
      0.01,
      0.25,
    ),
  timpani: (n) =>
    struck(n, [
      [1, 1, 1.4],
      [1.5, 0.6, 1],
      [1.99, 0.35, 0.8],
      [2.44, 0.25, 0.5],
    ]).plus(
      signal(n, white(samples(n, 0.05), n.random))
        .low(900)
        .decay(0.001, 0.05),
      { gain: -12 },
    ),
  kick: (n) =>
    drum(n, { from: 130, to: 48, bend: 0.06, decay: 0.32, noise: -20, noiseHz: 2500, noiseDecay: 0.015 }),
  tom: (n) =>
    drum(n, { from: 190, to: 110, bend: 0.12, decay: 0.5, noise: -18, noiseHz: 900, noiseDecay: 0.06 }),
  taiko: (n) =>
    drum(n, { from: 108, to: 62, bend: 0.12, decay: 1.1, noise: -8, noiseHz: 420, noiseDecay: 0.12 }),
  snare: (n) =>
    drum(n, { from: 240, to: 180, bend: 0.04, decay: 0.13, noise: 2, noiseHz: 2600, noiseDecay: 0.2 }),
  clap: (n) => {
    const out = signal(n, new Float32Array(samples(n, 0.2)));
    for (const at of [0, 0.011, 0.021])
      out.plus(
        signal(n, white(samples(n, 0.12), n.random))
          .band(1500, 1.4)
          .decay(0.0005, at > 0.02 ? 0.14 : 0.02),
        { at },
      );
    return out;
  },
  hat: (n) => cymbal(n, 0.07, 8000).gain(-6),
  ride: (n) =>
    cymbal(n, 0.9, 5200)
      .gain(-12)
      .plus(
        struck({ ...n, hz: 2900 }, [
          [1, 0.12, 0.5],
          [1.48, 0.1, 0.4],
          [2.1, 0.07, 0.3],
        ]),
      ),
  brush: (n) =>
    signal(n, white(samples(n, 0.24), n.random))
      .band(3200, 0.6)
      .envelope([
        [0, 0],
        [0.05, 1],
        [0.24, 0],
      ])
      .gain(-5),
  shaker: (n) =>
    signal(n, white(samples(n, 0.09), n.random))
      .band(6200, 1)
      .envelope([
        [0, 0],
        [0.03, 1],
        [0.09, 0],
      ])
      .gain(-4),
};

function vibrato(n: Note, depth: number): (readonly [number, number])[] {
  return Array.from(
    { length: Math.ceil((n.seconds + 0.2) * 24) },
    (_, i) =>
      [i / 24, n.hz * (1 + depth * Math.min(1, i / 10) * Math.sin((2 * Math.PI * 5 * i) / 24))] as const,
  );
}
