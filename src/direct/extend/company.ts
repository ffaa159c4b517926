import type { Reading } from '../../reading/reading.ts';
import { type Casting, castActors } from '../casting/cast.ts';
import { castProps } from '../casting/props.ts';
import type { Context } from '../context.ts';
import type { Mood } from '../passes/mood.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Cast, Plan, Prop } from '../plan.ts';
import { type introduce, meant } from './introduce.ts';
import type { ExtendSettings } from './settings.ts';

/** Who and what is there when a clip goes on. */
export interface Company {
  readonly casting: Casting;
  readonly props: Prop[];
  /** Those whom the source did not have. */
  readonly newcomers: Cast[];
  readonly novelties: Prop[];
}

/** Who and what is there: those of the source where it has left them, and who is new. */
export function company(
  context: Context,
  source: Plan,
  set: SetChoice,
  mood: Mood,
  settings: ExtendSettings,
  opening: Reading,
  introduced: ReturnType<typeof introduce>,
): Company {
  const known = meant(introduced, opening);
  const now = <T extends Cast | Prop>(one: T): T => {
    const where = settings.whereabouts?.(one.id);
    const copy = structuredClone(one);
    if (!where) return copy;
    copy.place = { ...copy.place, at: [...where.at], yaw: where.yaw };
    if (where.posture !== undefined && 'posture' in copy) copy.posture = where.posture;
    return copy;
  };
  const drafted = castActors(context, set, mood, source.palette);
  const own = (id: string): boolean => known.has(id);
  const standIns = new Set([...drafted.members].filter(([id]) => own(id)).flatMap(([, ids]) => ids));
  const taken = new Set([...source.cast, ...source.props].map((x) => x.id));
  const renamed = new Map<string, string>();
  const free = (id: string): string => {
    let name = id;
    for (let n = 2; taken.has(name); n++) name = `${id}-${n}`;
    taken.add(name);
    renamed.set(id, name);
    return name;
  };
  const room = 64 - source.cast.length;
  const newcomers = drafted.cast
    .filter((c) => !standIns.has(c.id))
    .slice(0, Math.max(0, room))
    .map((c) => ({ ...c, id: free(c.id) }));
  const draftedProps = castProps(context, set, drafted);
  const propStandIns = new Set([...drafted.members].filter(([id]) => own(id)).flatMap(([, ids]) => ids));
  const novelties = draftedProps
    .filter((p) => !propStandIns.has(p.id))
    .map((p) => ({ ...p, id: free(p.id) }));
  const members: Casting['members'] = new Map();
  for (const [entity, ids] of drafted.members)
    members.set(entity, own(entity) ? [...known.get(entity)!] : ids.map((id) => renamed.get(id) ?? id));
  for (const [entity, ids] of known) if (!members.has(entity)) members.set(entity, [...ids]);
  for (const [from, to] of renamed) if (from !== to) context.claims.rename(from, to);
  return {
    casting: { cast: [...source.cast.map(now), ...newcomers], members },
    props: [...source.props.map(now), ...novelties],
    newcomers,
    novelties,
  };
}
