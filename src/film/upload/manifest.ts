import { z } from 'zod';
import { planSchema } from '../../direct/plan.ts';
import type { Manifest } from '../manifest.ts';
import type { Clip } from './inspect.ts';
import { MANIFEST_BYTES } from './limits.ts';

/** What a clip tells of itself. */
export type Told =
  /** One of ours, as far as its words go: whoever sends it may have written them. All bounds of plans hold. */
  | { readonly kind: 'ours'; readonly manifest: Manifest }
  /** Not one of ours, or not to be used as one; `why` is a sentence where it claims to be. */
  | { readonly kind: 'foreign'; readonly why?: string };

const text = z.string().max(4000);
const number = z.number().refine(Number.isFinite, 'must be a finite number');
const whole = z.number().int().min(0).max(1e9);

const coverageSchema = z.object({
  phrase: text,
  start: whole,
  end: whole,
  shot: whole,
  kind: z.string().max(40),
  status: z.enum(['depicted', 'approximated', 'omitted', 'undirected']),
  by: text,
  why: text,
});

const findingSchema = z.object({
  claim: z.string().max(80),
  by: text,
  match: z.enum(['exact', 'near', 'none']),
  share: number.exactOptional(),
  seen: number.exactOptional(),
  heard: number.exactOptional(),
  why: text.exactOptional(),
});

/** A manifest from outside. */
const manifestSchema = z.object({
  kind: z.literal('shotwright.shot'),
  schema: z.literal(1),
  version: z.string().max(40),
  seed: z.number().int().min(0).max(4294967295),
  // As long as a brief may be.
  brief: z.string().max(32_000),
  plan: planSchema,
  coverage: z.array(coverageSchema).max(20_000),
  findings: z.array(findingSchema).max(20_000),
  frames: z.tuple([whole, whole]),
  spoken: z
    .array(z.object({ start: number, end: number, speaker: text, text }))
    .max(1000)
    .exactOptional(),
  drawn: z.object({ driver: z.string().max(80), adapter: z.string().max(200) }),
  sound: z.object({ loudness: number, truePeak: number }).exactOptional(),
  notes: z.array(text).max(500),
});

/** Deepest nesting of a manifest; ours have 8. */
const DEEPEST = 16;
/** Most things that a plan may show, repetitions included. */
const MOST_THINGS = 2000;

/**
 * Read the manifest that a clip of ours carries in its comment. It is as trustworthy as its sender: what is given keeps
 * the bounds of plans and fits the clip that it came in, and names no file of this machine. Never throws; a clip that
 * claims to be ours and is not to be believed is foreign, with the reason.
 */
export function readManifest(clip: Clip): Told {
  const { comment } = clip;
  if (comment === undefined || !/^\s*\{[^]{0,80}"shotwright\.shot"/.test(comment)) return { kind: 'foreign' };
  const not = (why: string): Told => ({ kind: 'foreign', why: `Its manifest was not used: ${why}.` });
  if (Buffer.byteLength(comment) > MANIFEST_BYTES) return not('it is too large');
  const data = parsed(comment);
  if (data === undefined) return not('it is damaged');
  const checked = manifestSchema.safeParse(data);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return not(`it is not valid at ${issue?.path.join('.').slice(0, 80) || 'its top'}`);
  }
  const why = misfit(checked.data, clip);
  return why === undefined ? { kind: 'ours', manifest: checked.data } : not(why);
}

/**
 * All words of a manifest that a clip made from it says, shows or follows: its brief, spoken lines, signs, and names. Who
 * judges prompts has to judge these too, for a forged plan need not be what its brief says.
 */
export function wordsOf({ brief, plan }: Manifest): string {
  const lines = plan.shots.flatMap((shot) => shot.lines.map(({ text }) => text));
  const signs = plan.props.flatMap(({ text }) => text ?? []);
  const names = [...plan.cast, ...plan.props].map(({ name }) => name);
  return [brief, ...new Set([...lines, ...signs, plan.set.name, ...names])].join('\n');
}

/** JSON as plain data; undefined for what is none, nests deeply, or means to change what all objects share. */
function parsed(comment: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(comment);
  } catch {
    return undefined;
  }
  const open: [unknown, number][] = [[data, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST || Object.hasOwn(value, '__proto__')) return undefined;
    for (const inner of Object.values(value)) open.push([inner, depth + 1]);
  }
  return data;
}

/** Why a valid manifest is not the one of this clip, or not to be shot from here. */
function misfit({ plan, frames: [first, last], seed, brief }: Manifest, clip: Clip): string | undefined {
  const { width, height, fps, seconds } = plan.format;
  // The plan names a picture by its path on the machine that shot it.
  if (plan.picture) return 'the clip begins with a picture that it does not carry';
  if (brief.includes('\0')) return 'its brief holds a NUL character';
  if (plan.seed !== seed) return 'it has two seeds';
  if (width !== clip.width || height !== clip.height) return 'it is for a clip of another size';
  if (Math.abs(fps - clip.fps) > 0.02 * fps) return 'it is for a clip of another frame rate';
  if (first > last || last - first + 1 !== clip.frames || last >= Math.round(seconds * fps) + 1)
    return 'it is for a clip of another length';
  if (plan.shots.some(({ start, end }) => !(start < end && end <= seconds + 1 / fps)))
    return 'its shots lie outside the clip';
  const things = plan.props.reduce((sum, { count }) => sum + count, 0);
  if (things > MOST_THINGS) return `it shows more than ${MOST_THINGS} things`;
  return undefined;
}
