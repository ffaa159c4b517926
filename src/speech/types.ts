/** What a voice engine needs from where it runs: a file of its package, as bytes. */
export interface SpeechHost {
  /**
   * Fetch an engine's file by name, such as `flite.wasm`: from node_modules, an HTTP address, a bundle.
   * Called once a name.
   */
  load(name: string): Promise<Uint8Array>;
}

/** How a voice's raw sound is changed after the engine made it. */
export interface VoiceColour {
  /** Factor on the formants (the size of the head): 1.2 a child, 0.92 a giant. */
  readonly formant: number;
  /** Factor on the engine's own pitch. Engines whose pitch is fixed follow `formant`. */
  readonly pitch: number;
  /** Factor on the speaking rate. */
  readonly rate: number;
  /** Factor on the liveliness of the intonation: 0 monotone, 1 as recorded. */
  readonly range: number;
  /** Share of breath noise, 0–1. */
  readonly breath: number;
  /** Unsteadiness of an old or frightened voice, 0–1. */
  readonly tremor: number;
  /** Resonance of a metal body, 0–1. */
  readonly metal: number;
}

/** A voice that can be cast. */
export interface Voice {
  /** Unique: engine, recording and variant: 'flite/slt-young'. */
  readonly id: string;
  /** Folder of its engine. */
  readonly engine: string;
  /** Name of the recording inside the engine. */
  readonly recording: string;
  readonly sex: 'female' | 'male' | 'neutral';
  /** Ages that it suits, best first; empty for machines. */
  readonly ages: readonly ('child' | 'teen' | 'young' | 'adult' | 'middle-aged' | 'old')[];
  /** True for robots, computers and loudspeakers. */
  readonly machine: boolean;
  /** Languages that it speaks (ISO 639-1). */
  readonly languages: readonly string[];
  readonly colour: VoiceColour;
}

/** A stretch of a spoken line; seconds from the line's first sound. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word as it was written, with its punctuation. */
export interface SpokenWord extends Stretch {
  readonly text: string;
}

/** A phone in CMU notation ('ae', 'sh'); 'pau' is a pause. */
export interface SpokenPhone extends Stretch {
  readonly phone: string;
}

/** A mouth shape. */
export interface SpokenViseme extends Stretch {
  readonly viseme: Viseme;
}

/** The fifteen mouth shapes that lip animation commonly uses (as in the Oculus lip-sync set). */
export const visemeNames = [
  'sil',
  'PP',
  'FF',
  'TH',
  'DD',
  'kk',
  'CH',
  'SS',
  'nn',
  'RR',
  'aa',
  'E',
  'I',
  'O',
  'U',
] as const;

/** One of the mouth shapes. */
export type Viseme = (typeof visemeNames)[number];

/** A spoken line. Silence before the first and after the last sound is cut off. */
export interface Utterance {
  /** Mono samples, −1…1; all zero when no voice speaks the language. */
  readonly pcm: Float32Array;
  readonly sampleRate: number;
  /** Seconds. */
  readonly duration: number;
  readonly words: readonly SpokenWord[];
  readonly phones: readonly SpokenPhone[];
  readonly visemes: readonly SpokenViseme[];
  /** False where no voice speaks the language: the times are an estimate for the mouth. */
  readonly audible: boolean;
  /** ISO 639-1 guess at the language of the text. */
  readonly language: string;
  /** Decibels relative to plain speech: −14 for a whisper, 6 for a shout. */
  readonly level: number;
  /** Sentences about what was approximated. */
  readonly notes: readonly string[];
}

/** How a line is to be spoken. */
export interface SpeakOptions {
  /** Factor on the speaking rate, 0.5–2. */
  readonly rate?: number;
  /** Factor on the pitch, 0.5–2. */
  readonly pitch?: number;
  /** Words of the brief: 'quietly', 'laughing', 'resolute'. Words that are not about the voice are ignored. */
  readonly delivery?: readonly string[];
}

/** What an engine gives for plain text: its own sample rate, silence included. */
export interface RawSpeech {
  readonly pcm: Float32Array;
  readonly sampleRate: number;
  readonly phones: readonly SpokenPhone[];
}

/** A voice engine: one folder of speech/. */
export interface SpeechEngine {
  readonly id: string;
  /** Speak ASCII text. `stretch` multiplies every duration, `pitch` the pitch, `range` the intonation. */
  synthesize(
    text: string,
    options: { recording: string; stretch: number; pitch: number; range: number },
  ): Promise<RawSpeech>;
  /** The phones of each token spoken alone, for finding where words begin. */
  pronounce(tokens: readonly string[], recording: string): Promise<readonly (readonly string[])[]>;
  /** True when `pitch` and `range` have an effect on this recording. */
  bends(recording: string): boolean;
}
