/** What a manner of speaking does to a voice. Factors multiply, decibels and shares add. */
export interface Delivery {
  readonly rate: number;
  readonly pitch: number;
  readonly range: number;
  /** Decibels relative to plain speech. */
  readonly level: number;
  /** Share of breath in the voice, 0–1; 1 is a whisper. */
  readonly breath: number;
  readonly tremor: number;
  /** Decibels above 2 kHz: a pressed voice is brighter. */
  readonly bright: number;
  /** Loudness pulses of laughter or sobbing, a second. */
  readonly pulse: number;
  /** Sentences about what this voice can only approximate. */
  readonly notes: readonly string[];
}

/** Speech with nothing said of its manner. */
export const plain: Delivery = {
  rate: 1,
  pitch: 1,
  range: 1,
  level: 0,
  breath: 0,
  tremor: 0,
  bright: 0,
  pulse: 0,
  notes: [],
};

interface Manner extends Partial<Omit<Delivery, 'notes'>> {
  readonly stems: readonly string[];
  /** What is done instead, where a voice cannot truly do it. */
  readonly approximated?: string;
}

/** Stems of delivery words. The first manner whose stem begins the word holds. */
const manners: readonly Manner[] = [
  {
    stems: ['whisper', 'under his breath', 'under her breath', 'under their breath'],
    breath: 1,
    level: -11,
    rate: 0.92,
    range: 0.8,
  },
  {
    stems: ['shout', 'yell', 'scream', 'roar', 'bellow', 'call'],
    pitch: 1.3,
    range: 1.4,
    level: 6,
    rate: 0.94,
    bright: 5,
  },
  {
    stems: ['loud', 'exclaim', 'boom', 'announc', 'commanding'],
    pitch: 1.12,
    range: 1.2,
    level: 4,
    bright: 2.5,
  },
  {
    stems: ['laugh', 'giggl', 'chuckl', 'amused', 'gleeful'],
    pitch: 1.14,
    range: 1.7,
    breath: 0.12,
    pulse: 4.6,
    rate: 1.02,
    approximated: 'a lively voice that pulses',
  },
  {
    stems: ['sob', 'cry', 'crying', 'tear', 'weep', 'choked'],
    pitch: 1.08,
    range: 0.8,
    tremor: 0.8,
    breath: 0.2,
    level: -3,
    rate: 0.85,
    pulse: 2.6,
    approximated: 'a trembling, halting voice',
  },
  {
    stems: ['sing', 'chant', 'hum'],
    pitch: 1.08,
    range: 1.5,
    rate: 0.72,
    tremor: 0.25,
    approximated: 'drawn-out speech',
  },
  {
    stems: [
      'quiet',
      'soft',
      'gent',
      'hush',
      'low',
      'intimate',
      'tender',
      'murmur',
      'mutter',
      'mumbl',
      'sotto',
    ],
    level: -5,
    pitch: 0.96,
    range: 0.8,
    breath: 0.14,
    rate: 0.95,
    bright: -2,
  },
  {
    stems: ['resolut', 'firm', 'determin', 'stern', 'decisive', 'flat', 'cold', 'serious', 'stoic'],
    pitch: 0.95,
    range: 0.65,
    rate: 0.95,
    bright: 1,
  },
  { stems: ['deadpan', 'monoton', 'robotic', 'emotionless'], range: 0.25, rate: 0.98 },
  {
    stems: ['angr', 'furious', 'snarl', 'growl', 'bitter', 'accus'],
    pitch: 0.98,
    range: 1.3,
    level: 4,
    rate: 1.06,
    bright: 4,
  },
  {
    stems: [
      'excit',
      'thrill',
      'eager',
      'enthusias',
      'proud',
      'triumph',
      'joy',
      'happ',
      'cheer',
      'bright',
      'playful',
    ],
    pitch: 1.12,
    range: 1.5,
    rate: 1.07,
    level: 2,
  },
  {
    stems: ['smil', 'grin', 'warm', 'fond', 'friend', 'kind', 'affection'],
    pitch: 1.05,
    range: 1.15,
    bright: 1,
  },
  {
    stems: ['sad', 'sorrow', 'melanchol', 'wistful', 'somber', 'weary', 'tired', 'sigh', 'resign', 'defeat'],
    pitch: 0.92,
    range: 0.6,
    rate: 0.86,
    level: -3,
    breath: 0.1,
  },
  {
    stems: ['scared', 'afraid', 'fright', 'terrif', 'nervous', 'trembl', 'shak', 'shiver', 'anxious', 'worr'],
    pitch: 1.1,
    range: 1.1,
    tremor: 0.7,
    breath: 0.12,
    rate: 1.05,
  },
  { stems: ['breathless', 'panting', 'breathy', 'relie', 'gasp', 'awe'], breath: 0.3, rate: 1, level: -1 },
  { stems: ['surpris', 'shock', 'astonish', 'incredul', 'disbelie'], pitch: 1.18, range: 1.6 },
  { stems: ['sarcas', 'ironic', 'dry', 'wry', 'teas', 'mock'], range: 1.3, rate: 0.93, pitch: 0.98 },
  {
    stems: ['slow', 'drawl', 'measured', 'deliberate', 'solemn', 'halting', 'hesita'],
    rate: 0.8,
    range: 0.9,
  },
  {
    stems: ['fast', 'quick', 'hurried', 'rapid', 'urgent', 'rush', 'frantic', 'panick'],
    rate: 1.2,
    range: 1.15,
    pitch: 1.04,
  },
  {
    stems: ['calm', 'even', 'steady', 'peace', 'serene', 'narrat', 'voiceover', 'voice-over'],
    rate: 0.94,
    range: 0.85,
  },
  { stems: ['deep', 'gruff', 'gravel', 'hoarse', 'rasp'], pitch: 0.86, breath: 0.12, tremor: 0.15 },
  { stems: ['high-pitch', 'squeak', 'shrill'], pitch: 1.25 },
  {
    stems: ['mysterious', 'ominous', 'menac', 'sinister', 'threat'],
    pitch: 0.9,
    range: 0.7,
    rate: 0.86,
    breath: 0.12,
    level: -2,
  },
];

/**
 * What the delivery words of a line ask of the voice. Words that no manner knows ('looking away') are not
 * about the voice and change nothing.
 * @example deliveryOf(['quietly', 'resolute']).level // −5
 */
export function deliveryOf(words: readonly string[]): Delivery {
  const found = new Set<Manner>();
  const notes: string[] = [];
  for (const phrase of words) {
    const lower = phrase.toLowerCase();
    const parts = [lower, ...lower.split(/[^a-z-]+/)];
    for (const part of parts) {
      const manner = manners.find((m) => m.stems.some((stem) => part.startsWith(stem)));
      if (!manner || found.has(manner)) continue;
      found.add(manner);
      if (manner.approximated) notes.push(`"${phrase}" is approximated by ${manner.approximated}.`);
    }
  }
  const sum = { ...plain };
  for (const m of found) {
    sum.rate *= m.rate ?? 1;
    sum.pitch *= m.pitch ?? 1;
    sum.range *= m.range ?? 1;
    sum.level += m.level ?? 0;
    sum.breath = Math.min(1, sum.breath + (m.breath ?? 0));
    sum.tremor = Math.min(1, sum.tremor + (m.tremor ?? 0));
    sum.bright += m.bright ?? 0;
    sum.pulse = Math.max(sum.pulse, m.pulse ?? 0);
  }
  return { ...sum, notes };
}
