import type { Passage } from '../brief/brief.ts';
import { moves as catalogue } from '../catalogue/moves/index.generated.ts';
import type { CameraMove } from './camera-move.ts';
import { wayAfter } from './camera-ways.ts';
import {
  AFTER_PROP,
  DETERMINERS,
  FAST,
  type Form,
  forms,
  HELD_THING,
  idOf,
  isAdverb,
  isClosing,
  isManner,
  isObject,
  isStrong,
  LEADS,
  NEGATIONS,
  PERSONS,
  PREPOSITIONS,
  SLOW,
  STOPPERS,
  SUBORDINATORS,
  type Term,
  THINGS,
  type Token,
  terms,
  tokensOf,
  towards,
} from './camera-words.ts';
import { cameraNouns, type MoveRole, type Way, wayWords } from './words/camera-moves.ts';

/** A move as a passage tells it, before it is seen among the others of its shot. */
export type Found = Omit<CameraMove, 'order'> & {
  /** Number of its sentence, counted over the passage and its place. */
  readonly sentence: string;
  /** The words between the move before and this one. */
  readonly lead: string;
  readonly order?: never;
};

/** Labels of a move of the catalogue; none of what is no move of it. */
export const labelsOf = (id: string): CameraMove['labels'] =>
  catalogue.find((m) => m.id === id)?.labels ?? {};

/** Words of moves that are things as well, where no way is told. */
const HEAVY = /^(?:pan|track|truck|crane|dolly|boom|jib|crab)$/;

/** Reads the camera moves of one passage: word by word, keeping in mind who does what is told. */
export class MoveReader {
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
  /** The sentence opens with what the camera is to do: 'Zoom in on the coin, …'. */
  private told = false;
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
    this.told = false;
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
        !/^(?:then|and|next|finally|now|from|there|after|that|at|last|the|end|slowly|gently|suddenly|later|afterwards|soon|eventually|gradually)$/.test(
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
      const { end, way } =
        term.role === 'primary' ? wayAfter(this.tokens, last, set) : { end: last, way: undefined };
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
    // 'Ends on a crane up' names a move, 'shot on a crane' what the camera stands on.
    if (term.id === 'steadicam' && size > 1 && after && /^(?:up|down|in|out|shot|move)$/.test(after.lower))
      return false;
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
    const { way: after, end, hyphen } = wayAfter(this.tokens, i, form);
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
    if (form.form === 'base' && i === this.sentenceStart && way !== undefined) {
      this.told = true;
      [this.subject, this.named] = ['camera', true];
    }
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
      if (this.subject !== 'camera' || /^(?:rule|grid|composition)/.test(this.at(i + 2)?.lower ?? ''))
        return false;
      const joined = LEADS.has(word) && (this.named || !/^(?:and|or|but)$/.test(word) || this.movedHere());
      const close = opens || manner || joined || cameraNouns.has(word) || this.endsMove(i - 1);
      if (!close && !(this.named && isAdverb(word))) return false;
      if (form === 'base' && word === '' && !this.labelled && !(this.told && way !== undefined)) return false;
      // What is only meant needs a way: 'moving slowly' is any body's.
      return this.named || way !== undefined || (idOf(verb, undefined) ?? '') !== '';
    }
    // 'A push-in that turns into an orbit'
    if (form === 'base' && this.movedHere() && (way !== undefined || !HEAVY.test(base)) && this.becomes(i))
      return true;
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
        return (
          way !== undefined ||
          !THINGS.has(base) ||
          form !== 'base' ||
          cameraNouns.has(word) ||
          /^(?:to|should|will|can)$/.test(word)
        );
      // 'We follow her and pan to the window'
      if (this.named && /^(?:and|then)$/.test(word) && next?.lower === 'to') return true;
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

  /** A move was told in this sentence. */
  private movedHere(): boolean {
    return this.found.at(-1)?.sentence === `${this.passage.span.start}:${this.sentence}`;
  }

  /** It is what a move before it turns into. */
  private becomes(i: number): boolean {
    let k = i - 1;
    while (k > this.sentenceStart && isManner(this.at(k)?.lower ?? '')) k--;
    return (
      /^(?:a|an)$/.test(this.at(k)?.lower ?? '') && /^(?:into|becom\w+)$/.test(this.at(k - 1)?.lower ?? '')
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
