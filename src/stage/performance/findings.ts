import type { Place } from '../../catalogue/kinds.ts';
import type { Finding } from '../../direct/evidence.ts';
import type { Claim, Plan } from '../../direct/plan.ts';
import type { MotionFinding } from '../motion/motion.ts';
import { type Appearance, looks } from './appearance.ts';
import type { Used } from './record.ts';
import type { Seen } from './seen.ts';

/** What judging claims needs to know of a performance. */
export interface Account {
  readonly plan: Plan;
  readonly place: Place;
  readonly seen: Seen;
  readonly setUsed: Used;
  /** By plan id: what builders of props and creatures used, how they came out, and the words of their kinds. */
  readonly items: ReadonlyMap<
    string,
    { readonly used: Used; readonly appearance: Appearance; readonly words: readonly string[] }
  >;
  /** How the set's dressings came out, by name. */
  readonly appearances: ReadonlyMap<string, Appearance>;
  /** By cast id: sentences about what a puppet wears or is otherwise than asked. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** Things and features that the set has: name in the id picture, and the words that it answers to. */
  readonly dressed: ReadonlyMap<string, readonly string[]>;
  /** Light sources that are really there: of the set's lamps and of the rig. */
  readonly sources: ReadonlySet<string>;
  readonly motion: readonly MotionFinding[];
  /** Airy effects: kind, from, to, and the share of the frame that they cover. */
  readonly airs: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly share: number;
  }[];
  /** Sky features that are drawn: 'sky', 'stars', 'clouds', 'skyline', 'hills', 'sea'. */
  readonly sky: ReadonlySet<string>;
}

/** Owners whose pixels belong to a plan id, its copies and parts included. */
const belongs = (id: string) => (owner: string) => owner === id || owner.startsWith(`${id}/`);
const ofSet = (owner: string): boolean => owner === 'set' || owner.startsWith('set/');

/** Does a thing's or feature's name answer to a noun? Plurals and compounds count. */
export function answersTo(name: string, noun: string): boolean {
  const norm = (s: string) =>
    s
      .toLowerCase()
      .replaceAll('-', ' ')
      .replace(/(?<=[a-z]{2})(es|s)\b/g, '');
  const [a, b] = [norm(name), norm(noun)];
  return (
    a === b ||
    a.split(' ').includes(b) ||
    b.split(' ').includes(a) ||
    a.endsWith(` ${b}`) ||
    b.endsWith(` ${a}`)
  );
}

/** Tells owners of set pixels that answer to a noun. */
const dressedAs = (r: Account, noun: string) => {
  const names = new Set(
    [...r.dressed]
      .filter(([name, words]) => answersTo(name, noun) || words.some((w) => answersTo(w, noun)))
      .map(([name]) => `set/${name}`),
  );
  return (owner: string): boolean => names.has(owner);
};

/** Answer every claim that the picture can answer. */
export function findingsOf(record: Account): Finding[] {
  return record.plan.claims.flatMap((claim) => {
    if (claim.ceiling === 'omitted' || claim.ceiling === 'undirected') return [];
    const found = judge(record, claim);
    return found ? [{ claim: claim.id, by: claim.by ?? '', ...found }] : [];
  });
}

type Found = Omit<Finding, 'claim' | 'by'> & { readonly by?: string };

function judge(r: Account, claim: Claim): Found | undefined {
  const end = r.plan.format.seconds;
  const about = claim.about;
  switch (claim.kind) {
    case 'style':
    case 'palette':
    case 'mood':
      return { match: 'exact' };
    case 'light':
      return light(r, claim);
    case 'setting':
      return { match: 'exact', ...r.seen.of(ofSet, 0, end) };
    case 'weather':
      return weather(r, claim);
    case 'action':
      return action(r, claim);
    case 'entity':
    case 'count':
    case 'relation':
    case 'attribute':
      if (!about) return undefined;
      return about === 'set' ? setClaim(r, claim) : itemClaim(r, claim, about);
    default:
      return undefined;
  }
}

function light(r: Account, claim: Claim): Found {
  const light = r.plan.lights.find((l) => l.id === claim.about);
  if (!light) return { match: 'exact' };
  if (light.role !== 'practical' || r.sources.has(light.source)) return { match: 'exact' };
  const near = [...r.sources].find((s) => answersTo(s, light.source));
  return near
    ? { match: 'exact', by: near }
    : { match: 'near', why: `No ${light.source} is in the set; its light falls in from its side.` };
}

function weather(r: Account, claim: Claim): Found {
  const { seconds } = r.plan.format;
  if (!r.place.facts.indoor) return { match: 'exact', share: 1, seen: seconds };
  const panes = r.seen.of(dressedAs(r, 'window'), 0, seconds);
  return {
    match: panes.seen > 0 ? 'exact' : 'near',
    ...panes,
    why: `Indoors the ${claim.by ?? 'weather'} shows at the windows only.`,
  };
}

function action(r: Account, claim: Claim): Found | undefined {
  const beat = r.plan.shots.flatMap((s) => s.beats).find((b) => b.id === claim.about);
  const length = r.plan.format.seconds;
  if (!beat) {
    // A standing state: it lasts as long as its subject is there.
    if (!claim.about) return undefined;
    return claim.about === 'set'
      ? { ...setClaim(r, claim), match: 'exact' }
      : { match: 'exact', ...r.seen.of(belongs(claim.about), 0, length) };
  }
  const finding = r.motion.find((m) => m.beat === beat.id);
  const match = finding?.match ?? 'exact';
  const why = finding ? { why: finding.why } : {};
  const from = Math.max(0, Math.min(beat.start, (beat.start + beat.end) / 2 - 0.3));
  const to = Math.min(length, Math.max(beat.end, (beat.start + beat.end) / 2 + 0.3));
  const known = r.plan.cast.some((c) => c.id === beat.actor) || r.plan.props.some((p) => p.id === beat.actor);
  const seen = known
    ? r.seen.of(belongs(beat.actor), from, to)
    : (airOf(r, beat.action, beat.actor, from, to) ?? r.seen.of(ofSet, from, to));
  // A beat shorter than half a second is seen when its whole span is.
  const whole = to - from <= 0.65 && seen.share >= 0.01 ? { ...seen, seen: Math.max(seen.seen, 0.5) } : seen;
  return { match, ...whole, ...why };
}

function airOf(
  r: Account,
  action: string,
  actor: string,
  from: number,
  to: number,
): { share: number; seen: number } | undefined {
  const hits = r.airs.filter(
    (a) => (answersTo(a.kind, actor) || answersTo(a.kind, action)) && a.end >= from && a.start <= to,
  );
  if (hits.length === 0) return undefined;
  return {
    share: Math.max(...hits.map((h) => h.share)),
    seen: Math.max(...hits.map((h) => h.end - h.start)),
  };
}

/** Claims about the set: `property` is a noun, a word of dressing, or 'noun:word'. */
function setClaim(r: Account, claim: Claim): Found {
  const { seconds } = r.plan.format;
  const [noun, word] = (claim.property ?? '').split(':') as [string, string | undefined];
  const parts = r.seen.of(dressedAs(r, noun), 0, seconds);
  const has = [...r.dressed].some(
    ([name, words]) => answersTo(name, noun) || words.some((w) => answersTo(w, noun)),
  );
  if (claim.kind === 'attribute' && word === undefined) {
    const built =
      r.setUsed.states.has(noun) ||
      r.setUsed.fields.has(noun) ||
      has ||
      r.place.words.some((w) => w.split(' ').includes(noun)) ||
      r.place.facts.floor === noun ||
      [...r.appearances.values()].some((a) => looks(a, noun) === true);
    return {
      match: built ? 'exact' : 'near',
      ...r.seen.of(ofSet, 0, seconds),
      ...(built ? {} : { why: `The ${r.place.id} is not built in a "${noun}" way of its own.` }),
    };
  }
  if (has) {
    const by = `${noun} of the ${r.place.id}`;
    if (claim.kind !== 'attribute' || !word) return { match: 'exact', by, ...parts };
    const named = [...r.appearances].filter(([name]) => dressedAs(r, noun)(`set/${name}`));
    const shown =
      r.setUsed.states.has(word) ||
      named.some(
        ([name, a]) =>
          looks(a, word) === true ||
          name.split('-').includes(word) ||
          (r.dressed.get(name) ?? []).some((w) => w.split(' ').includes(word)),
      );
    return shown
      ? { match: 'exact', by, ...parts }
      : {
          match: 'near',
          by,
          ...parts,
          why: `The ${noun} of the ${r.place.id} is not "${claim.phrase}" in a way of its own.`,
        };
  }
  const air = r.airs.filter((a) => answersTo(a.kind, noun));
  if (air.length > 0) {
    return {
      match: 'exact',
      by: noun,
      share: Math.max(...air.map((a) => a.share)),
      seen: air.reduce((t, a) => t + a.end - a.start, 0),
    };
  }
  if ([...r.sky].some((s) => answersTo(s, noun)))
    return { match: 'exact', by: noun, ...r.seen.of((o) => o === '', 0, seconds) };
  if (claim.kind === 'relation')
    return { match: 'near', ...r.seen.of(ofSet, 0, seconds), why: 'It is part of the set as built.' };
  return { match: 'none', why: `The ${r.place.id} has no ${noun}.` };
}

function itemClaim(r: Account, claim: Claim, id: string): Found {
  const seen = r.seen.of(belongs(id), 0, r.plan.format.seconds);
  if (claim.kind !== 'attribute') return { match: 'exact', ...seen };
  const property = claim.property ?? '';
  const person = r.plan.cast.find((c) => c.id === id);
  const item = r.items.get(id);
  if (item) {
    const shown = shows(item, claim, property);
    return shown
      ? { match: 'exact', ...seen }
      : { match: 'near', ...seen, why: `This kind of thing does not show "${claim.phrase}".` };
  }
  if (person) {
    const words = [property, claim.by ?? ''].filter((w) => w.length > 2);
    const note = r.notes.get(id)?.find((n) => words.some((w) => n.toLowerCase().includes(w.toLowerCase())));
    return note ? { match: 'near', ...seen, why: note } : { match: 'exact', ...seen };
  }
  return { match: 'exact', ...seen };
}

/** Properties that the plan itself puts into effect: the scale of a thing, the numbers of a body. */
const bySize = new Set(['size', 'age', 'height']);

/** Was the attribute built? By a word that the builder used, by what came out, or because the kind is so by its name. */
function shows(
  item: Account['items'] extends ReadonlyMap<string, infer T> ? T : never,
  claim: Claim,
  property: string,
): boolean {
  const { used, appearance, words } = item;
  if (bySize.has(property)) return true;
  const said = [claim.by ?? '', property, ...claim.phrase.toLowerCase().split(/[^\p{L}-]+/u)].filter(
    (w) => w !== '',
  );
  return said.some(
    (w) =>
      used.states.has(w) ||
      looks(appearance, w) === true ||
      words.some((k) => k.split(' ').includes(w)) ||
      (used.fields.has('parts') && [property, `${property}s`].some((p) => answersTo(p, w))),
  );
}
