import type { Span } from '../base/span.ts';
import type { DialogueLine, Passage, ShotBrief } from '../brief/brief.ts';
import { moves as catalogue } from '../catalogue/moves/index.generated.ts';
import {
  cameraNouns,
  type MoveRole,
  type MoveVerb,
  manners,
  moveTerms,
  moveVerbs,
  type Way,
  wayWords,
} from './words/camera-moves.ts';

/** A camera move that the words of a shot name. */
export interface CameraMove {
  /**
   * Id of the move in the catalogue (`dolly-in`), or what is no path of its own: `steadicam`, `parallax`,
   * `rack-focus`, `mounted`; `''` where the camera moves and nothing says how.
   */
  readonly id: string;
  readonly role: MoveRole;
  /** What the path does, in the catalogue's labels; empty where `id` is none of its moves. */
  readonly labels: Readonly<Record<string, string>>;
  readonly way?: Way;
  /** The words of the move: `panning left`. */
  readonly phrase: string;
  readonly span: Span;
  /** The move with the words that lead to it and hang on it: ` while panning left across the bay`. */
  readonly stretch: Span;
  /** How it follows the move before it: in one breath, in a sentence of its own, or after a word such as 'then'. */
  readonly order: 'first' | 'with' | 'next' | 'then';
  readonly pace: 'slow' | 'usual' | 'fast';
}

/**
 * All camera moves that a shot's words name, in the order of the text: in the lines about the camera, and in its prose
 * wherever the camera is what moves. A crane that is a bird, a pan on a stove, a hand truck and a running track are
 * none; nor is what a person does who pulls back a curtain. Takes any text in time linear in it; in other languages
 * than English it may find nothing.
 * @example cameraMoves(readBrief('Camera: slow dolly in while panning left').shots[0]).map((m) => m.id) // ['dolly-in', 'pan-left']
 */
export function cameraMoves(shot: ShotBrief): CameraMove[] {
  const passages = [
    ...[...shot.camera, ...shot.lens].map((passage) => ({ passage, labelled: true })),
    ...[...shot.style, ...shot.scene, ...shot.actions].map((passage) => ({
      passage: muted(passage, shot.dialogue),
      labelled: false,
    })),
  ];
  // A line under two labels is read once.
  const seen = new Set<number>();
  let before: Reader | undefined;
  const found = passages
    .filter(({ passage }) => !seen.has(passage.span.start) && seen.add(passage.span.start))
    .sort((a, b) => a.passage.span.start - b.passage.span.start)
    .flatMap(({ passage, labelled }) => {
      // A sentence about the camera is a passage of its own; 'it' in the next one is the camera.
      const follows = before !== undefined && passage.span.start - before.passage.span.end < 3;
      before = new Reader(passage, labelled, follows && before !== undefined && before.toldOfCamera);
      return before.read();
    });
  return merged(found).map((move, i, all) => ({
    ...move,
    order: i === 0 ? 'first' : orderOf(move, all[i - 1]),
  }));
}

/**
 * The moves of which a shot bears one: `primary`, without the second mention of a move that was named before. A
 * tracking shot that glides forward is one move, a dolly in that zooms out is the dolly zoom.
 * @example primaryMoves(cameraMoves(shot)).length > 1 // a compound move
 */
export function primaryMoves(moves: readonly CameraMove[]): CameraMove[] {
  const kept: CameraMove[] = [];
  for (const move of moves) {
    if (move.role !== 'primary') continue;
    const same = kept.findIndex((k) => isSame(k, move));
    if (same < 0) kept.push(move);
    else if (kept[same]?.id === '' || (kept[same]?.id === 'tracking' && move.id !== ''))
      kept[same] = { ...(kept[same] as CameraMove), id: kept[same]?.id === '' ? move.id : 'tracking' };
  }
  return kept;
}

/**
 * The move that tells most of a shot's camera: its first primary move, else what carries it, else a hold; undefined
 * where the words say nothing.
 * @example mainMove(cameraMoves(shot))?.labels // { camera_pan: 'left_to_right' }
 */
export function mainMove(moves: readonly CameraMove[]): CameraMove | undefined {
  return (
    primaryMoves(moves)[0] ??
    moves.find((m) => m.role === 'carrier') ??
    moves.find((m) => m.role === 'hold') ??
    moves[0]
  );
}

/** Moves along the ground, in the air or on an arm: one way of travelling. */
const TRAVELS = /^(?:dolly|truck|pedestal|crane|push|aerial|$)/;
const RISES = /^(?:pedestal|crane)/;

function isSame(a: CameraMove, b: CameraMove): boolean {
  if (a.id === b.id || a.id === '' || b.id === '') return true;
  if (JSON.stringify(a.labels) === JSON.stringify(b.labels)) return true;
  // 'Pan left' that a second sentence calls 'the pan'.
  const family = (m: CameraMove): string => m.id.replace(/-(?:left|right|up|down|in|out)$/, '');
  if (family(a) === family(b) && family(a) !== a.id && (a.way === undefined || b.way === undefined))
    return true;
  // 'Crane shot rising': the arm goes up.
  if (RISES.test(a.id) && RISES.test(b.id))
    return a.way === undefined || b.way === undefined || a.id.split('-')[1] === b.id.split('-')[1];
  // 'Tracking shot gliding forward': the way of one travel, unless it is told as the next thing.
  const [tracked, other] = a.id === 'tracking' ? [a, b] : [b, a];
  if (tracked.id !== 'tracking') return false;
  if (b.order === 'then') return !isTold(other) && /^(?:dolly-in|truck)/.test(other.id);
  return /^(?:dolly|truck)/.test(other.id) || (TRAVELS.test(other.id) && !isTold(other));
}

/** Named by its own word of the trade, and not only as a way that the camera goes. */
const isTold = (m: CameraMove): boolean =>
  /^\W*(?:doll\w+ (?:in|out)|crane|craning|jib|boom|pedestal|push|pull|truck)/i.test(m.phrase);

const THEN =
  /\b(?:then|before|after|afterwards|followed|finally|next|until|end(?:s|ing)?|later|suddenly|settl\w+|land\w*)\b/i;

function orderOf(move: Found, before: Found | undefined): CameraMove['order'] {
  if (!before) return 'first';
  if (THEN.test(move.lead)) return 'then';
  return move.sentence === before.sentence ? 'with' : 'next';
}

/** 'Dolly in while zooming out' is one technique. */
function merged(found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const move of found) {
    const last = out.findLast((m) => m.role === 'primary');
    const pair = last && `${last.id} ${move.id}`;
    if (
      last &&
      /^(?:(?:dolly|push)-in zoom-out|dolly-out zoom-in|zoom-out (?:dolly|push)-in|zoom-in dolly-out)$/.test(
        pair ?? '',
      ) &&
      orderOf(move, last) === 'with'
    ) {
      const whole = { start: last.span.start, end: move.span.end };
      out[out.indexOf(last)] = {
        ...last,
        id: 'dolly-zoom',
        labels: labelsOf('dolly-zoom'),
        span: whole,
        phrase: last.phrase + move.lead + move.phrase,
      };
    } else out.push(move);
  }
  return out;
}

const labelsOf = (id: string): CameraMove['labels'] => catalogue.find((m) => m.id === id)?.labels ?? {};

/** A passage whose spoken lines are blank: 'Pan left!' is what a director in the scene shouts. */
function muted(passage: Passage, lines: readonly DialogueLine[]): Passage {
  let { text } = passage;
  for (const { words } of lines) {
    const from = words.span.start - passage.span.start;
    const to = words.span.end - passage.span.start;
    if (from >= 0 && to <= text.length)
      text = `${text.slice(0, from)}${'.'.repeat(to - from)}${text.slice(to)}`;
  }
  return { text, span: passage.span };
}

type Found = Omit<CameraMove, 'order'> & {
  /** Number of its sentence, counted over the passage and its place. */
  readonly sentence: string;
  /** The words between the move before and this one. */
  readonly lead: string;
  readonly order?: never;
};

interface Token {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing but spaces, a hyphen, a mark inside the sentence, or a sentence's end. */
  readonly gap: 'space' | 'hyphen' | 'mark' | 'stop';
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

function tokensOf(text: string): Token[] {
  const out: Token[] = [];
  let at = 0;
  for (const m of text.matchAll(WORD)) {
    const between = text.slice(at, m.index);
    const gap =
      out.length === 0 || /[.!?;。！？•]|\n\s*(?:\n|[-*]\s)/.test(between)
        ? 'stop'
        : /[,:—–()[\]/|"“”]|\s-\s/.test(between)
          ? 'mark'
          : /^[-‐‑]$/.test(between)
            ? 'hyphen'
            : 'space';
    out.push({
      lower: m[0].toLowerCase().replace('’', "'"),
      start: m.index,
      end: m.index + m[0].length,
      gap,
    });
    at = m.index + m[0].length;
  }
  return out;
}

interface Form {
  readonly base: string;
  readonly verb: MoveVerb;
  readonly form: 'base' | 's' | 'ing';
}

const forms = new Map<string, Form>();
for (const [base, verb] of Object.entries(moveVerbs)) {
  const es = /(?:sh|ch|s|x|z)$/.test(base) ? `${base}es` : base.replace(/y$/, 'ie') + 's';
  const cut = base.replace(/e$/, '');
  const doubled = /^(?:\w?[^aeiou\W])[aeiou][bdgmnpt]$/.test(base) ? base + base.at(-1) : cut;
  for (const word of [es, base === 'dolly' ? 'dollies' : es]) forms.set(word, { base, verb, form: 's' });
  for (const word of [`${doubled}ing`, `${base}ing`]) forms.set(word, { base, verb, form: 'ing' });
  for (const word of verb.forms ?? [])
    forms.set(word, { base, verb, form: word.endsWith('ing') ? 'ing' : 's' });
  forms.set(base, { base, verb, form: 'base' });
}

type Term = (typeof moveTerms)[number][1];
const terms = new Map<string, { words: readonly string[]; term: Term }[]>();
for (const [phrase, term] of moveTerms) {
  const words = phrase.split(' ');
  const list = terms.get(words[0] as string) ?? [];
  list.push({ words, term });
  list.sort((a, b) => b.words.length - a.words.length);
  terms.set(words[0] as string, list);
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DETERMINERS = list(
  'the a an his her their its my your our this that these those some each every another two three several many both all',
);
const PERSONS = list('he she they i you someone somebody everyone nobody who whoever one');
const SUBORDINATORS = list('as while when where until who which that because whose once since whereas');
const PREPOSITIONS = list(
  'of on in at along by near beside over under behind across from around toward towards to into onto past through above below against with facing inside outside beneath between upon for like',
);
/** Words that may stand between the camera and what it does. */
const LEADS = list(
  'and or but then to is are begins begin starts start continues continue gradually can should will keeps now also finally next while by via using with before after ending ends settles goes it itself as just then that which',
);
/** What else the trade's words name: these need more than an article before them. */
const THINGS = list('pan track truck crane dolly boom jib crab push pull arc orbit pedestal');
const STOPPERS = list(
  'shift shifted call calls lens meeting lenses for flute parton bodied operator suit star record lights light tour pace distance',
);
const AFTER_PROP =
  /^(?:flash|flashes|crew|man|men|woman|women|operator|shop|bag|shutter|phone|roll|store|strap|obscura|lights?)$/;
const HELD_THING =
  /^(?:fan|radio|lantern|torch|flashlight|lamp|device|mirror|console|controller|vacuum|drill|computer|scanner|game|mixer|microphone|mic|blender|sparkler|sparklers|speaker|detector|steamer|gps|tool|tools|bell|bells|flag|flags)$/;
const NEGATIONS = list("no not never without avoid don't doesn't isn't won't nor zero minus");

/** Reads one passage. */
class Reader {
  private readonly tokens: readonly Token[];
  private readonly found: Found[] = [];
  /** Who would do what a verb tells: the camera when it is its passage or its sentence. */
  private subject: 'camera' | 'scene' | 'none' = 'none';
  /** The camera is named and not only meant. */
  private named = false;
  /** The sentence speaks of a camera or a framing. */
  private talk = false;
  private wasCamera = false;
  /** The camera is what the sentence began with. */
  private main = false;
  private sentence = 0;
  private sentenceStart = 0;

  constructor(
    readonly passage: Passage,
    private readonly labelled: boolean,
    /** The sentence before was about the camera. */
    follows: boolean,
  ) {
    this.main = follows;
    this.tokens = tokensOf(passage.text);
  }

  /** The last sentence was about the camera. */
  get toldOfCamera(): boolean {
    return this.main || (this.subject === 'camera' && this.named);
  }

  read(): Found[] {
    for (let i = 0; i < this.tokens.length; ) {
      const token = this.tokens[i] as Token;
      if (token.gap === 'stop') this.begin(i);
      const size = this.term(i);
      if (size > 0) {
        i += size;
        continue;
      }
      const used = this.verb(i);
      if (used > 0) {
        i += used;
        continue;
      }
      this.turn(i);
      i++;
    }
    return this.found;
  }

  private begin(i: number): void {
    this.wasCamera = this.toldOfCamera;
    this.main = false;
    this.subject = this.labelled ? 'camera' : 'none';
    this.named = false;
    this.talk = this.labelled;
    this.sentence++;
    this.sentenceStart = i;
  }

  private at(i: number): Token | undefined {
    return this.tokens[i];
  }

  /** The next word of the same stretch, without a mark between. */
  private next(i: number): Token | undefined {
    const t = this.tokens[i + 1];
    return t && (t.gap === 'space' || t.gap === 'hyphen') ? t : undefined;
  }

  /** Who does what follows: told by the words as they pass. */
  private turn(i: number): void {
    const { lower, gap } = this.at(i) as Token;
    const before = this.at(i - 1)?.lower ?? '';
    const opens = gap !== 'space' && gap !== 'hyphen';
    if (cameraNouns.has(lower) && this.isCamera(i)) {
      this.main ||= this.subject !== 'scene';
      [this.subject, this.named, this.talk] = ['camera', true, true];
      return;
    }
    if (/^(?:close|shot|angle|wide|closeup|macro|framing)$/.test(lower)) this.talk = true;
    if (lower === 'it' || lower === 'its') {
      if (this.wasCamera && this.opensSentence(i))
        [this.subject, this.named, this.main] = ['camera', true, true];
      else if (SUBORDINATORS.has(before) && this.objectBefore(i - 1) && !this.isTrade(i + 1))
        this.subject = 'scene';
      return;
    }
    // 'The camera follows the tram, then booms up': its sentence is about the camera.
    if (this.main && /^(?:then|and|before|while)$/.test(lower) && this.isTrade(this.skip(i) + 1)) {
      [this.subject, this.named] = ['camera', true];
      return;
    }
    // 'A follow shot that orbits him'
    if (/^(?:that|which)$/.test(lower) && this.subject === 'camera' && this.endsMove(i - 1)) return;
    if (PERSONS.has(lower.replace(/'.*$/, ''))) this.subject = 'scene';
    // 'A wide shot of a man', 'follows her as the train leaves'
    if (
      /^(?:of|on|as|where|showing|with)$/.test(lower) &&
      /^(?:shots?|views?|up|ups|angle|frame|closeup|footage)$/.test(before)
    )
      this.subject = 'scene';
    else if (SUBORDINATORS.has(lower) && !opens) {
      const next = this.next(this.skip(i));
      const goesOn = next && (forms.get(next.lower)?.form === 'ing' || /^(?:it|the|we)$/.test(next.lower));
      if (next && !goesOn) this.subject = 'scene';
    } else if (
      DETERMINERS.has(lower) &&
      (opens || LEADS.has(before) || SUBORDINATORS.has(before)) &&
      this.isThing(i)
    )
      this.subject = 'scene';
  }

  /** Nothing but words such as 'then' stands before it in its sentence. */
  private opensSentence(i: number): boolean {
    for (let k = this.sentenceStart; k < i; k++)
      if (
        !/^(?:then|and|next|finally|now|from|there|after|that|at|last|the|end|slowly|gently|suddenly)$/.test(
          this.at(k)?.lower ?? '',
        )
      )
        return false;
    return true;
  }

  /** A verb of the trade in a form that tells what somebody does; nobody else pans, cranes or circles. */
  private isTrade(i: number): boolean {
    const form = forms.get(this.at(i)?.lower ?? '');
    return (
      form !== undefined && form.form !== 'base' && (form.verb.term === true || /circle$/.test(form.base))
    );
  }

  /** The last words of a move, or the camera itself. */
  private endsMove(i: number): boolean {
    const token = this.at(i);
    const last = this.found.at(-1);
    return (
      token !== undefined &&
      (cameraNouns.has(token.lower) || last?.span.end === this.passage.span.start + token.end)
    );
  }

  /** Skip words of manner after a place. */
  private skip(i: number): number {
    let k = i;
    for (let t = this.next(k); t && isManner(t.lower); t = this.next(k)) k++;
    return k;
  }

  /** Since the last move there was an object: 'follows the car as it turns'. */
  private objectBefore(i: number): boolean {
    for (let k = i - 1; k >= this.sentenceStart; k--) {
      const { lower } = this.at(k) as Token;
      if (DETERMINERS.has(lower) || /^(?:him|her|them)$/.test(lower)) return true;
      if (forms.has(lower) || cameraNouns.has(lower)) return false;
    }
    return false;
  }

  /** The noun phrase that begins here names no camera and no move. */
  private isThing(i: number): boolean {
    for (let k = i + 1; k < i + 6; k++) {
      const t = this.at(k);
      if (!t || (t.gap !== 'space' && t.gap !== 'hyphen')) return true;
      if (cameraNouns.has(t.lower) || terms.get(t.lower)?.some((e) => this.matches(k, e.words))) return false;
      const form = forms.get(t.lower);
      const before = this.at(k - 1)?.lower ?? '';
      if (form)
        return !(
          form.verb.term &&
          (isManner(before) || wayWords[before] || wayWords[this.next(k)?.lower ?? ''])
        );
      if (PREPOSITIONS.has(t.lower) || SUBORDINATORS.has(t.lower)) return true;
    }
    return true;
  }

  /** The camera that films, not a thing that somebody holds or looks into. */
  private isCamera(i: number): boolean {
    const { lower } = this.at(i) as Token;
    const next = this.next(i);
    if (next && AFTER_PROP.test(next.lower)) return false;
    if (lower === 'we') return this.leadsToMove(i);
    let k = i - 1;
    while (
      k >= this.sentenceStart &&
      (DETERMINERS.has(this.at(k)?.lower ?? '') || isManner(this.at(k)?.lower ?? ''))
    )
      k--;
    const before =
      k >= this.sentenceStart && (this.at(k + 1) as Token).gap !== 'mark' ? (this.at(k)?.lower ?? '') : '';
    if (PREPOSITIONS.has(before) && before !== 'with') return false;
    if (/^(?:drone|movement|move|motion|take|angle|frame|lens|view)$/.test(lower))
      return this.labelled || this.leadsToMove(i) || this.talk;
    // 'Holding a camera', 'his camera clicks'
    if (
      lower === 'camera' &&
      /^(?:hold\w*|raises?|lifts?|rais\w+|carr\w+|his|her|their|my|security|film|old)$/.test(before)
    )
      return forms.has(next?.lower ?? '');
    return (
      lower !== 'camera' ||
      !/^(?:his|her|their|my|your)$/.test(this.at(i - 1)?.lower ?? '') ||
      this.leadsToMove(i)
    );
  }

  private leadsToMove(i: number): boolean {
    let k = i;
    for (let n = 0; n < 4; n++) {
      const t = this.next(k);
      if (!t) return false;
      if (forms.has(t.lower)) return true;
      if (!isManner(t.lower) && !LEADS.has(t.lower) && !cameraNouns.has(t.lower)) return false;
      k++;
    }
    return false;
  }

  private matches(i: number, words: readonly string[]): boolean {
    return words.every((w, k) => {
      const t = this.at(i + k);
      const last = k === words.length - 1;
      return (
        t &&
        (t.lower === w || (last && t.lower === `${w}s`)) &&
        (k === 0 || t.gap === 'space' || t.gap === 'hyphen')
      );
    });
  }

  /** A set phrase that begins here: how many words it takes, or 0. */
  private term(i: number): number {
    const token = this.at(i) as Token;
    for (const { words, term } of terms.get(token.lower.replace(/s$/, '')) ?? terms.get(token.lower) ?? []) {
      if (!this.matches(i, words)) continue;
      const size = words.length;
      const after = this.next(i + size - 1);
      if (!this.allows(i, size, term, after)) continue;
      if (term.role !== 'hold' && this.negated(i)) return size;
      const set: Form = { base: '', verb: { ways: { any: term.id } }, form: 'base' };
      const last = i + size - 1;
      const { end, way } = term.role === 'primary' ? this.wayAfter(last, set) : { end: last, way: undefined };
      this.add(i, end, way ? towards(term.id, way) : term.id, term.role, way);
      this.talk = true;
      this.main ||= this.subject !== 'scene' && term.role !== 'modifier';
      if (term.id === 'mounted') this.subject = 'scene';
      else if (term.role !== 'modifier') [this.subject, this.named] = ['camera', true];
      return Math.max(size, end - i + 1);
    }
    return 0;
  }

  private allows(i: number, size: number, term: Term, after: Token | undefined): boolean {
    const before = this.at(i - 1);
    const first = this.at(i) as Token;
    if (size === 1 && after && /^(?:handheld|hand)$/.test(first.lower) && HELD_THING.test(after.lower))
      return false;
    if (term.id === 'handheld' && size > 1 && after && HELD_THING.test(after.lower)) return false;
    if (term.anywhere) return true;
    if (!this.labelled && !(this.subject === 'camera' && this.named)) return false;
    if (size > 1) return true;
    // A single word is the camera's state where nothing else is called so: 'static', not 'static on the TV'.
    const free =
      !after ||
      cameraNouns.has(after.lower) ||
      /^(?:on|in|with|at|from|for|to|throughout|and|or|but|as|while|medium|wide|close|eye|low|high|two|tracking|pull|push|orbit|rising|over|above|through)$/.test(
        after.lower,
      );
    const opens =
      !before ||
      first.gap === 'mark' ||
      first.gap === 'stop' ||
      isManner(before.lower) ||
      LEADS.has(before.lower) ||
      cameraNouns.has(before.lower) ||
      /^(?:a|holds?|stays?|remains?|completely|entirely|totally|locked|held)$/.test(before.lower);
    return free && opens;
  }

  /** A verb or noun of movement that begins here: how many words it takes, or 0. */
  private verb(i: number): number {
    const token = this.at(i) as Token;
    const form = forms.get(token.lower);
    if (!form) return 0;
    const { way: after, end, hyphen } = this.wayAfter(i, form);
    // 'A left pan', 'an upward tilt'
    const lead = token.gap === 'space' ? wayWords[this.at(i - 1)?.lower ?? ''] : undefined;
    const turned = after === undefined && form.form === 'base' && form.verb.term && lead !== 'along';
    const way = turned ? lead : after;
    const id = idOf(form.verb, way);
    if (id === undefined || !this.isMove(i, form, way, hyphen)) return 0;
    if (this.negated(i)) return Math.max(1, end - i + 1);
    // 'Follows', 'orbits' keep their object out of their words.
    this.add(i, end, id, id === 'aerial' ? 'carrier' : 'primary', way);
    if (form.form === 'base' && !form.verb.term) this.named = true;
    return end - i + 1;
  }

  private isMove(i: number, { base, verb, form }: Form, way: Way | undefined, hyphen: boolean): boolean {
    const token = this.at(i) as Token;
    const before = this.at(i - 1);
    const next = this.next(i);
    if (next && (STOPPERS.has(next.lower) || (base === 'back' && way === undefined))) return false;
    const opens = !before || token.gap === 'mark' || token.gap === 'stop';
    const word = opens ? '' : (before as Token).lower;
    const manner = isManner(word) || (form === 'base' && wayWords[word] === way && way !== undefined);
    const article = /^(?:a|an|one)$/.test(manner ? this.behindManner(i) : word);
    if (hyphen && verb.term && way) return !/^(?:walk|sign|check|log|roll)$/.test(base);
    // 'Tilts its head'
    if (base === 'tilt' && /^(?:his|her|its|their)$/.test(next?.lower ?? '')) return false;
    // 'Long shadows', 'muddy trails'
    if (
      /^(?:shadow|trail|race|lead)$/.test(base) &&
      form !== 'ing' &&
      !isObject(next?.lower ?? '') &&
      !cameraNouns.has(before?.lower ?? '')
    )
      return false;
    if (!verb.term) {
      if (this.subject !== 'camera') return false;
      if (!this.named && !(opens || manner || LEADS.has(word) || cameraNouns.has(word))) return false;
      if (this.named && !(opens || manner || LEADS.has(word) || cameraNouns.has(word) || isAdverb(word)))
        return false;
      if (form === 'base' && word === '' && !this.labelled) return false;
      // What is only meant needs a way: 'moving slowly' is any body's.
      return this.named || way !== undefined || (idOf(verb, undefined) ?? '') !== '';
    }
    const strong = way !== undefined && isStrong(this.tokens, i, way);
    const shot = next !== undefined && /^(?:shot|shots|move|movement|motion)$/.test(next.lower);
    if (/^(?:the|his|her|their|its|this|that)$/.test(word) && !(word === 'that' && form === 's'))
      return this.labelled && strong && !PREPOSITIONS.has(this.at(i - 2)?.lower ?? '');
    if (PREPOSITIONS.has(word) && !/^(?:with|to|by|in|into)$/.test(word)) return false;
    if (/['’]s$/.test(word)) return false;
    if (shot) return true;
    if (this.subject === 'camera') {
      if (
        this.named &&
        (form !== 'base' || cameraNouns.has(word) || /^(?:to|should|will|can)$/.test(word)) &&
        (opens || manner || LEADS.has(word) || cameraNouns.has(word) || isAdverb(word))
      )
        return way !== undefined || !THINGS.has(base) || form !== 'base' || cameraNouns.has(word);
      if (strong) return true;
      if (manner) return way !== undefined || !next || !THINGS.has(base) || isClosing(next.lower);
      if (article) return !THINGS.has(base);
      if (!(opens || LEADS.has(word) || cameraNouns.has(word))) return false;
      if (way !== undefined) return true;
      return form === 'ing' || !next || !THINGS.has(base) || (form === 's' && isObject(next.lower));
    }
    // Prose: the trade's words alone, and only where nobody in the scene does them.
    if (form === 's' && this.subject !== 'none') return false;
    const starts = opens || (manner && this.opensWithManner(i)) || /^(?:while|then|and)$/.test(word);
    if (!starts && !(manner && article && this.talk)) return false;
    if (this.subject === 'scene' && !this.talk)
      return manner && !article && strong && opens === false && this.opensWithManner(i);
    if (form === 'ing') return this.talk && (strong || way !== undefined);
    if (form === 's') return strong;
    return (
      strong ||
      (manner && (way !== undefined || !next || isClosing(next.lower))) ||
      (opens && way !== undefined && !THINGS.has(base)) ||
      (token.gap === 'stop' &&
        way === 'along' &&
        /^(?:pan|track)$/.test(base) &&
        this.next(i + 1) !== undefined &&
        /^(?:across|along|with|behind|alongside)$/.test(next?.lower ?? ''))
    );
  }

  private behindManner(i: number): string {
    let k = i - 1;
    while (k >= 0 && isManner(this.at(k)?.lower ?? '') && this.at(k)?.gap !== 'stop') k--;
    return this.at(k)?.lower ?? '';
  }

  /** Only words of manner part it from the last mark. */
  private opensWithManner(i: number): boolean {
    let k = i;
    while (k > 0) {
      if (this.at(k)?.gap === 'mark' || this.at(k)?.gap === 'stop') return true;
      const word = this.at(k - 1)?.lower ?? '';
      if (!isManner(word) && !/^(?:and|then|a|one|with|in)$/.test(word)) return false;
      k--;
    }
    return true;
  }

  /** Where the words after a verb lead, and the last of them. */
  private wayAfter(i: number, form: Form): { way: Way | undefined; end: number; hyphen: boolean } {
    const said: Way[] = [];
    let end = i;
    let hyphen = false;
    for (let k = i + 1; k < i + 8; k++) {
      const t = this.at(k);
      if (!t || t.gap === 'mark' || t.gap === 'stop') break;
      const { lower } = t;
      const next = this.next(k)?.lower ?? '';
      const over = this.next(k + 1)?.lower ?? '';
      if (lower === 'from' && (wayWords[next] ?? sides[next]) && over === 'to') {
        const last = this.at(k + 3)?.lower ?? '';
        const way = sides[last] ?? wayWords[last];
        if (way) [said[said.length], end] = [way, k + 3];
        break;
      }
      if (/^(?:left|right)$/.test(lower) && next === 'to' && /^(?:left|right)$/.test(over)) {
        said.push(over as Way);
        end = k + 2;
        break;
      }
      if (/^counter$|^anti$/.test(lower) && next === 'clockwise') {
        said.push('counterclockwise');
        end = k + 1;
        break;
      }
      const way = wayWords[lower];
      if (way) {
        const lure =
          t.gap !== 'hyphen' &&
          (lower === 'in' || lower === 'over' || lower === 'by') &&
          (DETERMINERS.has(next) || /^\d/.test(next)) &&
          lower !== 'over';
        const very = lower === 'right' && /^(?:behind|into|at|up|past|next|through|in|on|beside)$/.test(next);
        const noun = said.length > 0 && /^(?:with|by|behind|under|above|beside)$/.test(lower);
        if (lure || noun) break;
        if (very) continue;
        // 'Glides down the corridor' goes along it.
        const path =
          (way === 'up' || way === 'down') && DETERMINERS.has(next) && form.verb.ways.in === 'dolly-in';
        said.push(path ? 'in' : way);
        end = k;
        if (t.gap === 'hyphen' && k === i + 1) hyphen = true;
        continue;
      }
      if (
        isManner(lower) ||
        /^(?:to|the|camera|screen|frame|us|it|him|them|her|and|ever|so|ride|straight|all|way)$/.test(lower)
      ) {
        // 'And' goes on only to another way.
        if (lower === 'and' && !wayWords[next]) break;
        if (/^(?:the|it|him|them|her)$/.test(lower) && said.length > 0 && !/^(?:left|right)$/.test(next))
          break;
        if (lower === 'the' && form.base !== '' && !/^(?:left|right|camera)$/.test(next)) break;
        continue;
      }
      break;
    }
    const sideways = said.find((w) => /^(?:left|right|clockwise|counterclockwise)$/.test(w));
    const known = said.filter((w) => form.verb.ways[w] !== undefined);
    const first = said[0];
    const way =
      sideways && form.verb.ways[sideways] !== undefined && first !== 'in' && first !== 'out'
        ? sideways
        : (known[0] ?? first);
    return { way, end, hyphen };
  }

  private negated(i: number): boolean {
    for (let k = i - 1; k >= Math.max(this.sentenceStart, i - 7); k--) {
      const { lower } = this.at(k) as Token;
      if (NEGATIONS.has(lower)) return !(lower === 'not' && this.at(k + 1)?.lower === 'only');
      if (
        (lower === 'than' && this.at(k - 1)?.lower === 'rather') ||
        (lower === 'of' && this.at(k - 1)?.lower === 'instead')
      )
        return true;
      const gap = (this.at(k + 1) as Token).gap;
      if (gap === 'mark' && !/^(?:or|nor|and)$/.test(this.at(k + 1)?.lower ?? '') && k + 1 !== i)
        return false;
      if (gap === 'mark' && k + 1 === i && this.at(i)?.lower !== 'or') return false;
    }
    return false;
  }

  /** A word that only leads to a move: its manner, its article, the camera that makes it, what joins it on. */
  private leads(i: number): boolean {
    const word = this.at(i)?.lower ?? '';
    const article = /^(?:the|our)$/.test(word) && cameraNouns.has(this.at(i + 1)?.lower ?? '');
    return (
      article ||
      isManner(word) ||
      word === 'camera' ||
      word === 'we' ||
      /^(?:a|an|with|and|then|while|before|one|into|as|begins|starts|to|finally|next|it)$/.test(word)
    );
  }

  private add(from: number, to: number, id: string, role: MoveRole, way: Way | undefined): void {
    const { text, span: at } = this.passage;
    const start = (this.at(from) as Token).start;
    const { end } = this.at(to) as Token;
    let first = from;
    while (
      first > 0 &&
      this.at(first)?.gap !== 'mark' &&
      this.at(first)?.gap !== 'stop' &&
      this.leads(first - 1)
    )
      first--;
    let last = to;
    while (this.next(last) && !/^(?:and|then|while|before|as|until)$/.test(this.next(last)?.lower ?? ''))
      last++;
    const manner = text
      .slice((this.at(Math.max(0, first - 1)) as Token).start, (this.at(last) as Token).end)
      .toLowerCase();
    const previous = this.found.at(-1);
    const edge =
      from === 0 || this.at(first)?.gap === 'stop'
        ? (this.at(first) as Token).start
        : (this.at(first - 1)?.end ?? start);
    this.found.push({
      id,
      role,
      labels: labelsOf(id),
      ...(way ? { way } : {}),
      phrase: text.slice(start, end),
      span: { start: at.start + start, end: at.start + end },
      stretch: { start: at.start + edge, end: at.start + (this.at(last) as Token).end },
      sentence: `${at.start}:${this.sentence}`,
      lead: text.slice(
        previous ? Math.max(0, previous.span.end - at.start) : (this.at(this.sentenceStart) as Token).start,
        start,
      ),
      pace: FAST.test(manner) ? 'fast' : SLOW.test(manner) ? 'slow' : 'usual',
    });
  }
}

const FAST =
  /\b(?:fast|quick\w*|rapid\w*|crash|snap|whip|sudden\w*|swift\w*|rush\w*|rac(?:es|ing)|hyper|dramatic\w*|energetic)\b/;
const SLOW =
  /\b(?:slow\w*|gentl\w+|subtl\w+|gradual\w*|creep\w*|barely|imperceptibl\w+|soft\w*|lazy|languid|patient\w*|measured|inch(?:es|ing))\b/;
const sides: Readonly<Record<string, Way>> = { top: 'up', bottom: 'down', ground: 'down', sky: 'up' };

/** The catalogue's move for a verb and a way; undefined where the verb goes no such way. */
const idOf = (verb: MoveVerb, way: Way | undefined): string | undefined =>
  way === undefined ? verb.ways.bare : (verb.ways[way] ?? verb.ways.any);

/** A set phrase that is turned: 'tracking shot left' stays one, 'pan shot left' is a pan to the left. */
function towards(id: string, way: Way): string {
  const stem = id.replace(/-(?:left|right|up|down|in|out)$/, '');
  if (stem === id) return id;
  return catalogue.find((m) => m.id === `${stem}-${way}`)?.id ?? id;
}

const isObject = (word: string): boolean => DETERMINERS.has(word) || /^(?:him|her|them|it|us)$/.test(word);
const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly');
const isManner = (word: string): boolean => manners.has(word) || isAdverb(word);
const isClosing = (word: string): boolean =>
  LEADS.has(word) || /^(?:on|toward|towards|of|from|across|over|through|shot|move|revealing)$/.test(word);

/** Said by a word that can only be a way: 'left', 'back', a particle that no noun follows. */
function isStrong(tokens: readonly Token[], i: number, way: Way): boolean {
  const word =
    tokens.slice(i + 1, i + 8).find((t) => wayWords[t.lower] === way || sides[t.lower])?.lower ?? '';
  return /^(?:left|right|up|down|in|inward|inwards|into|out|back|away|forward|forwards|closer|nearer|backward|backwards|toward|towards|upward|upwards|downward|downwards|clockwise|counterclockwise|leftward|rightward|around|through|past|alongside|across|tighter|wider)$/.test(
    word,
  );
}
