import type { Raster } from '../../vision/raster.ts';
import type { Finding } from '../evidence.ts';
import { likenessOf } from '../likeness.ts';
import type { Cast, Plan, Prop } from '../plan.ts';
import { subjectColours } from './colours.ts';
import { type Look, lookSchema } from './look.ts';

/** What is known of the clip that a character is made from. */
export type CharacterClip =
  | {
      /** Of a clip of ours: its manifest. */
      readonly manifest: { readonly plan: Plan; readonly findings: readonly Finding[] };
    }
  | {
      /** Of any other clip: some of its frames; small ones do. */
      readonly frames: readonly Raster[];
    };

/**
 * How the character of a clip looks: the one of the cast that the name tells of, else the one who is seen most; in a clip
 * without a cast the thing that is. Of a clip that is not ours, the colours of its subject.
 * @example characterLook('Mossy', { manifest }) // { of: 'cast', one: { kind: 'fox', … }, … }
 */
export function characterLook(name: string, clip: CharacterClip): Look {
  const head = { kind: 'shotwright.look', schema: 1 } as const;
  if ('frames' in clip) return { ...head, of: 'picture', ...seen(clip.frames) };
  const { plan, findings } = clip.manifest;
  const one = called(name, plan.cast) ?? mostSeen(plan.cast, plan, findings);
  // What plan and words leave open in a body was drawn by id and seed: it is drawn so ever after.
  const kept = <T extends Cast | Prop>(x: T): T => ({ ...x, likeness: likenessOf(x, plan.seed) });
  if (one) return lookSchema.parse({ ...head, of: 'cast', one: kept(one) });
  const thing = called(name, plan.props) ?? mostSeen(plan.props, plan, findings);
  if (thing) return lookSchema.parse({ ...head, of: 'thing', one: kept(thing) });
  const { colours } = plan.picture ? { colours: plan.picture.regions.map((r) => r.colour) } : { colours: [] };
  return { ...head, of: 'picture', colours: colours.slice(0, 6), face: false };
}

const seen = (frames: readonly Raster[]): { colours: string[]; face: boolean } => {
  const { colours, face } = subjectColours(frames);
  return { colours: [...colours], face };
};

/** Who or what one of the words of a name tells of: 'Mossy the fox', 'Waiter Ben'; undefined when that is nobody alone. */
function called<T extends Cast | Prop>(name: string, list: readonly T[]): T | undefined {
  const words = new Set(name.toLowerCase().match(/\p{L}+/gu) ?? []);
  const tells = (text: string): boolean => text.split(/[\s-]+/).some((w) => words.has(w.toLowerCase()));
  const named = list.filter((x) => x.name.toLowerCase() === name.toLowerCase());
  const found = named.length > 0 ? named : list.filter((x) => tells(x.name) || tells(x.kind));
  return found.length === 1 ? found[0] : undefined;
}

/** The one that takes most of the frame; the first where nothing was measured. */
function mostSeen<T extends Cast | Prop>(
  list: readonly T[],
  plan: Plan,
  findings: readonly Finding[],
): T | undefined {
  const about = new Map(plan.claims.map((c) => [c.id, c.about]));
  const share = (x: T): number =>
    Math.max(0, ...findings.filter((f) => about.get(f.claim) === x.id).map((f) => f.share ?? 0));
  const leads = plan.shots[0]?.camera.subjects ?? [];
  const rank = (x: T): number => share(x) + (leads[0] === x.id ? 1e-6 : 0);
  return list.reduce<T | undefined>((best, x) => (best && rank(best) >= rank(x) ? best : x), undefined);
}
