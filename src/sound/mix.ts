import { random } from '../base/random.ts';
import { places } from '../catalogue/places/index.generated.ts';
import type { Contact, Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import type { Speech } from '../speech/index.ts';
import type { Stereo } from './dsp/reverb.ts';
import { findingsOf } from './findings.ts';
import { RATE } from './loudness.ts';
import { type Mastered, master } from './master.ts';
import { asksForQuiet } from './quiet.ts';
import { bedOf } from './render.ts';
import { addBeds } from './sources/beds.ts';
import { addEffects } from './sources/effects.ts';
import { addLines } from './sources/lines.ts';
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

  await addLines(plan, host.speech, tracks, notes);
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
