import { pictureVerbs } from '../catalogue/words/film.ts';
import { partDeeds, wholeBody } from '../catalogue/words/parts.ts';
import { numbers } from '../catalogue/words/quantities.ts';
import {
  contactVerbs,
  goingVerbs,
  holdVerbs,
  lightVerbs,
  linkingVerbs,
  nounDeeds,
  postureVerbs,
  ridable,
  tradeDeeds,
  tradeVerbs,
  vehicleVerbs,
} from '../catalogue/words/verbs.ts';
import type { Draft } from './draft.ts';
import type { Entities } from './entities.ts';
import type { NounPhrase, VerbGroup } from './phrases.ts';
import type { Event } from './reading.ts';
import type { Actor } from './vocabulary.ts';

/** What hands do to a thing. */
const handling =
  /^(?:lift|raise|hoist|carry|grab|pick|hold|pull|push|toss|throw|flip|turn|stir|pour|move|place|put)$/;

/** An event while its sentence is being read. */
export interface EventDraft {
  verb: string;
  particle: string | undefined;
  /** A garment does it, the subject is who wears it. */
  cloth?: boolean;
  subject: Draft | undefined;
  object: Draft | undefined;
  partner: Draft | undefined;
  /** Further subjects of the same verb: 'fish, whales and turtles swim'. */
  also: Draft[];
  /** The object as it is called, without article: 'tree pose'. */
  objectName?: string;
  /** Head nouns of what follows, for 'takes a shot' and 'hits the rim'. */
  objectNoun: string | undefined;
  prepositions: string[];
  /** Preposition and noun of each phrase that follows: 'on', 'phone'. */
  places: (readonly [preposition: string, noun: string])[];
  manner: string[];
  count: number | undefined;
  when: Event['when'];
  slowMotion: boolean;
  standing: boolean;
  group: number;
  contacts: string[];
  start: number;
  end: number;
  negated: boolean;
  aside: boolean;
  /** Said of weather, light or sound ('snow falls', 'jazz plays'): nobody who is there does it. */
  impersonal: boolean;
  during: boolean;
  weather: boolean;
}

/** What a noun phrase calls its thing, without articles and owners: 'high five'. */
export const nameOf = (np: NounPhrase): string =>
  [
    ...[...np.adjectives, ...np.modifiers].sort((a, b) => a.start - b.start).map((t) => t.lower),
    np.lemma,
  ].join(' ');

/** Verbs that leave it to their object to tell what is done. */
const deedless =
  /^(?:do|perform|practi[cs]e|attempt|execute|try|land|hold|strike|give|exchange|share|assume)$/;

/** 'Does push-ups', 'strikes a warrior pose': the action that a noun alone names. */
export function namedDeed(verb: string, name: string | undefined, entities: Entities): string | undefined {
  if (name === undefined || !deedless.test(verb)) return undefined;
  const known = (n: string): boolean => entities.vocabulary.exact(n, ['actions']) !== undefined;
  // A bare noun after a verb that takes things as well says little: 'holds a bat'.
  if (name.includes(' ') && known(name)) return name;
  const head = name.slice(name.lastIndexOf(' ') + 1);
  return /^(?:do|perform|practi[cs]e|attempt|execute|try|land)$/.test(verb)
    ? [name, head].find(known)
    : undefined;
}

/** The verbs that only talk of the picture or of being, and stage nothing. */
export function actsNothing(vg: VerbGroup, entities: Entities, living: boolean, object?: string): boolean {
  if (living && namedDeed(vg.base, object, entities) !== undefined) return false;
  if (linkingVerbs.has(vg.base))
    return !(vg.base === 'turn' || vg.base === 'grow' || (vg.base === 'look' && living));
  if (vg.base === 'read' && !living) return true;
  if (!pictureVerbs.has(vg.base)) return false;
  // 'shows her a card', 'offers a smile', 'lights a candle': done by someone alive, when the catalogue can do it.
  return (
    !(living && entities.vocabulary.isAction(vg.base)) &&
    !(
      vg.particle !== undefined &&
      living &&
      entities.vocabulary.exact(`${vg.base} ${vg.particle}`, ['actions']) !== undefined
    )
  );
}

/** Start an event for a verb. */
export function startEvent(
  vg: VerbGroup,
  subject: Draft | undefined,
  group: number,
  inActions: boolean,
): EventDraft {
  return {
    verb: vg.base,
    particle: vg.particle,
    subject,
    object: undefined,
    partner: undefined,
    also: [],
    objectNoun: undefined,
    prepositions: [],
    places: [],
    manner: vg.adverbs.filter(
      (a) => !/^(then|now|also|not|never|as|very|so|too|just|even|only|still)$/.test(a),
    ),
    count: countOf(vg.adverbs),
    when: undefined,
    slowMotion: false,
    standing: !inActions && postureVerbs.has(vg.base) && vg.particle !== 'up' && vg.particle !== 'down',
    group,
    contacts: [],
    start: vg.start,
    end: vg.end,
    negated: vg.negated,
    aside: false,
    impersonal: false,
    during: false,
    weather: false,
  };
}

function countOf(adverbs: readonly string[]): number | undefined {
  const word = adverbs.find((a) => a === 'once' || a === 'twice' || a === 'thrice');
  return word === undefined ? undefined : numbers[word];
}

/** Whether someone holds the object of this verb. */
export const holds = (verb: string): boolean => holdVerbs.has(verb);

/** Whether this verb, said of a moving thing, means touching what follows. */
export const touches = (verb: string): boolean => contactVerbs.has(verb);

const actorOf = (who: Draft | undefined): Actor | undefined =>
  who === undefined || who.role === 'part' ? undefined : who.role === 'place' ? 'thing' : who.role;

const instrumentOf = (player: string): string | undefined =>
  /^(?:violin|viol|fiddl)/.test(player)
    ? 'violin'
    : /^(?:dj|deejay|disc jockey)$/.test(player)
      ? 'set'
      : /^(?:pian|keyboard|organ)ist/.test(player)
        ? 'piano'
        : /^drummer/.test(player)
          ? 'drums'
          : /^cellist/.test(player)
            ? 'cello'
            : /^(?:guitarist|bassist|musician|busker|band|banjo|harpist|lutenist|minstrel|bard)/.test(player)
              ? 'guitar'
              : undefined;
const nounOf = (name: string | undefined): string | undefined => name?.slice(name.lastIndexOf(' ') + 1);
const living = (d: Draft): boolean => d.role === 'person' || d.role === 'creature';
const vehicles: ReadonlySet<string> = new Set(['wheeled vehicle', 'motor vehicle', 'self-propelled vehicle']);
const onWheels: ReadonlySet<string> = new Set(
  'glide zoom slide swerve skid come tear thunder rumble sweep'.split(' '),
);
/** What somebody does to a thing with a verb that tells of going by oneself when it has no object. */
const transitives: ReadonlyMap<string, string> = new Map([
  ['slide', 'push'],
  ['move', 'push'],
  ['lower', 'put down'],
  ['swirl', 'stir'],
  ['spill', 'drop'],
]);

/** What people do with verbs that things have as well: a chimney smokes otherwise than a woman. */
const personal: ReadonlyMap<string, string> = new Map([
  ['smoke', 'smoke cigarette'],
  ['vape', 'smoke cigarette'],
  ['splash', 'jump'],
  ['glide', 'walk'],
]);

/** Verbs that tell of no deed, though one of their words would. */
const idle: ReadonlySet<string> = new Set([
  'blend in',
  'stand out',
  'take place',
  'make up',
  'set off',
  'turn out',
  'take up',
  'tower',
  'loom',
  'reflect',
  'mirror',
]);

/** What cloth and hair do in moving air. */
const loose: ReadonlySet<string> = new Set(
  'flow fly stream trail float dance whip flap ripple wave blow billow lift swirl move'.split(' '),
);

/** Who skateboards rides a skateboard; who is called after what he rides races on it. */
function goOnWheels(d: EventDraft, entities: Entities): void {
  if (!d.subject || !living(d.subject)) return;
  const named = Object.hasOwn(vehicleVerbs, d.verb) ? vehicleVerbs[d.verb] : undefined;
  if (named !== undefined && d.objectNoun === undefined && d.subject.count === 1) {
    const thing = entities.vocabulary.bringsTool(d.verb)
      ? undefined
      : entities.bring(named, { start: d.start, end: d.end });
    if (!thing) return;
    d.verb = 'ride';
    d.object = thing;
    return;
  }
  if (d.object || !goingVerbs.has(d.verb) || d.subject.match?.registry !== 'people') return;
  const mount = entities.vocabulary
    .carriedBy(d.subject.match.id)
    .find((id) => entities.vocabulary.english.isA(id, vehicles) || ridable.has(id));
  if (mount) d.verb = 'ride';
}

/** Things of cloth, which move as clothes do. */
const clothy = /^(?:flag|banner|pennant|curtain|sail|bedsheet|ribbon|streamer|bunting)$/;

/** Turn drafts into events: find their actions, and gather the contacts of one moving thing into its first event. */
export function finishEvents(drafts: readonly EventDraft[], entities: Entities): Event[] {
  const chains = new Map<Draft, EventDraft>();
  for (const d of drafts) {
    const thing = d.subject;
    if (!thing || thing.role === 'person' || thing.role === 'creature' || d.contacts.length === 0) continue;
    const first = chains.get(thing);
    if (first && d.group - first.group <= 2) {
      first.contacts.push(...d.contacts);
      d.contacts = [];
    } else chains.set(thing, d);
  }
  const out: Event[] = [];
  for (const d of drafts) {
    // 'Rides a huge wave': the water carries, a board is ridden.
    if (/^(?:ride|surf|catch|shred|carve|race)$/.test(d.verb) && d.object && ridable.has(d.object.noun)) {
      d.verb = 'surf';
      d.object = undefined;
      d.objectNoun = undefined;
    }
    goOnWheels(d, entities);
    const phrases: string[] = [];
    if (d.particle) phrases.push(`${d.verb} ${d.particle}`);
    // 'Walks her dog along a pier': with whom says more than where.
    if (d.object?.role === 'creature' && d.objectNoun) phrases.push(`${d.verb} ${d.objectNoun}`);
    // 'talks on the phone', 'is on a call'
    for (const [p, noun] of d.places) phrases.push(`${d.verb} ${p} the ${noun}`, `${d.verb} ${p} ${noun}`);
    // 'walks in a forest' is no walking in.
    for (const p of d.prepositions)
      if (p !== 'in') phrases.push(`${d.verb} ${p}`, `${d.verb} ${p.replace(/ of$/, '')}`);
    if (d.objectNoun) phrases.push(`${d.verb} ${d.objectNoun}`);
    if (d.object && d.object.noun !== d.objectNoun) phrases.push(`${d.verb} ${d.object.noun}`);
    let verb = d.verb;
    const deed = d.objectNoun === undefined ? undefined : (nounDeeds[d.objectNoun] ?? d.objectNoun);
    if (lightVerbs.has(verb) && deed !== undefined && Object.hasOwn(nounDeeds, d.objectNoun as string)) {
      phrases.push(deed);
      verb = deed;
    }
    const named = namedDeed(d.verb, d.objectName, entities);
    if (named !== undefined) {
      phrases.unshift(named);
      verb = named;
      // What is done is nothing that is there.
      if (d.object && !living(d.object) && nounOf(d.objectName) === d.object.noun) {
        if (d.object.mentions.length === 0) d.object.negated = true;
        d.object = undefined;
      }
    }
    if (d.objectName !== undefined && d.objectName !== d.objectNoun)
      phrases.unshift(`${d.verb} ${d.objectName}`);
    // 'Plays a banjo': as it is played that stands for it.
    if (d.object?.match?.registry === 'things' && d.object.match.steps > 0)
      phrases.push(`${d.verb} ${d.object.match.id.replace(/-/g, ' ')}`);
    phrases.push(d.verb);
    const trade = tradeVerbs.has(d.verb) && !d.object && d.subject ? tradeDeeds[d.subject.noun] : undefined;
    if (trade !== undefined) phrases.unshift(trade);
    // 'Slams his fist on the table': as the fist would do it.
    const part =
      d.object?.role === 'part' &&
      !phrases.some((x) => x !== d.verb && entities.vocabulary.exact(x, ['actions']))
        ? partDeeds.get(`${d.object.noun} ${d.verb}`)
        : undefined;
    if (part !== undefined) phrases.unshift(part);
    // Some do a thing of their own with a common verb: 'sparks fly'.
    if (d.subject && !living(d.subject))
      phrases.unshift(`${d.subject.noun}s ${d.verb}`, `${d.subject.noun} ${d.verb}`);
    // 'A tear rolls down his cheek': he cries.
    if (d.subject?.noun === 'tear' && d.subject.role === 'thing') {
      const cheek = d.object?.owner === undefined ? undefined : entities.find(d.object.owner);
      const weeping = cheek ?? entities.drafts.findLast((x) => x.role === 'person' && x.span.start < d.end);
      if (weeping) {
        d.subject = weeping;
        d.object = undefined;
        verb = 'cry';
        phrases.splice(0, phrases.length, verb);
      }
    }
    // What a person does with a verb that tells of a thing's own doing.
    const own = d.subject?.role === 'person' && d.objectNoun === undefined ? personal.get(verb) : undefined;
    if (own) phrases.unshift(own);
    // 'Feeds the ducks' gives them something.
    if (verb === 'feed' && d.object && living(d.object)) {
      verb = 'give';
      phrases.splice(0, phrases.length, verb);
    }
    // 'Breathes fire': what comes out is no thing of its own.
    if (
      d.object &&
      d.object.mentions.length === 0 &&
      /^(?:fire|flame|smoke|steam|lightning|ice|bubble|water)$/.test(d.object.noun) &&
      entities.vocabulary.exact(`${d.verb} ${d.object.noun}`, ['actions'])
    ) {
      d.manner.push(d.object.noun);
      d.object.negated = true;
      d.object = undefined;
    }
    // Cloth and hair that flow, fly or stream flutter; their owner does not fly.
    if (
      (d.cloth ||
        (d.subject?.role === 'thing' && clothy.test(d.subject.noun)) ||
        (d.subject?.role === 'part' &&
          /^(hair|mane|beard|ear|ponytail|braid|feather|sleeve)$/.test(d.subject.noun))) &&
      loose.has(verb)
    ) {
      verb = 'flutter';
      phrases.splice(0, phrases.length, verb);
    }
    const people = d.subject && (d.subject.role === 'person' || d.subject.role === 'creature');
    // Who is called after an instrument plays it.
    const instrument =
      verb === 'play' && d.object === undefined && d.subject ? instrumentOf(d.subject.noun) : undefined;
    if (instrument) phrases.unshift(`play ${instrument}`);
    // What has wheels and glides does not fly.
    const wheels =
      d.subject?.role === 'thing' &&
      onWheels.has(verb) &&
      entities.vocabulary.english.isA(d.subject.noun, vehicles);
    const moved =
      d.subject && d.object && d.objectNoun !== undefined && living(d.subject) && d.object.role === 'thing'
        ? transitives.get(verb)
        : undefined;
    if (wheels || moved !== undefined) {
      verb = moved ?? 'drive';
      phrases.splice(0, phrases.length, verb);
    }
    const deedOfPart = d.subject?.role === 'part' ? partDeeds.get(`${d.subject.noun} ${d.verb}`) : undefined;
    for (const subject of d.also.length > 0 ? [d.subject, ...d.also] : [d.subject]) {
      // What a part does, its owner does with it: 'eyes widen'.
      const owner =
        subject?.role === 'part' && subject.owner !== undefined ? entities.find(subject.owner) : undefined;
      const who = owner && (owner.role === 'person' || owner.role === 'creature') ? owner : subject;
      const object = (d.object !== who ? d.object : undefined) ?? (who !== subject ? subject : undefined);
      // Weather has its own words; what else light and sky do is theirs.
      if (d.impersonal && (d.weather || entities.vocabulary.verb(phrases, 'sky')?.steps !== 0)) continue;
      const told = idle.has(d.particle === undefined ? d.verb : `${d.verb} ${d.particle}`)
        ? undefined
        : entities.vocabulary.verb(deedOfPart === undefined ? phrases : [deedOfPart], actorOf(who));
      // Hands may move; their owner stays where he is.
      const carried = told && subject?.role === 'part' && verb !== 'flutter' && wholeBody.has(told.id);
      // 'Chopsticks lift the noodles': what a thing does to another is no deed like one of its own.
      const done =
        told &&
        subject?.role === 'thing' &&
        told.steps > 0 &&
        d.objectNoun !== undefined &&
        handling.test(d.verb);
      const match = carried || done ? undefined : told;
      out.push({
        verb,
        ...(match ? { match } : {}),
        ...(who ? { subject: who.id } : {}),
        ...(object ? { object: object.id } : {}),
        ...(d.partner ? { partner: d.partner.id } : {}),
        manner: d.manner,
        ...(d.count === undefined ? {} : { count: d.count }),
        ...(d.when ? { when: d.when } : {}),
        slowMotion: d.slowMotion,
        standing:
          d.standing &&
          (people ||
            subject === undefined ||
            subject.role === 'thing' ||
            subject.role === 'part' ||
            subject.role === 'place'),
        group: d.group,
        outcome: people ? [] : d.contacts,
        phrase: entities.source.slice(d.start, d.end),
        span: { start: d.start, end: d.end },
        negated: d.negated,
        ...(d.aside ? { aside: true } : {}),
        ...(d.during ? { during: true } : {}),
        ...(d.impersonal ? { impersonal: true } : {}),
      });
    }
  }
  return out;
}
