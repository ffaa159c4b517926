import { random } from '../base/random.ts';
import { voices as fliteVoices } from './flite/voices.ts';
import type { Voice } from './types.ts';

/** Every voice of every engine. */
export const voices: readonly Voice[] = [...fliteVoices];

/** What is known of a speaker. */
export interface Speaker {
  readonly sex?: 'female' | 'male' | 'neutral';
  readonly age?: 'child' | 'teen' | 'young' | 'adult' | 'middle-aged' | 'old';
  /** Catalogue kind: 'person', 'robot', 'dog'. */
  readonly kind?: string;
  /** Whatever tells speakers apart: the plan's seed with the speaker's place in the cast. */
  readonly seed: number;
  /** Metres; small robots and creatures speak higher. */
  readonly height?: number;
  /** Voices that others of the cast have already. */
  readonly taken?: readonly string[];
}

/** A voice with the speaker's own small difference in pitch. */
export interface CastVoice {
  readonly id: string;
  readonly pitch: number;
  readonly rate: number;
}

const machines = /robot|android|droid|cyborg|computer|machine|drone|automaton|speaker|radio|hologram|toy/;

/**
 * Choose a voice by sex, age and kind; two of a kind get different voices or at least different pitches.
 * @example voiceFor({ sex: 'female', age: 'young', kind: 'person', seed: 7 }).id // 'flite/woman-young' or 'flite/woman'
 */
export function voiceFor(speaker: Speaker): CastVoice {
  const source = random(speaker.seed).stream('voice');
  const machine = machines.test(speaker.kind ?? '');
  const sex = speaker.sex && speaker.sex !== 'neutral' ? speaker.sex : undefined;
  const age = speaker.age ?? 'adult';
  const fits = (v: Voice): number => {
    if (v.machine !== machine) return -1;
    if (machine)
      return (
        (v.id.endsWith('small') === (speaker.height ?? 1.7) < 1.3 ? 2 : 1) +
        (sex === v.sex ? 2 : 0) -
        (v.sex === 'female' && sex !== 'female' ? 2 : 0)
      );
    const place = v.ages.indexOf(age);
    return (
      (sex && v.sex !== sex ? 0 : 4) +
      (place === 0 ? 2 : place > 0 ? 1.5 : 0) +
      (speaker.taken?.includes(v.id) ? -1 : 0)
    );
  };
  const ranked = voices.map((voice) => ({ voice, score: fits(voice) })).sort((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  const best = ranked.filter((r) => r.score >= top - 0.5).map((r) => r.voice);
  const voice = source.pick(best);
  // Talking animals are small people.
  const creature =
    !machine &&
    speaker.kind !== undefined &&
    !/person|man|woman|boy|girl|child|human/.test(speaker.kind) &&
    (speaker.height ?? 1.7) < 1;
  return {
    id: voice.id,
    pitch: (creature ? 1.25 : 1) * source.range(0.97, 1.04),
    rate: source.range(0.98, 1.03),
  };
}

/** The voice of an id; the first one (an adult woman) for an unknown id. */
export function voiceOf(id: string): Voice {
  return voices.find((v) => v.id === id) ?? (voices[0] as Voice);
}
