import type { Random } from '../../base/random.ts';

/**
 * What a bed or effect is played with. sound/ implements it; a catalogue file only ever sees this
 * interface. Times are seconds from the sound's own start, frequencies hertz, gains decibels. How loud the
 * whole is follows from `facts.level`: the mixer brings what was played to it, so that only balances inside
 * a sound matter here.
 */
export interface SoundKit {
  /** Seeded by the plan and the instance: two steps differ a little. */
  readonly random: Random;
  readonly sampleRate: number;
  /** Seconds to fill (beds), or the longest that an effect may last. */
  readonly seconds: number;
  /** Samples to fill. */
  readonly length: number;
  /** What touched what, for effects that answer contacts. */
  readonly event: SoundEvent;
  /** Settings of the cue: { bpm: 90 }. */
  readonly params: Readonly<Record<string, string | number | boolean>>;

  /** Noise: white, pink (−3 dB an octave) or brown (−6 dB an octave). Lasts `seconds`, or the whole sound. */
  noise(colour?: 'white' | 'pink' | 'brown', seconds?: number): Sound;
  /** A band-limited wave; the frequency may glide. */
  tone(shape: 'sine' | 'triangle' | 'saw' | 'square', hz: Curve, seconds?: number): Sound;
  /** Two sines, the second of `ratio` times the frequency bending the first by `index` radians: bells, brass, beeps. */
  fm(hz: Curve, ratio: number, index: Curve, seconds?: number): Sound;
  /** Something struck: decaying sines, each [hertz, decibels, seconds to −60 dB]. A soft hammer dulls the high ones. */
  modes(
    list: readonly (readonly [hz: number, db: number, decay: number])[],
    options?: { hardness?: number },
  ): Sound;
  /** A body of a material struck at its own pitch; partials and damping from the table of materials. */
  strike(material: string, options?: { hz?: number; hardness?: number; ring?: number }): Sound;
  /** A plucked string (Karplus–Strong): bright 0–1. */
  pluck(hz: number, seconds: number, bright?: number): Sound;
  /** A throat: pulses at a pitch through the formants of a vowel ('a', 'e', 'i', 'o', 'u'), or gliding between two. */
  throat(hz: Curve, vowels: string, seconds: number, options?: { size?: number; breath?: number }): Sound;
  /** Many small sounds at random moments: `rate` a second, taken from `variants` that `make` gives, each by `gain` decibels. */
  grains(options: {
    rate: Curve;
    make(random: Random, index: number): Sound;
    variants?: number;
    gain?: readonly [number, number];
    seconds?: number;
  }): Sound;
  /** Sounds one after the other, each after a pause within `seconds`. */
  every(options: {
    seconds: readonly [number, number];
    make(random: Random, index: number): Sound;
    first?: number;
    gain?: readonly [number, number];
  }): Sound;
  /** Sounds together. */
  mix(...sounds: readonly Sound[]): Sound;
  /** A piece of music that is composed for the time there is. */
  song(song: Song): Sound;

  /** Another effect of the catalogue, mono, as loud as a struck bar of 0 dB. */
  effect(id: string): Sound;
  /** Another bed of the catalogue underneath, `gain` decibels from this bed's own usual balance. */
  also(bed: string, gain: number): void;
  /** Put a sound into the result. `pan` −1 left … 1 right; `at` seconds; `width` 0–1 smears it over both sides. */
  play(sound: Sound, options?: { at?: number; gain?: number; pan?: number; width?: number }): void;
  /** Something all around: made twice with different chance, once for each side; `center` 0–1 is what both share. */
  wide(make: (random: Random) => Sound, options?: { gain?: number; center?: number }): void;
}

/** A steady value, or [seconds, value] points with straight lines between them. */
export type Curve = number | readonly (readonly [number, number])[];

/** Mono samples. Every call changes the sound itself and returns it; `copy` keeps the old one. */
export interface Sound {
  readonly seconds: number;
  copy(): Sound;
  gain(db: Curve): Sound;
  /** Multiply by a curve of plain factors. */
  envelope(points: readonly (readonly [number, number])[]): Sound;
  /** Rise in `attack` seconds, then fall 60 dB in `decay` seconds. */
  decay(attack: number, decay: number): Sound;
  fade(rise: number, fall: number): Sound;
  /** Second-order filters; `q` 0.707 has no bump. */
  low(hz: Curve, q?: number): Sound;
  high(hz: Curve, q?: number): Sound;
  band(hz: Curve, q?: number): Sound;
  peak(hz: number, q: number, db: number): Sound;
  /** Loudness that wanders by ± `db` every `seconds` or so. */
  drift(db: number, seconds: number): Sound;
  /** Loudness that swings: `depth` 0–1. */
  tremolo(hz: Curve, depth: number): Sound;
  /** Soft clipping; 0 is clean, 1 is torn. */
  drive(amount: number): Sound;
  /** Repeats, `feedback` 0–0.95. */
  echo(seconds: number, feedback: number, mix?: number): Sound;
  /** Played faster (higher) or slower (lower); a curve wavers like an old record. */
  speed(factor: Curve): Sound;
  /** A small room of its own, for what happens far away or behind a wall. */
  room(seconds: number, wet: number): Sound;
  /** Later by some seconds. */
  later(seconds: number): Sound;
  /** Cut to, or filled up with silence to. */
  lasting(seconds: number): Sound;
  plus(other: Sound, options?: { at?: number; gain?: number }): Sound;
}

/** What made an effect sound. */
export interface SoundEvent {
  readonly kind: string;
  readonly materials: readonly [string, string];
  /** 0 a touch … 1 as hard as such things get. */
  readonly energy: number;
}

/** A piece of music by its rules; chance fills in the notes. */
export interface Song {
  /** Beats a minute. */
  readonly bpm: number;
  /** Beats a bar; 4 unless told. */
  readonly beats?: number;
  /** Later off-beats: 0 straight … 0.33 triplets. */
  readonly swing?: number;
  /** MIDI note of the tonic; chosen near 60 when absent. */
  readonly key?: number;
  readonly scale:
    | 'major'
    | 'minor'
    | 'dorian'
    | 'mixolydian'
    | 'pentatonic'
    | 'blues'
    | 'phrygian'
    | 'lydian';
  /** Progressions to choose from: scale degrees 1–7, one a bar; '4' a triad, '57' with its seventh, '19' with its ninth. */
  readonly chords: readonly (readonly string[])[];
  readonly parts: readonly SongPart[];
}

/** One player of a song. */
export interface SongPart {
  readonly instrument:
    | 'piano'
    | 'felt-piano'
    | 'strings'
    | 'pad'
    | 'guitar'
    | 'bass'
    | 'double-bass'
    | 'brass'
    | 'clarinet'
    | 'violin'
    | 'accordion'
    | 'flute'
    | 'music-box'
    | 'organ'
    | 'synth'
    | 'koto'
    | 'choir'
    | 'banjo'
    | 'harp'
    | 'kick'
    | 'snare'
    | 'hat'
    | 'ride'
    | 'brush'
    | 'taiko'
    | 'tom'
    | 'shaker'
    | 'clap'
    | 'timpani';
  /** What it plays; drums play their pattern. */
  readonly role: 'melody' | 'chords' | 'bass' | 'arpeggio' | 'drone' | 'drum';
  /** Steps of one bar: x plays, X is an accent, . rests, - holds. Sixteen steps unless the length says otherwise. */
  readonly pattern?: string;
  /** Octaves above or below the key. */
  readonly octave?: number;
  readonly gain?: number;
  /** Chance 0–1 that a melody's step or a drum's x sounds. */
  readonly density?: number;
  /** Distortion 0–1, as of an overdriven amplifier. */
  readonly drive?: number;
  /** Loudness over the piece: [share 0–1, decibels]. */
  readonly swell?: readonly (readonly [number, number])[];
}
