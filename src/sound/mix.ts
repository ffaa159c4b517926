import { hash, type Random, random } from '../base/random.ts';
import { actions } from '../catalogue/actions/index.generated.ts';
import { places } from '../catalogue/places/index.generated.ts';
import type { Contact, Finding } from '../direct/evidence.ts';
import type { Cue, Plan } from '../direct/plan.ts';
import { type Speech, speakLine } from '../speech/index.ts';
import { effortOf, soundings, strengthOf } from './contacts.ts';
import { findingsOf } from './findings.ts';
import { stateVariable } from './dsp/filters.ts';
import type { Stereo } from './dsp/reverb.ts';
import { RATE } from './loudness.ts';
import { master, type Mastered } from './master.ts';
import { placeInPicture, positionOf } from './placing.ts';
import { bedOf, effectOf, renderBed, renderEffect } from './render.ts';
import { balance, bandsOf, heardOf, type StemName, type Track } from './tracks.ts';

/** What mixing needs from where it runs. */
export interface MixHost {
  /** The opened voices; lines asked for before are not spoken again. Without it the dialogue is silent and reported. */
  readonly speech?: Speech;
}

/** The sound of a clip: 48 kHz, exactly the plan's seconds. */
export interface Mix {
  readonly sampleRate: 48000;
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** Parts that add up to the mix. */
  readonly stems: Readonly<Record<StemName, Stereo>>;
  /** How far each claimed sound or line is heard over the rest. */
  readonly findings: readonly Finding[];
  /** Integrated loudness, LUFS. */
  readonly loudness: number;
  /** dBTP. */
  readonly truePeak: number;
  /** Sentences about what was approximated or could not be done. */
  readonly notes: readonly string[];
}

/**
 * Does the plan ask for quiet? A cue may say so (`params.quiet`), or a claim about the mix itself.
 * A quiet mix is held between −45 and −28 LUFS.
 */
export const asksForQuiet = (plan: Plan): boolean =>
  plan.shots.some((s) => s.cues.some((c) => c.params['quiet'] === true)) ||
  plan.claims.some((c) => c.about === 'mix' && c.property === 'quiet');

/**
 * Mix the sound of a plan: lines in their speakers' voices, effects at the contacts that the simulation found and
 * where the plan has cues, beds and music, the room of the place, balance, ducking and mastering. The same plan,
 * contacts and voices give the same samples.
 *
 * Parameters of cues that the mixer knows: `quiet` (the brief asks for quiet), `muffled` (heard through a wall),
 * `echo` (more room), `repeat` (an effect that is heard again and again), `bpm` (for clocks and hearts).
 * @param contacts what touched what, from the performance
 * @example const mix = await mixPlan(plan, performance.contacts, { speech });
 */
export async function mixPlan(plan: Plan, contacts: readonly Contact[], host: MixHost): Promise<Mix> {
  const length = Math.round(plan.format.seconds * RATE);
  const chance = random(plan.seed).stream('sound');
  const notes: string[] = [];
  const tracks: Track[] = [];

  await addLines(plan, host, tracks, notes);
  addEffects(plan, contacts, chance, tracks, notes);
  addBeds(plan, chance, tracks, notes);

  const quiet = asksForQuiet(plan);
  const bands = tracks.map((t) => bandsOf(t, length));
  if (!quiet) balance(tracks, bands);
  const heard = heardOf(tracks, bands);

  const facts = places.find((p) => p.id === plan.set.place)?.facts;
  const echoes = plan.shots.some((s) =>
    s.cues.some((c) => c.params['echo'] === true || bedOf(c.sound)?.facts.echo),
  );
  const room = {
    seconds: facts?.room.seconds ?? 0.4,
    wet: Math.min(1, (facts?.room.wet ?? 0.1) * (echoes ? 1.8 : 1)),
  };
  const mastered: Mastered = master(tracks, {
    length,
    quiet,
    room,
    brightness: brightnessOf(facts?.floor ?? ''),
  });
  return {
    sampleRate: 48000,
    ...mastered,
    findings: findingsOf(plan, tracks, heard, { quiet, loudness: mastered.loudness }),
    notes,
  };
}

/** Hard floors are in rooms that ring; soft ones swallow the highs. */
const brightnessOf = (floor: string): number =>
  /tile|concrete|stone|marble|metal|steel|parquet|glass/.test(floor)
    ? 0.75
    : /carpet|grass|snow|sand|felt/.test(floor)
      ? 0.25
      : 0.5;

async function addLines(plan: Plan, host: MixHost, tracks: Track[], notes: string[]): Promise<void> {
  for (const line of plan.shots.flatMap((s) => s.lines)) {
    const member = plan.cast.find((c) => c.id === line.speaker);
    if (!host.speech) {
      notes.push(`No voices are at hand: "${line.text}" is silent.`);
      continue;
    }
    const said = await speakLine(host.speech, line, member, plan.seed);
    notes.push(...said.notes);
    if (!line.audible || !said.audible) continue;
    const at = positionOf(plan, line.speaker);
    // Voices stay near the middle: the ear forgives a wide picture, not a wandering voice.
    const pan = at ? placeInPicture(plan, at, line.start).pan * 0.6 : 0;
    tracks.push({
      id: line.id,
      name: line.text,
      stem: 'dialogue',
      start: Math.round(line.start * RATE),
      sound: panned({ left: said.pcm, right: said.pcm }, pan, -3.01),
      send: 0.7,
      gain: 0,
    });
  }
}

/** Effects: of contacts, of what beats declare, and of cues that neither makes. */
function addEffects(
  plan: Plan,
  contacts: readonly Contact[],
  chance: Random,
  tracks: Track[],
  notes: string[],
): void {
  const cues = plan.shots
    .flatMap((s) => s.cues)
    .filter((c) => effectOf(c.sound) && !(c.kind !== 'effect' && bedOf(c.sound)));
  const asked = new Set(cues.map((c) => c.sound));
  const kept = new Map<string, Stereo>();
  const variant = (
    effect: string,
    index: number,
    event: Parameters<typeof renderEffect>[1],
    cue?: Cue,
  ): Stereo => {
    const key = `${effect} ${index % 6} ${event ? `${event.materials.join('+')} ${Math.round(event.energy * 3)}` : ''}`;
    const known = kept.get(key);
    if (known) return known;
    const kind = effectOf(effect);
    if (!kind) throw new RangeError(`No effect is called "${effect}".`);
    const made = renderEffect(kind, event, chance.stream(key), cue?.params ?? {});
    kept.set(key, made);
    return made;
  };
  const makers = new Map<
    string,
    {
      id: string | undefined;
      parts: { at: number; sound: Stereo; pan: number; gain: number; distance: number; muffled: boolean }[];
    }
  >();
  const group = (name: string, id: string | undefined) => {
    let found = makers.get(name);
    if (!found) makers.set(name, (found = { id, parts: [] }));
    return found;
  };
  const times = new Map<string, number[]>();
  const within = (cue: Cue, t: number) => t >= cue.start - 0.3 && t <= cue.end + 0.3;
  const heardAt = (effect: string, at: number) =>
    (times.get(effect) ?? []).some((t) => Math.abs(t - at) < 0.15);
  const remember = (effect: string, at: number) => times.set(effect, [...(times.get(effect) ?? []), at]);

  const found = soundings(
    contacts.filter((c) => c.time >= 0 && c.time < plan.format.seconds),
    asked,
  );
  found.forEach(({ contact, effect }, i) => {
    const cue = cues.find((c) => c.sound === effect.id && within(c, contact.time));
    const placed = placeInPicture(plan, contact.at, contact.time);
    const sound = variant(effect.id, i, {
      kind: contact.kind,
      materials: contact.materials,
      energy: effortOf(contact),
    });
    group(cue?.id ?? `contact ${effect.id}`, cue?.id).parts.push({
      at: contact.time,
      sound,
      pan: placed.pan,
      gain: strengthOf(contact) + placed.gain + (cue?.gain ?? 0),
      distance: cue?.distance ?? 0.3,
      muffled: cue?.params['muffled'] === true,
    });
    remember(effect.id, contact.time);
  });

  for (const beat of plan.shots.flatMap((s) => s.beats)) {
    for (const { at, effect } of actions.find((a) => a.id === beat.action)?.facts.sounds ?? []) {
      const time = beat.start + (beat.end - beat.start) * at;
      if (!effectOf(effect) || time >= plan.format.seconds || heardAt(effect, time)) continue;
      const cue = cues.find((c) => c.sound === effect && within(c, time));
      const where = positionOf(plan, beat.actor);
      const placed = where ? placeInPicture(plan, where, time) : { pan: 0, gain: 0 };
      group(cue?.id ?? `beat ${effect}`, cue?.id).parts.push({
        at: time,
        sound: variant(effect, hash(beat.id), undefined),
        pan: placed.pan,
        gain: placed.gain + (cue?.gain ?? 0),
        distance: cue?.distance ?? 0.3,
        muffled: false,
      });
      remember(effect, time);
    }
  }

  for (const cue of cues) {
    if (makers.get(cue.id)) continue;
    const own = chance.stream(`cue ${cue.id}`);
    const effect = effectOf(cue.sound);
    if (!effect) continue;
    const place = positionOf(plan, cue.from);
    const every = effect.facts.every ?? [1.5, 3];
    const repeats = cue.params['repeat'] !== false && !cue.beat && cue.end - cue.start > every[1] * 0.8;
    // What is heard now and then starts soon, but not with the first frame.
    let at = repeats ? cue.start + Math.min(0.6, (cue.end - cue.start) / 4) * own.range(0.4, 1) : cue.start;
    let index = 0;
    do {
      const placed = place ? placeInPicture(plan, place, at) : { pan: own.range(-0.45, 0.45), gain: 0 };
      group(cue.id, cue.id).parts.push({
        at,
        sound: variant(cue.sound, index++, undefined, cue),
        pan: placed.pan,
        gain: cue.gain + placed.gain + own.range(-1.5, 0.5),
        distance: cue.distance,
        muffled: cue.params['muffled'] === true,
      });
      at += own.range(every[0], every[1]);
    } while (repeats && at < cue.end - 0.1);
  }

  for (const cue of plan.shots.flatMap((s) => s.cues)) {
    if (!effectOf(cue.sound) && !bedOf(cue.sound)) notes.push(`No sound is called "${cue.sound}".`);
  }
  for (const [name, { id, parts }] of makers) {
    const far = Math.max(...parts.map((p) => p.distance));
    tracks.push({
      id,
      name,
      stem: 'effects',
      send: 0.6 + far,
      gain: 0,
      ...assemble(parts, plan.format.seconds),
    });
  }
}

/** Put the parts of one effect into one track. */
function assemble(
  parts: readonly {
    at: number;
    sound: Stereo;
    pan: number;
    gain: number;
    distance: number;
    muffled: boolean;
  }[],
  seconds: number,
): { start: number; sound: Stereo } {
  const total = Math.round(seconds * RATE);
  const start = Math.max(0, Math.min(...parts.map((p) => Math.round(p.at * RATE))));
  const end = Math.min(total, Math.max(...parts.map((p) => Math.round(p.at * RATE) + p.sound.left.length)));
  const left = new Float32Array(Math.max(1, end - start));
  const right = new Float32Array(left.length);
  for (const part of parts) {
    const { left: l, right: r } = panned(
      distanced(part.sound, part.distance, part.muffled),
      part.pan,
      part.gain - fallOff(part.distance),
    );
    const from = Math.round(part.at * RATE) - start;
    for (let i = 0; i < l.length && from + i < left.length; i++) {
      left[from + i] = (left[from + i] as number) + (l[i] as number);
      right[from + i] = (right[from + i] as number) + (r[i] as number);
    }
  }
  return { start, sound: { left, right } };
}

/** Beds and music; cues of the same sound that meet at a cut go on without a break. */
function addBeds(plan: Plan, chance: Random, tracks: Track[], notes: string[]): void {
  const runs: { cues: Cue[]; start: number; end: number }[] = [];
  for (const cue of plan.shots.flatMap((s) => s.cues)) {
    const bed = bedOf(cue.sound);
    if (!bed || (cue.kind === 'effect' && effectOf(cue.sound))) continue;
    const before = runs.find(
      (r) =>
        r.cues[0]?.sound === cue.sound &&
        r.cues[0].gain === cue.gain &&
        r.cues[0].distance === cue.distance &&
        Math.abs(r.end - cue.start) < 0.05,
    );
    if (before) {
      before.cues.push(cue);
      before.end = cue.end;
    } else runs.push({ cues: [cue], start: cue.start, end: cue.end });
  }
  const { seconds } = plan.format;
  const quiet = asksForQuiet(plan);
  for (const { cues, start, end } of runs) {
    const cue = cues[0] as Cue;
    const bed = bedOf(cue.sound);
    const from = Math.max(0, start);
    const to = Math.min(seconds, end);
    if (!bed || to - from < 0.05) continue;
    const made = renderBed(bed, to - from, chance.stream(`bed ${cue.sound} ${cue.id}`), cue.params);
    const heard = distanced(made, cue.distance, cue.params['muffled'] === true);
    const at = positionOf(plan, cue.from);
    const placed = at ? placeInPicture(plan, at, from) : { pan: 0, gain: 0 };
    const sound = panned(heard, placed.pan * 0.5, cue.gain + placed.gain * 0.5 - fallOff(cue.distance));
    fade(sound, from > 0.02 ? 0.25 : 0.03, to < seconds - 0.02 ? 0.3 : 0.1);
    const stem = bed.facts.music ? 'music' : 'beds';
    tracks.push({
      id: cue.id,
      also: cues.slice(1).map((c) => c.id),
      name: bed.id,
      stem,
      start: Math.round(from * RATE),
      sound,
      send: bed.facts.music ? 0.25 : 0,
      gain: 0,
    });
  }
  if (runs.length === 0 || quiet) {
    // Digital silence sounds like a fault; the air of the place is always there.
    const indoor = places.find((p) => p.id === plan.set.place)?.facts.indoor ?? true;
    const air = bedOf(indoor || quiet ? 'room-tone' : 'outdoor-air');
    if (air && !runs.some((r) => r.cues[0]?.sound === air.id)) {
      const sound = panned(renderBed(air, seconds, chance.stream('air'), {}), 0, quiet ? -10 : 0);
      fade(sound, 0.03, 0.1);
      tracks.push({ id: undefined, name: air.id, stem: 'beds', start: 0, sound, send: 0, gain: 0 });
    }
  }
  if (runs.length > 24) notes.push(`${runs.length} beds sound at once.`);
}

/** Decibels lost on the way: 0 at the usual distance of 0.3, 8 at the horizon; dull highs and a narrow picture tell the rest. */
const fallOff = (distance: number): number => (distance - 0.3) * 12;

/** Air and walls take the highs; what is far is narrower. */
function distanced(sound: Stereo, distance: number, muffled: boolean): Stereo {
  const far = Math.max(0, (distance - 0.3) / 0.7);
  if (far <= 0 && !muffled) return sound;
  const cutoff = muffled ? 620 : 16000 * (1800 / 16000) ** far;
  const narrow = far * 0.35;
  const left = new Float32Array(sound.left.length);
  const right = new Float32Array(sound.left.length);
  for (let i = 0; i < left.length; i++) {
    const l = sound.left[i] as number;
    const r = sound.right[i] as number;
    left[i] = l * (1 - narrow) + r * narrow;
    right[i] = r * (1 - narrow) + l * narrow;
  }
  for (const side of [left, right]) stateVariable(side, 'low', cutoff, Math.SQRT1_2, RATE);
  return { left, right };
}

/** Equal-power balance of both sides, and a gain; a copy. */
function panned(sound: Stereo, pan: number, db: number): Stereo {
  const level = 10 ** (db / 20);
  const angle = ((pan + 1) * Math.PI) / 4;
  const l = level * Math.cos(angle) * Math.SQRT2;
  const r = level * Math.sin(angle) * Math.SQRT2;
  return { left: sound.left.map((x) => x * l), right: sound.right.map((x) => x * r) };
}

function fade({ left, right }: Stereo, rise: number, fall: number): void {
  const a = Math.min(left.length, Math.round(rise * RATE));
  const b = Math.min(left.length, Math.round(fall * RATE));
  for (const side of [left, right]) {
    for (let i = 0; i < a; i++) side[i] = (side[i] as number) * (i / a);
    for (let i = 0; i < b; i++) side[side.length - 1 - i] = (side[side.length - 1 - i] as number) * (i / b);
  }
}
