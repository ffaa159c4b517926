import { random } from '../../base/random.ts';
import type { Brief } from '../../brief/brief.ts';
import type { Reading } from '../../reading/reading.ts';
import { ClaimBook } from '../claims.ts';
import { type Context, openContext, type Settings, type Shot } from '../context.ts';
import type { Plan } from '../plan.ts';
import type { ExtendSettings, Room } from './settings.ts';

/** The shots of an introduced brief on the clock of a plan that goes on. */
export function openedAt(
  brief: Brief,
  told: readonly Reading[],
  source: Plan,
  settings: ExtendSettings,
  { seam, end, shots: most }: Room,
): Context {
  const { width, height, fps, quality } = source.format;
  const { durationOf, seed = source.seed } = settings;
  const whole: Settings = {
    width,
    height,
    fps,
    quality,
    seed,
    seconds: end - seam,
    ...(durationOf ? { durationOf } : {}),
  };
  const [opening, ...asked] = brief.shots;
  const room = asked.slice(0, most);
  const readings = new Map(brief.shots.map((shot, i) => [shot, told[i]!]));
  const own = openContext({ ...brief, shots: room }, whole, (shot) => readings.get(shot)!);
  if (room.length < asked.length)
    own.notes.push(
      `A plan has at most ${source.shots.length + most} shots; ${asked.length - room.length} were left out.`,
    );
  const first: Shot = { index: 0, brief: opening!, reading: told[0]!, start: 0, end: seam };
  return {
    ...own,
    brief,
    claims: new ClaimBook(),
    random: random(seed).stream(`extension:${(source.seams ?? []).length + 1}`),
    shots: [
      first,
      ...own.shots.map((shot, i) => ({
        ...shot,
        index: i + 1,
        start: Math.round((shot.start + seam) * 1000) / 1000,
        end: Math.round((shot.end + seam) * 1000) / 1000,
      })),
    ],
  };
}
