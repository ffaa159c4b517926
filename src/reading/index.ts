import { countWhile } from '../base/ordered.ts';
import type { Span } from '../base/span.ts';
import type { Brief, DialogueLine, Passage, ShotBrief } from '../brief/brief.ts';
import type { Draft } from './draft.ts';
import { Entities } from './entities.ts';
import { finishEvents } from './events.ts';
import { readFrames } from './frames.ts';
import { resolveGroups } from './groups.ts';
import { loadHypernyms } from './hypernyms.ts';
import { verbBase } from './lemma.ts';
import { sortOf } from './nouns.ts';
import { type NounPhrase, phrases } from './phrases.ts';
import type { Entity, Reading, Relation, Unread } from './reading.ts';
import type { Gathered } from './sentence-state.ts';
import { sentences } from './sentences.ts';
import { placeOf, timeOfDay, weatherOf, windOf } from './setting.ts';
import { onlySounds, readSounds } from './sounds.ts';
import { type PlacedLine, readSpeech } from './speech.ts';
import { loadTagger, type TagContext, tag } from './tagger.ts';
import { type Registries, Vocabulary } from './vocabulary.ts';

export { attributesOf, colourOf } from './attributes.ts';
export { type Hypernyms, loadHypernyms } from './hypernyms.ts';
export { type Named, type Registries, type Registry, Vocabulary } from './vocabulary.ts';

/** A reader with its tables and tagger loaded: reading is then synchronous. */
export interface Reader {
  readonly vocabulary: Vocabulary;
  /** Read one shot of a brief. Takes any text and never throws. */
  read(shot: ShotBrief, brief: Brief): Reading;
  /** Read all shots of a brief in order; who was met in one is known in the next, under the same id. */
  readAll(brief: Brief): Reading[];
  /**
   * Spans of a passage that talk of the camera, the picture or a style, in the order of the text; the other
   * words speak of the scene.
   */
  pictureTalk(passage: Passage): readonly Span[];
  /** The verbs of a passage, in the order of the text, with what form they have. */
  verbs(passage: Passage): readonly ToldVerb[];
}

/** A verb as it stands in a text. */
export interface ToldVerb {
  /** Base form: 'walk'. */
  readonly verb: string;
  readonly span: Span;
  /** It carries a tense and so makes a sentence: 'walks', 'is walking'; not 'walking', 'to walk'. */
  readonly finite: boolean;
}

/**
 * Load the reader for a catalogue: WordNet's table and compromise are imported on first need.
 * @example const reader = await loadReader({ things, places, people, creatures, garments, actions, beds, effects, weathers });
 */
export async function loadReader(registries: Registries): Promise<Reader> {
  const [english, nlp] = await Promise.all([loadHypernyms(), loadTagger()]);
  const vocabulary = new Vocabulary(registries, english);
  return {
    vocabulary,
    read: (shot, brief) => readShot(shot, new Entities(brief.text, vocabulary), nlp),
    readAll(brief) {
      const entities = new Entities(brief.text, vocabulary);
      return brief.shots.map((shot) => readShot(shot, entities, nlp));
    },
    verbs: (passage) => toldVerbs(passage, { nlp, vocabulary, actions: false }),
    pictureTalk(passage) {
      const gathered: Gathered = { events: [], places: [], unread: [], picture: [] };
      const text = ' '.repeat(passage.span.start) + passage.text;
      const entities = new Entities(text, vocabulary);
      for (const s of sentences(passage.text, passage.span.start)) {
        const tokens = tag(s.text, s.start, { nlp, vocabulary, actions: false });
        readFrames(phrases(tokens), tokens, {
          entities,
          gathered,
          group: 0,
          inActions: false,
          namesOnly: false,
          opening: false,
        });
      }
      return gathered.picture.sort((a, b) => a.start - b.start);
    },
  };
}

/**
 * The verbs of a passage. After an aside ('a chef, flour on her hands, stands at …') a verb is easily taken for a noun:
 * a form in -s that is mostly a verb, before a word that follows verbs, is one.
 */
function toldVerbs(passage: Passage, context: TagContext): ToldVerb[] {
  const { english } = context.vocabulary;
  return sentences(passage.text, passage.span.start).flatMap((s) => {
    const tokens = tag(s.text, s.start, context);
    const groups = phrases(tokens).flatMap((chunk): ToldVerb[] =>
      chunk.kind === 'vg'
        ? [{ verb: chunk.base, span: { start: chunk.start, end: chunk.end }, finite: chunk.finite }]
        : [],
    );
    const asides = tokens.flatMap((t, i): ToldVerb[] => {
      const before = tokens[i - 1];
      const after = tokens[i + 1];
      if (t.pos !== 'noun' || before?.pos !== 'comma' || !after) return [];
      if (!/^(?:det|poss|prep|adv|num)$/.test(after.pos ?? '')) return [];
      const verb = verbBase(t.lower, (base) => english.isVerb(base));
      return verb?.form === 's' && english.verbShare(verb.base) >= 6
        ? [{ verb: verb.base, span: { start: t.start, end: t.end }, finite: true }]
        : [];
    });
    return [...groups, ...asides].sort((a, b) => a.span.start - b.span.start);
  });
}

let lastRegistries: Registries | undefined;
let lastReader: Promise<Reader> | undefined;

/**
 * Read who, what, where and doing what from all shots of a brief, in order, as `Reader.readAll` does. The reader of
 * the last registries is kept. Never throws on any text.
 */
export async function readAll(brief: Brief, registries: Registries): Promise<Reading[]> {
  if (registries !== lastRegistries || !lastReader) {
    lastRegistries = registries;
    lastReader = loadReader(registries);
  }
  return (await lastReader).readAll(brief);
}

/** Words on a sign: what has been blanked between its quotes was spoken, and is none. */
const signText =
  /(\b(?:reads?|reading|says?|saying|labell?ed|marked|spells?|spelling|written|lettered)\s{0,3},?:?\s{0,3})["“'](?!\s{0,60}["”'])([^"”'\n]{1,60})["”']/giu;

/** The same without quotes, in capitals: 'a neon sign that says OPEN'. */
const signCapitals =
  /(\b(?:reads?|reading|says?|saying|labell?ed|marked|spells?|spelling|written|lettered)\s{1,3})(\p{Lu}[\p{Lu}\p{N}&'’!-]+(?:\s\p{Lu}[\p{Lu}\p{N}&'’!-]+){0,3})(?!\p{Ll})/gu;

type Nlp = Awaited<ReturnType<typeof loadTagger>>;

/** Blank out lines of speech, so that what people say is not taken for what is there. */
function masked(passage: Passage, lines: readonly DialogueLine[]): string {
  let text = passage.text;
  const blank = (span: Span): void => {
    const a = Math.max(0, span.start - passage.span.start);
    const b = Math.min(text.length, span.end - passage.span.start);
    if (b > a && a < text.length)
      text = `${text.slice(0, a)}${text.slice(a, b).replace(/[^\n]/g, ' ')}${text.slice(b)}`;
  };
  for (const line of lines) {
    blank(line.words.span);
    if (line.delivery) blank(line.delivery.span);
  }
  // What stands on a sign is no part of the scene.
  const read = (all: string, lead: string): string => lead + all.slice(lead.length).replace(/[^\n]/g, ' ');
  let out = text.replace(signText, read).replace(signCapitals, read);
  // 'says "Too much cheese." The other …': what follows a finished line is a sentence of its own.
  for (const line of lines) {
    const b = line.words.span.end - passage.span.start;
    if (
      b > 0 &&
      b <= out.length &&
      /[.!?…]["”’']?$/.test(line.words.text) &&
      /^["”’'\s]*\p{Lu}/u.test(out.slice(b))
    )
      out = `${out.slice(0, b - 1)}.${out.slice(b)}`;
  }
  return out;
}

function readShot(shot: ShotBrief, entities: Entities, nlp: Nlp): Reading {
  const { source, vocabulary } = entities;
  entities.turn();
  const gathered: Gathered = { events: [], places: [], unread: [], picture: [] };
  const lines: PlacedLine[] = [];
  const heard: Passage[] = [];
  let group = 0;
  const passages: { passage: Passage; inActions: boolean; namesOnly: boolean }[] = [
    ...shot.scene.map((passage) => ({ passage, inActions: false, namesOnly: false })),
    ...shot.actions.map((passage) => ({ passage, inActions: true, namesOnly: false })),
    ...[...shot.camera, ...shot.lighting].map((passage) => ({ passage, inActions: false, namesOnly: true })),
  ];
  passages.sort((a, b) => a.passage.span.start - b.passage.span.start);
  const taken = new Set<DialogueLine>();
  const inOrder = [...shot.dialogue].sort((a, b) => a.span.start - b.span.start);
  for (const { passage, inActions, namesOnly } of passages) {
    const inside = linesInside(inOrder, passage.span);
    const text = masked(passage, inside);
    let first = true;
    let next = 0;
    for (const s of sentences(text, passage.span.start)) {
      if (!inActions && !namesOnly && entities.drafts.length > 0 && onlySounds(s.text, vocabulary)) {
        heard.push({ text: s.text, span: { start: s.start, end: s.start + s.text.length } });
        continue;
      }
      const here: DialogueLine[] = [];
      for (; (inside[next]?.span.start ?? Number.POSITIVE_INFINITY) < s.start + s.text.length; next++) {
        const line = inside[next] as DialogueLine;
        if (!taken.has(line)) here.push(line);
      }
      for (const line of here) {
        taken.add(line);
        lines.push({ line, group: inActions ? group : undefined });
      }
      const pureSpeech =
        here.length > 0 &&
        here.some(
          (line) =>
            // A label that is a clause tells what its speaker does: 'She stops, smiles and whispers'.
            !isClause(line.speaker, entities, nlp) &&
            line.span.start <= s.start + 2 &&
            line.span.end >= s.start + s.text.trimEnd().length - 2,
        );
      if (!pureSpeech) {
        const tokens = tag(s.text, s.start, { nlp, vocabulary, actions: inActions });
        const chunks = phrases(tokens);
        // A sentence of prose about the camera still tells what its subject does.
        const names = namesOnly && !chunks.some((c) => c.kind === 'vg' && c.finite);
        readFrames(chunks, tokens, {
          entities,
          gathered,
          group,
          inActions,
          namesOnly: names,
          opening: !inActions && !names,
        });
      }
      if (!inActions) group++;
      first = false;
    }
    if (inActions || first) group++;
  }
  for (const line of shot.dialogue) if (!taken.has(line)) lines.push({ line, group: undefined });
  lines.sort((a, b) => a.line.span.start - b.line.span.start);
  const speech = readSpeech(lines, entities, (label, line) => speakerOf(label, line, entities, nlp));
  entities.unfoldFamilies();
  const events = finishEvents(gathered.events, entities);
  const { place: stated, dressing } = placeOf(gathered.places, entities);
  const everywhere = [...shot.scene, ...shot.actions];
  const time = timeOfDay([...everywhere, ...shot.lighting, ...shot.camera, ...shot.style, ...shot.mood]);
  const weather = weatherOf([...everywhere, ...shot.lighting, ...shot.sound], vocabulary);
  const wind = windOf([...everywhere, ...shot.sound]);
  signs(entities, source, shot);
  const resolved = resolveGroups(entities, events);
  const place = stated ?? trodden(entities, resolved.relations, vocabulary);
  const partakers = new Set(
    [
      ...resolved.events.flatMap((e) => [e.subject, e.object, e.partner]),
      ...resolved.relations.flatMap((r) => [r.subject, r.object]),
      ...speech.map((s) => s.speaker),
    ].filter((id) => id !== undefined),
  );
  return {
    setting: {
      ...(place ? { place } : {}),
      dressing,
      ...(time ? { time } : {}),
      ...(weather ? { weather } : {}),
      ...(wind ? { wind } : {}),
    },
    entities: entities.here(partakers).map(finished),
    ...(resolved.groups.length > 0 ? { groups: resolved.groups } : {}),
    relations: resolved.relations,
    events: resolved.events,
    sounds: readSounds([...heard, ...shot.sound], entities),
    speech,
    unread: unread(gathered, source),
    picture: [...gathered.picture].sort((a, b) => a.start - b.start),
  };
}

/** Does a label tell what its speaker does: 'He leans forward'? A name of up to three words may look like it: 'Rose Waters'. */
function isClause(speaker: Passage | undefined, { vocabulary }: Entities, nlp: Nlp): boolean {
  if (speaker === undefined) return false;
  const words = speaker.text.trim().split(/\s+/).length;
  if (words > 3) return true;
  return (
    words > 1 &&
    phrases(tag(speaker.text, speaker.span.start, { nlp, vocabulary, actions: false })).some(
      (chunk) => chunk.kind === 'vg' && chunk.finite,
    )
  );
}

/** The lines that lie in a stretch, of lines in order. */
function linesInside(lines: readonly DialogueLine[], { start, end }: Span): readonly DialogueLine[] {
  const from = countWhile(lines, (line) => line.span.start < start);
  const to = countWhile(lines, (line) => line.span.start < end);
  return lines.slice(from, to).filter((line) => line.span.end <= end);
}

/** A body of the sky that somebody is on is the place: 'across the moon' is its surface. */
function trodden(
  entities: Entities,
  relations: readonly Relation[],
  vocabulary: Vocabulary,
): Reading['setting']['place'] {
  for (const { kind, subject, object } of relations) {
    if (kind !== 'on' && kind !== 'across' && kind !== 'above') continue;
    const body = entities.drafts.find((d) => d.id === object && d.role === 'sky');
    const one = entities.drafts.find((d) => d.id === subject);
    if (!body || (one?.role !== 'person' && kind === 'above')) continue;
    const match = vocabulary.exact(`surface of the ${body.noun}`, ['places']);
    if (match) return { ...match, phrase: body.phrase, span: body.span };
  }
  return undefined;
}

/**
 * Bring in someone who is only named as a speaker. A label may be a whole clause, 'She stops, smiles': then it is
 * the last one alive in it who stands where a subject stands.
 */
function speakerOf(label: string, line: DialogueLine, entities: Entities, nlp: Nlp): Draft | undefined {
  const span = line.speaker?.span;
  if (!span) return undefined;
  const member = entities.oneOf(label, span);
  if (member) return member;
  // 'One of them says': anyone of the group spoken of last.
  if (/^(?:one of (?:them|the \w+)|the (?:other|first|second)(?: one)?|another)$/i.test(label))
    return entities.drafts.findLast(
      (d) =>
        d.role === 'person' &&
        !d.negated &&
        d.span.start < span.start &&
        (d.count > 1 || /^the|^another/i.test(label)),
    );
  const context = { nlp, vocabulary: entities.vocabulary, actions: false };
  const clause = phrases(tag(label, span.start, context));
  let subject: NounPhrase | undefined;
  clause.forEach((c, i) => {
    if (c.kind !== 'np') return;
    const before = clause[i - 1];
    const after = clause[i + 1];
    if (
      c.lemma !== 'one' &&
      before &&
      !['comma', 'sub', 'conj', 'stop', 'dash', 'colon', 'adv'].includes(before.kind)
    )
      return;
    if (i > 0 && !(after?.kind === 'vg' && after.finite) && after !== undefined) return;
    if (c.lemma === 'one' || (c.pronoun ? entities.pronoun(c.lemma) : alive(c, entities))) subject = c;
  });
  if (subject && clause.length > 1)
    return subject.pronoun && subject.lemma !== 'one'
      ? entities.pronoun(subject.lemma)
      : entities.mention(subject).draft;
  // A clause about nobody who is there names no speaker.
  if (clause.some((c) => c.kind === 'vg' && c.finite)) return undefined;
  const tokens = tag(label.toLowerCase(), span.start, context);
  for (const t of tokens) if (t.pos === 'verb') t.pos = 'noun';
  const np = phrases(tokens).find((c): c is NounPhrase => c.kind === 'np' && !c.pronoun);
  if (!np) return undefined;
  const known = entities.mention(np);
  if (known.draft && (known.draft.role === 'person' || known.draft.role === 'creature' || !known.fresh))
    return known.draft;
  if (known.draft) {
    known.draft.role = 'person';
    return known.draft;
  }
  return entities.add(
    np,
    { sort: 'entity', role: 'person', match: undefined, lemma: np.lemma, modifiers: np.modifiers },
    undefined,
  );
}

const alive = (np: NounPhrase, entities: Entities): boolean => {
  const { role, sort } = sortOf(np, entities.vocabulary);
  return sort === 'entity' && (role === 'person' || role === 'creature');
};

/** Words in quotes after a sign or screen are read on it: 'a neon sign that reads "OPEN"'. */
function signs(entities: Entities, text: string, shot: ShotBrief): void {
  for (const passage of shot.scene) {
    for (const m of [...passage.text.matchAll(signText), ...passage.text.matchAll(signCapitals)]) {
      const at = passage.span.start + m.index;
      if (shot.dialogue.some((line) => line.span.start <= at && at <= line.span.end)) continue;
      const near = entities.drafts
        .filter((d) => d.role === 'thing' && d.span.start < at && at - d.span.end < 80)
        .at(-1);
      if (near && text.length > 0) near.text = m[2];
    }
  }
}

function finished(d: Draft): Entity {
  return {
    id: d.id,
    noun: d.noun,
    role: d.role,
    ...(d.match ? { match: d.match } : {}),
    count: d.count,
    plural: d.plural,
    attributes: d.attributes,
    worn: d.worn,
    phrase: d.phrase,
    span: d.span,
    mentions: d.mentions,
    negated: d.negated,
    ...(d.text === undefined ? {} : { text: d.text }),
  };
}

function unread(gathered: Gathered, text: string): Unread[] {
  const seen = new Set<number>();
  return gathered.unread
    .filter((s) => !seen.has(s.start) && seen.add(s.start))
    .map((s) => ({
      phrase: text.slice(s.start, s.end),
      span: { start: s.start, end: s.end },
      ...(s.why === undefined ? {} : { why: s.why }),
    }));
}
