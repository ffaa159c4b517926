import type { Random } from '../base/random.ts';
import type { Song, SongPart } from '../catalogue/kit/sound-kit.ts';
import { reader } from './dsp/curve.ts';
import { instruments } from './instruments.ts';
import { Signal } from './signal.ts';

/** Semitones of the scales above the tonic. */
const scales: Readonly<Record<Song['scale'], readonly number[]>> = {
  major: [0, 2, 4, 5, 7, 9, 11],
  minor: [0, 2, 3, 5, 7, 8, 10],
  dorian: [0, 2, 3, 5, 7, 9, 10],
  mixolydian: [0, 2, 4, 5, 7, 9, 10],
  lydian: [0, 2, 4, 6, 7, 9, 11],
  phrygian: [0, 1, 3, 5, 7, 8, 10],
  pentatonic: [0, 2, 4, 7, 9],
  blues: [0, 3, 5, 6, 7, 10],
};

/** Chords are built on seven notes; five- and six-note scales borrow their parent's. */
const parents: Readonly<Record<Song['scale'], readonly number[]>> = {
  ...scales,
  pentatonic: scales.major,
  blues: scales.mixolydian,
};

const hertz = (midi: number) => 440 * 2 ** ((midi - 69) / 12);

/** One note of a part, in seconds. */
interface Note {
  readonly at: number;
  readonly seconds: number;
  readonly midi: number;
  readonly velocity: number;
}

interface Bar {
  readonly at: number;
  /** MIDI notes of the chord, root first, near the key. */
  readonly chord: readonly number[];
}

/**
 * Compose and play a song for a time. The harmony is one of the song's progressions; melodies walk the scale in
 * short motifs that come back, and land on chord notes on strong beats; the last bar comes to rest on the tonic
 * where the time allows.
 */
export function playSong(song: Song, seconds: number, sampleRate: number, random: Random): Signal {
  const key = song.key ?? 57 + random.integer(0, 7);
  const beats = song.beats ?? 4;
  const bar = (beats * 60) / song.bpm;
  const progression = random.pick(song.chords);
  const bars: Bar[] = [];
  for (let i = 0; i * bar < seconds; i++) {
    bars.push({
      at: i * bar,
      chord: chordOf(progression[i % progression.length] as string, song.scale, key),
    });
  }
  const out = new Signal(new Float32Array(Math.ceil(seconds * sampleRate)), sampleRate, random);
  song.parts.forEach((part, index) => {
    const source = random.stream(`part-${index}`);
    const play = instruments[part.instrument];
    const into = part.drive ? new Signal(new Float32Array(out.data.length), sampleRate, random) : out;
    const swell = part.swell ? reader(part.swell) : () => 0;
    // Drums and repeated notes sound alike enough to be played once each, two ways.
    const kept = new Map<string, Signal>();
    for (const note of notesOf(song, part, bars, beats, bar, key, source)) {
      if (note.at >= seconds) continue;
      const name =
        part.role === 'drum'
          ? `${source.integer(0, 1)}${note.velocity.toFixed(1)}`
          : `${note.midi} ${note.seconds.toFixed(2)} ${note.velocity.toFixed(1)}`;
      let sound = kept.get(name);
      if (!sound) {
        sound = play({
          hz: hertz(note.midi),
          seconds: note.seconds,
          velocity: note.velocity,
          sampleRate,
          random: source.stream(name),
        });
        kept.set(name, sound);
      }
      const gain =
        (part.drive ? 0 : (part.gain ?? 0)) +
        20 * Math.log10(0.35 + 0.65 * note.velocity) +
        swell(note.at / seconds);
      add(into.data, sound.data, Math.round(note.at * sampleRate), 10 ** (gain / 20));
    }
    if (part.drive) out.plus(into.gain(6).drive(part.drive).high(90).low(4200), { gain: part.gain ?? 0 });
  });
  return out.fade(0.01, Math.min(0.4, seconds / 4));
}

function add(into: Float32Array, from: Float32Array, start: number, factor: number): void {
  const end = Math.min(into.length, start + from.length);
  for (let i = Math.max(0, start); i < end; i++)
    into[i] = (into[i] as number) + (from[i - start] as number) * factor;
}

/** '5' → the triad on the fifth degree, '57' with its seventh, '19' with its ninth. */
function chordOf(name: string, scale: Song['scale'], key: number): number[] {
  const steps = parents[scale];
  const root = Number(name[0]) - 1;
  const thirds = name.includes('9')
    ? [0, 2, 4, 6, 8]
    : name.includes('7') && name.length > 1
      ? [0, 2, 4, 6]
      : [0, 2, 4];
  return thirds.map((t) => {
    const degree = root + t;
    return key + (steps[degree % 7] as number) + 12 * Math.floor(degree / 7) - (root > 3 ? 12 : 0);
  });
}

function notesOf(
  song: Song,
  part: SongPart,
  bars: readonly Bar[],
  beats: number,
  bar: number,
  key: number,
  random: Random,
): Note[] {
  const shift = 12 * (part.octave ?? 0);
  const pattern =
    part.pattern ??
    {
      chords: 'x---------------',
      bass: 'x-------x-------',
      arpeggio: 'x-x-x-x-x-x-x-x-',
      melody: 'x---x-x-x---x---',
      drone: 'x---------------',
      drum: 'x...x...x...x...',
    }[part.role];
  const cells = pattern.replaceAll('|', '');
  const step = bar / cells.length;
  const density = part.density ?? 1;
  const notes: Note[] = [];
  const motif = Array.from({ length: 16 }, () => random.pick([-2, -1, -1, 0, 1, 1, 2, 3, -3]));
  let degree = 0;
  bars.forEach(({ at, chord }, b) => {
    if (part.role === 'drone') {
      if (b % 4 === 0) notes.push({ at, seconds: bar * 4.1, midi: key + shift, velocity: 0.7 });
      return;
    }
    let count = 0;
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c];
      if (cell !== 'x' && cell !== 'X') continue;
      let hold = 1;
      while (c + hold < cells.length && cells[c + hold] === '-') hold++;
      const offbeat = (c * beats * 2) / cells.length;
      const late =
        song.swing && Math.round(offbeat) % 2 === 1 && Math.abs(offbeat - Math.round(offbeat)) < 0.01
          ? (song.swing * bar) / beats / 2
          : 0;
      const time = at + c * step + late + random.range(0, 0.008);
      const velocity = Math.min(1, (cell === 'X' ? 0.95 : 0.68) + random.range(-0.08, 0.08));
      const length = hold * step * 0.95;
      count++;
      if (density < 1 && !(part.role === 'melody' && c === 0) && !random.chance(density)) continue;
      if (part.role === 'drum') notes.push({ at: time, seconds: length, midi: 60, velocity });
      else if (part.role === 'chords') {
        for (const [i, midi] of voiced(chord).entries())
          notes.push({ at: time + i * 0.008, seconds: length, midi: midi + shift, velocity: velocity * 0.8 });
      } else if (part.role === 'bass') {
        const tone = count === 1 ? 0 : count % 2 === 0 ? 2 : 1;
        notes.push({
          at: time,
          seconds: length,
          midi: (chord[tone % chord.length] as number) - 24 + shift,
          velocity,
        });
      } else if (part.role === 'arpeggio') {
        const order = [0, 1, 2, chord.length > 3 ? 3 : 1];
        const midi =
          (chord[(order[(count - 1) % 4] as number) % chord.length] as number) +
          ((count - 1) % 8 >= 4 ? 12 : 0);
        notes.push({ at: time, seconds: Math.max(length, step * 2), midi: midi + shift, velocity });
      } else {
        // The same motif returns every second bar; strong beats snap to the chord.
        degree += motif[((b % 2) * 7 + count) % motif.length] as number;
        degree = Math.max(-4, Math.min(9, degree));
        const scale = scales[song.scale];
        const n = scale.length;
        let midi = key + (scale[((degree % n) + n) % n] as number) + 12 * Math.floor(degree / n);
        const strong = c % (cells.length / Math.min(4, beats)) === 0;
        if (strong) midi = nearest(midi, chord);
        notes.push({ at: time, seconds: length, midi: midi + 12 + shift, velocity });
      }
    }
  });
  return notes;
}

/** A close voicing around the middle of the keyboard. */
const voiced = (chord: readonly number[]): number[] =>
  chord.map((m) => (m > 69 ? m - 12 : m)).sort((a, b) => a - b);

/** The chord note (in any octave) nearest to a note. */
function nearest(midi: number, chord: readonly number[]): number {
  let best = midi;
  let gap = 99;
  for (const tone of chord) {
    const candidate = tone + 12 * Math.round((midi - tone) / 12);
    if (Math.abs(candidate - midi) < gap) {
      gap = Math.abs(candidate - midi);
      best = candidate;
    }
  }
  return best;
}
