import type { Entity, Speech } from '../../reading/reading.ts';
import { voiceFor } from '../../speech/index.ts';
import type { Face, Sight } from '../../vision/sight/sight.ts';
import type { Casting } from '../casting/cast.ts';
import type { Context, Shot } from '../context.ts';
import type { Beat, Cast, Line } from '../plan.ts';

const sexes: Readonly<Record<string, Cast['sex']>> = { female: 'female', male: 'male' };
const ages: readonly Cast['age'][] = ['child', 'teen', 'young', 'adult', 'middle-aged', 'old'];
const heights: Readonly<Record<Cast['age'], number>> = {
  child: 1.2,
  teen: 1.6,
  young: 1.7,
  adult: 1.7,
  'middle-aged': 1.7,
  old: 1.65,
};

/** Who speaks, and with which face of the picture. */
export interface Voices {
  readonly casting: Casting;
  /** Cast id → the face whose mouth opens. */
  readonly faces: ReadonlyMap<string, Face>;
}

const narrator = /narrat|voice-?\s?over|announcer|\bv\.?o\b|off[- ]?screen/i;

/** A voice for each who speaks; nobody is built, the picture shows them. */
export function voicesOf(
  context: Context,
  shot: Shot,
  sight: Sight,
  who: (noun: string) => string | undefined,
): Voices {
  const cast: Cast[] = [];
  const members = new Map<string, string[]>();
  const faces = new Map<string, Face>();
  const taken: string[] = [];
  const free = [...sight.faces].sort((a, b) => a.box[0] - b.box[0]);
  const speakers = new Map<string, Entity | undefined>();
  for (const speech of shot.reading.speech) {
    if (narrator.test(speech.label) || speech.text.trim() === '') continue;
    speakers.set(
      keyOf(speech),
      shot.reading.entities.find((e) => e.id === speech.speaker),
    );
  }
  let n = 0;
  for (const [key, entity] of speakers) {
    if (cast.length >= 8) break;
    const told = (category: string): string | undefined =>
      entity?.attributes.find((a) => a.category === category)?.value;
    const words = `${entity?.noun ?? key} ${entity?.phrase ?? ''}`;
    const sex = sexes[told('sex') ?? ''] ?? sexOf(words);
    const age = ages.find((a) => a === told('age')) ?? ageOf(words);
    const known = who(entity?.noun ?? '');
    const face = free.find((f) => f.person === known) ?? faceFor(words, free, speakers.size);
    if (!face && sight.faces.length === 0 && entity?.role !== 'person' && key !== '') continue;
    const id = `speaker-${++n}`;
    if (face) {
      faces.set(id, face);
      free.splice(free.indexOf(face), 1);
    }
    const voice = voiceFor({
      kind: 'person',
      sex,
      age,
      height: heights[age],
      seed: context.settings.seed + n,
      taken,
    });
    taken.push(voice.id);
    cast.push({
      id,
      kind: 'person',
      name: entity?.phrase.slice(0, 80) || key || 'the speaker',
      sex,
      age,
      height: heights[age],
      build: 'average',
      beard: 'none',
      glasses: false,
      wardrobe: [],
      state: [],
      parts: {},
      place: { at: [0, 0, 0], yaw: 0 },
      posture: 'stand',
      temper: { joy: 0, tension: 0 },
      voice,
    });
    members.set(entity?.id ?? key, [id]);
  }
  return { casting: { cast, members }, faces };
}

const keyOf = (speech: Speech): string => speech.speaker ?? speech.label;

/** The face that words of place mean, else the next from the left. */
function faceFor(words: string, free: readonly Face[], speakers: number): Face | undefined {
  if (/\bright\b/i.test(words)) return free.at(-1);
  if (/\bleft\b/i.test(words) || speakers > 1) return free[0];
  return [...free].sort((a, b) => size(b) - size(a))[0];
}

const size = (face: Face): number => (face.box[2] - face.box[0]) * (face.box[3] - face.box[1]);

const sexOf = (words: string): Cast['sex'] =>
  /\b(?:she|her|woman|girl|lady|mother|grandmother|bride|queen|actress|sister|wife)\b/i.test(words)
    ? 'female'
    : /\b(?:he|him|his|man|boy|guy|father|grandfather|groom|king|actor|brother|husband)\b/i.test(words)
      ? 'male'
      : 'neutral';

const ageOf = (words: string): Cast['age'] =>
  /\b(?:child|kid|girl|boy|toddler|baby)\b/i.test(words)
    ? 'child'
    : /\b(?:old|elderly|grand\w+|aged|elder)\b/i.test(words)
      ? 'old'
      : /\b(?:young|teen\w*)\b/i.test(words)
        ? 'young'
        : 'adult';

/** A beat per line on the mouth that says it; a line without a face is reported. */
export function speakBeats(
  context: Context,
  lines: readonly Line[],
  voices: Voices,
  nextId: () => string,
): Beat[] {
  return lines.flatMap((line): Beat[] => {
    const face = voices.faces.get(line.speaker);
    if (!face) {
      const text = line.text.length > 40 ? `${line.text.slice(0, 39)}…` : line.text;
      if (line.speaker !== 'narrator')
        context.notes.push(`No face was found that could say "${text}": it is heard, no mouth moves.`);
      return [];
    }
    return [
      {
        id: nextId(),
        actor: face.region,
        action: 'speak',
        start: line.start,
        end: line.end,
        manner: [...line.delivery],
        rate: 1,
        outcome: [],
        params: { line: line.id },
      },
    ];
  });
}
