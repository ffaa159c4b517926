import type { StillMotion } from '../../catalogue/kinds.ts';
import { windward } from '../../catalogue/words/regions.ts';
import { isFirm } from '../../vision/subject/firmness.ts';
import type { Context, Shot } from '../context.ts';
import type { Beat, ClaimKind } from '../plan.ts';
import type { Binder } from './bind.ts';
import { layOut, whenIn } from './clock.ts';
import type { Deed } from './deed.ts';
import type { Bound } from './laying.ts';
import { type Manner, mannerOf } from './manner.ts';
import { absorb, scenery, sentenceStart, type Told } from './told.ts';

/** A motion of the picture on the clock, with the words that asked for it. */
export interface Moving {
  readonly motion: StillMotion;
  readonly beat: Beat;
  /** Nouns and verbs that told it, lower case. */
  readonly words: readonly string[];
}

/** Seconds of what is done once when its file does not say. */
const ONCE: readonly [number, number, number] = [0.6, 1.6, 3];

/** Most seconds by which two takes differ. */
const SOONER = 0.4;

/** Amount of what moves only because a picture should not be dead. */
const AMBIENT = 0.5;

interface Planned {
  readonly bound: Bound;
  readonly deed: Deed | undefined;
  readonly manner: Manner;
  readonly when: ReturnType<typeof whenIn>;
  readonly words: string[];
}

/** Turn what the words tell into motions of regions on the clock, and claim every phrase of them. */
export function setMotions(
  context: Context,
  shot: Shot,
  deeds: readonly Deed[],
  binder: Binder,
  tempo: number,
  inActions: ReadonlySet<number>,
  nextId: () => string,
): Moving[] {
  const text = context.brief.text;
  const told = absorb(
    scenery(
      deeds.map((deed): Told => ({ deed, outcome: binder.bind(deed), start: deed.start, end: deed.end })),
      inActions,
      text,
    ),
  );
  const explicit = told.filter((t) => t.outcome.kind === 'moves' && !t.outcome.open);
  const inWind = explicit.some(
    (t) =>
      t.outcome.kind === 'moves' &&
      t.outcome.bound.some((b) => b.region !== 'frame' && windward.includes(b.region.kind)),
  );
  const planned = new Map<string, Planned>();
  const claims: (() => void)[] = [];
  const winds: Manner[] = [];
  const ids = new Map<string, string>();
  const keyOf = (b: Bound): string => `${b.region === 'frame' ? 'frame' : b.region.id}|${b.motion.id}`;
  let before = 0;
  for (const one of told) {
    const { deed, outcome } = one;
    const phrase = text.slice(one.start, one.end);
    const span = { start: one.start, end: one.end };
    const lead = text.slice(Math.max(before, sentenceStart(text, one.start)), one.start);
    if (outcome.kind === 'moves') {
      before = one.end;
      if (outcome.open === 'air')
        winds.push(mannerOf(deed, phrase + (/^[^.;!?\n]*/.exec(text.slice(one.end))?.[0] ?? ''), 1));
      if (outcome.open === 'all' ? explicit.length > 0 : outcome.open === 'air' && inWind) {
        claims.push(() => {
          const first = [...planned.values()][0];
          context.claims.add(shot.index, {
            phrase,
            span,
            kind: 'action',
            about: first ? ids.get(keyOf(first.bound))! : 'picture',
            by: 'the motions that are named',
          });
        });
        continue;
      }
      const tail = /^(?:(?!\b(?:as|while|and|then|when)\b)[^,.;!?\n])*/.exec(text.slice(one.end))?.[0] ?? '';
      const when = whenIn(lead, phrase, tail.length < 60 ? tail : '');
      if (when.said) {
        const ahead = lead.lastIndexOf(when.said);
        if (ahead >= 0) span.start = one.start - lead.length + ahead;
        else if (tail.includes(when.said)) span.end = one.end + tail.indexOf(when.said) + when.said.length;
      }
      const manner = mannerOf(deed, `${phrase}${tail.length < 40 ? tail : ''}`, tempo);
      for (const bound of outcome.bound) {
        const key = keyOf(bound);
        const known = planned.get(key);
        if (known) known.words.push(...wordsOf(deed));
        else
          planned.set(key, {
            bound,
            deed,
            manner: outcome.open ? { ...manner, amount: Math.min(manner.amount, AMBIENT) } : manner,
            when,
            words: wordsOf(deed),
          });
      }
      claims.push(() =>
        claimMotion(
          context,
          shot,
          text.slice(span.start, span.end),
          span,
          outcome.bound,
          ids,
          keyOf,
          outcome.open !== undefined,
        ),
      );
    } else if (outcome.kind === 'cannot')
      claims.push(() =>
        context.claims.add(shot.index, {
          phrase,
          span,
          kind: 'action',
          ceiling: 'omitted',
          why: outcome.why,
        }),
      );
    else if (outcome.kind === 'still')
      claims.push(() =>
        context.claims.add(shot.index, {
          phrase,
          span,
          kind: 'action',
          about: 'picture',
          property: 'still',
          by: 'nothing is asked to move there',
        }),
      );
  }
  for (const deed of deeds)
    if (binder.bind(deed).kind === 'rests') claims.push(() => claimRest(context, shot, deed, binder));
  const asksForStill = told.some((t) => t.outcome.kind === 'still');
  const own = planned.size === 0 && !asksForStill && !told.some((t) => t.outcome.kind === 'cannot');
  if (own) {
    const alive = binder.alive(false);
    if (alive.kind === 'moves')
      for (const bound of alive.bound)
        planned.set(keyOf(bound), {
          bound,
          deed: undefined,
          manner: { amount: AMBIENT, pace: tempo, direction: '', words: [] },
          when: {},
          words: [],
        });
  }
  const list = [...planned.values()].map((p) => blownBy(winds[0], p));
  const times = layOut(
    list.map(({ bound: { motion, region }, manner, when }, order) => ({
      lasts: motion.facts.lasts,
      seconds: motion.facts.seconds ?? ONCE,
      pace: manner.pace,
      when,
      place: region === 'frame' ? 'frame' : (region.of ?? region.id),
      order,
    })),
    shot.end - shot.start,
  );
  // Another seed is another take: what is done once begins a little sooner or later.
  const untold = list.map((p, i) => (p.bound.motion.facts.lasts || p.when.from !== undefined ? -1 : i));
  const last = Math.max(0, ...untold.filter((i) => i >= 0).map((i) => times[i]!.end));
  const slack = Math.min(SOONER, Math.max(0, shot.end - shot.start - last));
  const later = context.random.stream('still timing').range(0, 1) * slack;
  for (const i of untold)
    if (i >= 0) times[i] = { start: round(times[i]!.start + later), end: round(times[i]!.end + later) };
  const moving = list.map(({ bound, manner, words }, i): Moving => {
    const id = nextId();
    ids.set(keyOf(bound), id);
    const time = times[i]!;
    return {
      motion: bound.motion,
      words,
      beat: {
        id,
        actor: bound.region === 'frame' ? 'frame' : bound.region.id,
        action: bound.motion.id,
        start: shot.start + time.start,
        end: shot.start + time.end,
        manner: [...new Set(manner.words)].slice(0, 6),
        rate: 1,
        outcome: [],
        params: {
          amount: round(manner.amount),
          pace: round(manner.pace),
          ...(manner.direction ? { direction: manner.direction } : {}),
          ...(manner.count ? { count: manner.count } : {}),
        },
      },
    };
  });
  for (const claim of claims) claim();
  if (own)
    for (const { bound } of list)
      context.claims.undirected(shot.index, 'action', ids.get(keyOf(bound))!, `${said(bound)}, gently`);
  return moving;
}

/** A wind that is told of by itself sets how all that it moves is moved, where that is not told. */
function blownBy(wind: Manner | undefined, planned: Planned): Planned {
  const { bound, manner } = planned;
  if (!wind || bound.region === 'frame' || !windward.includes(bound.region.kind)) return planned;
  return {
    ...planned,
    manner: {
      ...manner,
      amount: manner.words.length > 0 ? manner.amount : wind.amount,
      direction: manner.direction || wind.direction,
    },
  };
}

/** 'A woman sits by the window': as the picture has it. */
function claimRest(context: Context, shot: Shot, deed: Deed, binder: Binder): void {
  if (deed.form !== 'verb' || deed.doers.every((d) => d.open)) return;
  const span = { start: deed.start, end: deed.end };
  if (context.claims.covers(shot.index, span)) return;
  const region = deed.doers.map((d) => binder.regionOf(d)).find((r) => r !== undefined);
  context.claims.add(shot.index, {
    phrase: context.brief.text.slice(span.start, span.end),
    span,
    kind: 'entity',
    about: region?.id ?? 'picture',
    by: region?.name ?? 'the picture itself',
    ceiling: 'approximated',
    why: 'The picture shows it as it is.',
  });
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

const said = ({ motion, region }: Bound): string =>
  region === 'frame' ? motion.facts.name : `${motion.facts.name}: ${region.name}`;

const wordsOf = (deed: Deed): string[] => [
  deed.predicate,
  ...deed.doers.map((d) => d.noun),
  ...deed.objects.map((d) => d.noun),
];

function claimMotion(
  context: Context,
  shot: Shot,
  phrase: string,
  span: { start: number; end: number },
  bound: readonly Bound[],
  ids: ReadonlyMap<string, string>,
  keyOf: (b: Bound) => string,
  open: boolean,
): void {
  const first = bound[0]!;
  const by = [...new Set(bound.map(said))].slice(0, 4).join(', ');
  const limit = first.motion.facts.limit;
  const { region } = first;
  const stuck = first.motion.facts.leaves && region !== 'frame' && !isFirm(region) ? region : undefined;
  const why = open
    ? `The words leave open what moves: ${by}.`
    : stuck
      ? `Where the ${stuck.name} ends is not seen all round, so it cannot leave its place: it stirs there.`
      : (first.why ?? (limit ? `It moves ${limit}.` : undefined));
  context.claims.add(shot.index, {
    phrase,
    span,
    kind: kindOf(first),
    about: ids.get(keyOf(first))!,
    by,
    ...(why ? { why } : {}),
    ...(first.near || limit || stuck ? { ceiling: 'approximated' as const } : {}),
  });
}

function kindOf({ motion, region }: Bound): ClaimKind {
  if (region === 'frame') return motion.facts.regions[0] === 'frame' ? 'weather' : 'action';
  return region.kind === 'light' ? 'light' : 'action';
}
