import { distance } from '../base/vectors.ts';
import { evaluateCamera } from './camera/evaluate.ts';
import { extentOfCast, extentOfProp } from './camera/extent.ts';
import { wearing } from './casting/wardrobe.ts';
import type { Coverage } from './evidence.ts';
import { describePicture, describeVoices } from './picture/describe.ts';
import type { Plan, ShotPlan } from './plan.ts';

const s = (x: number) => `${x.toFixed(2)} s`;
const m = (x: number) => `${x.toFixed(2)} m`;

/**
 * A plan as a director's assistant would read it out: who, where, light, then each shot with its beats, lines,
 * cues and camera, and what became of every phrase.
 * @param rows coverage of a finished shot; without it the claims are listed with the best that they can reach
 */
export function describePlan(plan: Plan, rows?: readonly Coverage[]): string {
  const out: string[] = [];
  const { format, set, look } = plan;
  out.push(
    `${format.width}×${format.height}, ${format.fps} fps, ${format.seconds} s, ${format.quality}, seed ${plan.seed}`,
  );
  if (plan.picture) out.push(...describePicture(plan), '');
  out.push(
    `Set: ${set.name}${set.place === set.name ? '' : ` (${set.place})`}, ${set.time}, ${set.weather.kind}, wind ${set.weather.wind.toFixed(1)} m/s${set.state.length ? `; ${set.state.join(', ')}` : ''}`,
  );
  if (plan.picture) out.push("Look: the picture's own");
  else
    out.push(
      `Look: ${look.kind}; grain ${look.grain}, halation ${look.halation}, warmth ${look.warmth}, contrast ${look.contrast}, saturation ${look.saturation}${look.monochrome ? ', black and white' : ''}`,
    );
  out.push(
    `Mood: ${plan.mood.words.join(', ') || 'open'}; key to fill ${plan.mood.keyToFill}:1, pace ${plan.mood.pace}`,
  );
  if (plan.palette.length) out.push(`Palette: ${plan.palette.join(' ')}`);
  if (plan.picture) out.push(...describeVoices(plan));
  else if (plan.cast.length) out.push('', 'Cast');
  for (const one of plan.picture ? [] : plan.cast) {
    const person = one.kind === 'person' ? `, ${one.sex}, ${one.age}, ${one.build}` : ` (${one.kind})`;
    out.push(
      `  ${one.id}: ${one.name}${person}, ${m(one.height)}, ${one.posture} at ${spot(one.place.at)}${one.place.on ? ` on ${one.place.on}` : ''}`,
    );
    if (one.wardrobe.length) out.push(`    wears ${wearing(one.wardrobe)}`);
  }
  if (plan.props.length) out.push('', 'Props');
  for (const prop of plan.props) {
    out.push(
      `  ${prop.id}: ${prop.count > 1 ? `${prop.count} × ` : ''}${[...prop.state, prop.colour ?? '', prop.material ?? '', prop.kind].filter(Boolean).join(' ')} at ${spot(prop.place.at)}${prop.place.relation ? `, ${prop.place.relation.replaceAll('-', ' ')} ${prop.place.on ?? 'the set'}` : ''}`,
    );
  }
  if (plan.lights.length) out.push('', 'Light');
  for (const light of plan.lights) {
    out.push(
      `  ${light.role}: ${light.source}, ${degrees(light.azimuth)}° ${light.azimuth < 0 ? 'left' : 'right'}, ${degrees(light.elevation)}° ${light.elevation < 0 ? 'below' : 'up'}, ${light.kelvin ?? light.colour} K, ×${light.intensity}, ${light.softness > 0.6 ? 'soft' : light.softness < 0.2 ? 'hard' : 'medium'}`,
    );
  }
  plan.shots.forEach((shot, i) => out.push('', ...describeShot(plan, shot, i)));
  if (plan.notes.length) out.push('', 'Notes', ...plan.notes.map((note) => `  ${note}`));
  out.push('', 'Coverage', ...describeCoverage(plan, rows));
  return `${out.join('\n')}\n`;
}

const degrees = (radians: number) => Math.round((Math.abs(radians) * 180) / Math.PI);
const spot = (p: readonly number[]) => `(${p.map((v) => v.toFixed(2)).join(', ')})`;

function describeShot(plan: Plan, shot: ShotPlan, index: number): string[] {
  const { camera } = shot;
  const out = [`Shot ${index + 1}: ${s(shot.start)} to ${s(shot.end)}`];
  const first = evaluateCamera({ ...camera, handheld: 0 }, shot.start);
  const last = evaluateCamera({ ...camera, handheld: 0 }, shot.end);
  const subject = subjectAt(plan, camera.subjects[0]) ?? first.target;
  const reach = (p: readonly [number, number, number]) => distance(p, subject);
  const change = (a: number, b: number, unit: (x: number) => string) =>
    Math.abs(a - b) < 0.005 ? unit(a) : `${unit(a)} to ${unit(b)}`;
  out.push(
    `  Camera: ${camera.size}, ${camera.angle}, ${camera.move}${camera.follow ? ` following ${camera.follow.subject}` : ''}; ${change(first.mm, last.mm, (x) => `${Math.round(x)} mm`)}, f/${camera.fstop}`,
    plan.picture
      ? `    from where the picture was taken, ${m(distance(first.position, last.position))} from there at the end${camera.handheld ? `, handheld ${camera.handheld}` : ''}`
      : `    lens ${change(first.position[1], last.position[1], m)} high, ${change(reach(first.position), reach(last.position), m)} from ${camera.subjects[0] ?? 'the set'}${camera.handheld ? `, handheld ${camera.handheld}` : ''}; frames ${camera.subjects.join(', ') || 'the set'}`,
  );
  for (const beat of shot.beats) {
    const manner = beat.manner.length ? ` ${beat.manner.join(' ')}` : '';
    out.push(
      `  ${s(beat.start)}–${s(beat.end)}  ${beat.actor} ${beat.action}${manner}${beat.target ? ` → ${beat.target}` : ''}${beat.partner ? ` with ${beat.partner}` : ''}${beat.rate === 1 ? '' : ` at ×${beat.rate}`}${beat.outcome.length ? ` (${beat.outcome.join(', ')})` : ''}`,
    );
  }
  for (const line of shot.lines) {
    out.push(
      `  ${s(line.start)}–${s(line.end)}  ${line.speaker}${line.delivery.length ? ` (${line.delivery.join(', ')})` : ''}: "${line.text}"${line.rate === 1 ? '' : ` ×${line.rate}`}`,
    );
  }
  for (const cue of shot.cues) {
    out.push(
      `  ${s(cue.start)}–${s(cue.end)}  ${cue.kind} ${cue.sound}${cue.gain ? ` ${cue.gain > 0 ? '+' : ''}${cue.gain} dB` : ''}${cue.distance > 0.5 ? ', distant' : ''}${cue.from ? ` from ${cue.from}` : ''}`,
    );
  }
  return out;
}

function subjectAt(plan: Plan, id: string | undefined): readonly [number, number, number] | undefined {
  const one = plan.cast.find((c) => c.id === id);
  const prop = plan.props.find((p) => p.id === id);
  const extent = one ? extentOfCast(one) : prop ? extentOfProp(prop) : undefined;
  return extent && [extent.at[0], extent.eyes, extent.at[2]];
}

function describeCoverage(plan: Plan, rows: readonly Coverage[] | undefined): string[] {
  const list =
    rows ??
    plan.claims.map((c) => ({
      phrase: c.phrase,
      kind: c.kind,
      status: c.ceiling,
      by: c.by ?? '',
      why: c.why ?? '',
    }));
  const count = (status: string) => list.filter((r) => r.status === status).length;
  const words = rows ? 'measured' : 'intended, before anything is measured';
  return [
    `  ${count('depicted')} depicted, ${count('approximated')} approximated, ${count('omitted')} omitted, ${count('undirected')} left open (${words})`,
    ...list.map(
      (r) =>
        `  ${r.status.padEnd(12)} ${r.kind.padEnd(9)} ${printable(r.phrase)}${r.by && r.by !== r.phrase ? ` → ${printable(r.by)}` : ''}${r.why && r.status !== 'undirected' ? ` (${printable(r.why)})` : ''}`,
    ),
  ];
}

/** Control and direction characters of a brief as visible escapes, one line, cut to a readable length. */
function printable(text: string): string {
  const one = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
  return one.length > 100 ? `${one.slice(0, 99)}…` : one;
}
