import type { Brief } from '../brief/brief.ts';
import type { Contact, Coverage, Finding } from '../direct/evidence.ts';
import type { Plan } from '../direct/plan.ts';
import type { Mixed } from '../film/index.ts';
import type { Speech } from '../speech/index.ts';
import type { ShotSettings } from './settings.ts';

// The heavy layers, loaded when a command first needs them, so that `--help` answers at once.

let speech: Promise<Speech> | undefined;

/** The opened voices, one set for directing and mixing: what was spoken to time it is not spoken again. */
function voices(): Promise<Speech> {
  speech ??= Promise.all([import('../speech/index.ts'), import('../film/voices.ts')]).then(
    ([{ openSpeech }, { installedVoices }]) => openSpeech(installedVoices()),
  );
  return speech;
}

/** Direct a brief. */
export async function directBrief(brief: Brief, settings: ShotSettings): Promise<Plan> {
  const { direct } = await import('../direct/index.ts');
  const { width, height, fps, seconds, quality, seed } = settings;
  const { durationOf } = await voices();
  return direct(brief, { width, height, fps, seconds, quality, seed, durationOf });
}

/** Merge what was claimed and what was measured. */
export async function coverageOf(plan: Plan, findings: readonly Finding[]): Promise<readonly Coverage[]> {
  const { coverage } = await import('../direct/index.ts');
  return coverage(plan, findings);
}

/** Mix the sound of a plan from its contacts. */
export async function mixOf(plan: Plan, contacts: readonly Contact[]): Promise<Mixed> {
  const { mixPlan } = await import('../sound/index.ts');
  const { left, right, sampleRate, findings, notes, loudness, truePeak } = await mixPlan(plan, contacts, {
    speech: await voices(),
  });
  return { sound: { left, right, sampleRate }, findings, notes, loudness, truePeak };
}
