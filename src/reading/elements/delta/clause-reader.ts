import type { Passage } from '../../../brief/brief.ts';
import { singular } from '../../lemma.ts';
import { ELEMENTS, type Element } from '../element.ts';
import { coreWords, deedOf, elementOf, elementOfThing, isColour, labelAt, labelled } from './classify.ts';
import type { Delta, DeltaClause, DeltaContext } from './delta.ts';
import { fillers, type Operator, operators, wearing } from './operators.ts';
import type { Segment } from './segments.ts';

/** What the writer thinks of the last clip. */
const praise =
  /^(?:(?:ok(?:ay)?|so|and|but|now)[\s,]+)*(?:(?:i|we)(?:['’](?:m|re|ve)| am| are| have| all| both)?(?: \p{L}+ly| just| so)? (?:lov\w+|lik(?:e|ed)|enjoy\w*|happy|pleased)\b|lov(?:e|ed|ing) (?:it|this|that|the (?:last|first|result|clip|shot|take|look))\b|(?:almost |nearly |really |very |so )?(?:great|nice|perfect|awesome|excellent|good job|well done|beautiful work|wonderful|fantastic|amazing|lovely|close|thanks|thank you)(?: (?:work|job|one|already|so far|start))?[!.]?$|(?:this|that|it|the last one|last one)(?: \p{L}+)?(?:['’]s| is| was| looks?| came out) (?:\p{L}+ly |so |almost |quite )?(?:great|good|nice|perfect|lovely|beautiful|better|close|different|fine)\b)/iu;

/** 'So the background melts away', 'which makes her look smaller'. */
const outcome =
  /^(?:so(?: that)? (?:the|an?|her|his|their|its|my|our|it|he|she|they|we|you|i|everything|everyone|nobody)\b|which\b|that way\b|because\b|since (?:the|it|she|he|they|we|i)\b|as a result\b|(?:making|letting|leaving|giving|causing|allowing) (?:the|it|her|him|them|us|everything)\b|to (?:make|let|give|keep|help) (?:it|her|him|them|us|the)\b)/iu;

/** Words before the name of the element that they are of: 'amber' of 'amber in the palette'. */
function within(phrase = ''): { words: string; element?: Element } {
  const found = /^(?<words>.+?) (?:in|of|for|on|from) the (?<label>[\p{L} -]+)$/iu.exec(phrase)?.groups;
  const meaning = found ? labelled(found['label'] as string) : undefined;
  return meaning === undefined || meaning === 'all'
    ? { words: phrase }
    : { words: found?.['words'] as string, element: meaning[0] as Element };
}

/** What names something that is there: 'the coat', 'her coat', 'Maya's coat'. */
const definitely = /^(?:(?:the|her|his|its|their|a|an)|(?:\p{Lu}\p{L}*\s)*\p{Lu}\p{L}*['’]s?)\s/u;

/** Elements that are of somebody. */
const ofSomebody: ReadonlySet<Element> = new Set<Element>(['wardrobe', 'cast', 'props']);

type Draft = { -readonly [K in keyof DeltaClause]: DeltaClause[K] };

/** Sounds that are called by names of the element: without them there are others. */
const partOfSound = /^(?:(?:background )?music|score|soundtrack|song)$/iu;

/** Elements that name things in passing: who is meant by a noun is told elsewhere. */
const unnamed: ReadonlySet<Element> = new Set<Element>([
  'dialogue',
  'sound',
  'actions',
  'palette',
  'mood',
  'light',
]);

/** What a value may be taken for where the verb tells that it is something else. */
const yielding: ReadonlySet<Element> = new Set<Element>(['light', 'props', 'style']);
/** The look of an old tape is none of its sound. */
const yieldingToStyle: ReadonlySet<Element> = new Set<Element>([...yielding, 'sound', 'wardrobe']);

/** Elements whose value may carry a tail of another element, and elements that such a tail may be of. */
const weatherIn = /\b(?:rainy|snowy|foggy|misty|stormy|windy|sunny|overcast|cloudy|rain-soaked)\b/iu;

const seasonIn = /\b(?:spring(?:time)?|summer|autumn|fall|winter|wintry|autumnal|summery)(?=\s+\p{L})/iu;

const divisible: ReadonlySet<Element> = new Set<Element>([
  'style',
  'place',
  'cast',
  'props',
  'framing',
  'move',
  'lens',
  'time',
  'weather',
]);

/** 'As if shot by a security camera' is one style; 'claymation with a cheerful mood' is two elements. */
const ofStyle: ReadonlySet<Element> = new Set<Element>(['mood', 'palette', 'light', 'time']);
const tails: ReadonlySet<Element> = new Set<Element>([
  'time',
  'weather',
  'wardrobe',
  'lens',
  'framing',
  'move',
  'light',
  'place',
  'mood',
  'palette',
]);

/** Elements whose values are lists of any words. */
const lists: ReadonlySet<Element> = new Set<Element>([
  'palette',
  'mood',
  'sound',
  'actions',
  'dialogue',
  'light',
  'style',
]);

/** Values that a brief of its own opens with: who, what and where. */
const ofScene = /^(?:cast|actions|props|place|dialogue|style)$/;
/** 'Depth of field' and the like are one word. */
const terms =
  /\b(?:depth of field|point of view|time of day|rule of thirds|over[- ]the[- ]shoulder|black and white)\b/giu;

/** 'Keep the woman', 'same umbrella'; 'keep calm' keeps nothing. */
const definite = /\b(?:same|identical|the|her|his|its|their|that|this|those|these|all)\s/iu;

/** Would these words open a brief of their own? A bare value of the camera, the light or the hour would not. */
function tellsScene(words: string, element: Element | undefined): boolean {
  if (element === undefined) return true;
  if (element === 'style')
    return !/^(?:as|in the (?:style|manner|look) of|shot on|filmed on)\s/iu.test(words);
  const inner = words.replace(terms, 'term').replace(/^(?:in|on|at|with|under|from|by|of|during)\s+/iu, '');
  return (
    ofScene.test(element) ||
    inner.split(/\s+/).length > 6 ||
    /\s(?:of|in|on|at|with|through|over|into|under|across|against)\s/iu.test(inner)
  );
}

/** Reads segment after segment; one that says nothing of its own goes on with the clause before it. */
export class ClauseReader {
  private readonly clauses: Draft[] = [];
  private readonly kept: Element[] = [];
  private readonly lost: Passage[] = [];
  private keepsRest = false;
  /** What the text has of a delta: clauses that ask, clauses that name, and words that tell a scene of their own. */
  readonly evidence = { asked: 0, named: 0, loose: 0, first: '' };
  /** An operator whose value has not come yet. */
  private waiting: Segment | undefined;
  /** The clause that a list may go on with. */
  private last: 'keep' | Draft[] | undefined;

  constructor(
    private readonly text: string,
    private readonly context: DeltaContext,
  ) {}

  /** Is everything that is not named to stay as it is? */
  get pinsRest(): boolean {
    return this.keepsRest;
  }

  take(segment: Segment): void {
    // Praise asks for nothing, and what follows from a change is no change.
    if (praise.test(segment.text) || (this.clauses.length > 0 && outcome.test(segment.text))) return;
    if (this.waiting) {
      const before = this.waiting;
      const start = before.span.start;
      const whole = {
        text: this.text.slice(start, segment.span.end),
        span: { start, end: segment.span.end },
        separator: '',
      };
      this.waiting = undefined;
      if (this.operate(whole)) return;
      if (!this.operate(before)) this.lost.push(before);
    }
    if (this.incomplete(segment)) {
      this.waiting = segment;
      return;
    }
    if (this.operate(segment)) return;
    this.plain(segment);
  }

  finish(): Delta {
    if (this.waiting && !this.operate(this.waiting)) this.lost.push(this.waiting);
    const changes = this.clauses.filter((c) => c.mode !== 'keep');
    const changed = ELEMENTS.filter((e) => changes.some((c) => c.element === e));
    return {
      text: this.text,
      changes,
      kept: ELEMENTS.filter((e) => this.kept.includes(e)),
      keepsRest: this.keepsRest,
      changed,
      notUnderstood: this.lost.map(({ text, span }) => ({ text, span })),
    };
  }

  /** 'Replace the red' of 'replace the red and black scarf with …' waits for its value. */
  private incomplete({ text }: Segment): boolean {
    const bare = text.replace(fillers, '');
    if (/^(?:replace|swap|exchange|substitute|trade)\s/iu.test(bare))
      return !/\s(?:with|by|for|to|into)\s/iu.test(bare);
    if (/^(?:instead of|rather than|in place of)\s/iu.test(bare))
      return !operators.some(
        (o) => o.pattern.exec(bare)?.groups?.['to'] && o.pattern.exec(bare)?.groups?.['from'],
      );
    // 'New dialogue - …'
    if (
      /^(?:a )?(?:new|different|another)\s/iu.test(bare) &&
      labelled(bare.replace(/^(?:a )?\S+\s+/u, '')) !== undefined
    )
      return true;
    return (
      /^(?:change|switch|turn|make|set)(?: (?:the|her|his|its|their))?(?: [\p{L}-]+){0,2}$/iu.test(bare) &&
      !/\s(?:it|this)\s/iu.test(bare) &&
      labelled(bare.replace(/^\S+\s+/u, '')) !== undefined
    );
  }

  /** Read a segment that an operator opens. */
  private operate(segment: Segment, verb = ''): boolean {
    const lead = fillers.exec(segment.text)?.[0].length ?? 0;
    const bare = segment.text
      .slice(lead)
      .replace(/\s+(?:now|please|this time|from now on)$/iu, '')
      .replace(/^(\S+) (?:only|just|simply) /iu, (_, verb: string) => `${verb} `)
      .replace(/ (?:only|alone)(?=\s*[:=–—])/iu, '');
    const at = (value: string, from = 0): Passage => {
      const index = segment.text.indexOf(value, Math.max(0, lead + from));
      const start = segment.span.start + Math.max(0, index);
      return { text: value, span: { start, end: start + value.length } };
    };
    const dressed = wearing.exec(bare.replace(/\s+instead$/iu, ''))?.groups?.['to'];
    if (dressed && this.element(dressed) === 'wardrobe') {
      if (/\b(?:now|instead)\b/iu.test(segment.text)) this.weigh('named');
      else if (this.evidence.asked === 0) this.weigh('loose', bare.split(/\s+/).length);
      this.add([{ mode: 'set', element: 'wardrobe', value: at(dressed), span: segment.span }]);
      return true;
    }
    for (const operator of operators) {
      const groups = operator.pattern.exec(verb + bare)?.groups;
      if (!groups && !operator.pattern.test(verb + bare)) continue;
      if (!this.apply(operator, groups ?? {}, at, segment)) continue;
      // 'Instead of words, two mimes talk with their hands' tells a scene of its own.
      const told = /^(?:instead|rather|in place)/iu.test(bare)
        ? (groups?.['to'] ?? '').split(/\s+/).length
        : 0;
      if (told > 6) this.weigh('loose', told);
      else
        this.weigh(
          operator.opens && operator.mode !== 'remove' && operator.mode !== 'add' ? 'asked' : 'named',
        );
      return true;
    }
    return false;
  }

  private apply(
    operator: Operator,
    groups: Readonly<Record<string, string | undefined>>,
    at: (value: string, from?: number) => Passage,
    segment: Segment,
  ): boolean {
    const { mode, needsLabel = false } = operator;
    const { label, from, to, phrase } = groups;
    if (groups['rest'] !== undefined) {
      this.keepsRest = true;
      const rest = { ...at(groups['rest']), separator: '' };
      this.last = undefined;
      if (!this.operate(rest)) this.plain(rest);
      return true;
    }
    if (mode === 'keep') return this.keep(label, needsLabel, at, segment);
    if (phrase !== undefined) return this.make(phrase, at, segment);
    if (label !== undefined && to !== undefined) {
      const meaning =
        labelled(label) ??
        (label.split(/\s+/).length <= 4 ? labelAt(label)?.meaning : undefined) ??
        labelled(label.split(/\s+/).slice(-2).join(' ')) ??
        labelled(label.split(/\s+/).at(-1) as string);
      // 'Scene:' heads a brief of its own.
      if (meaning === undefined || (meaning === 'all' && /^(?:scene|prompt|brief|shot)$/iu.test(label)))
        return false;
      if (meaning === 'all') return this.value(mode, at(to, label.length), segment);
      return this.value(mode, at(to, label.length), segment, meaning);
    }
    // 'Amber for magenta in the palette', 'teal in the palette with coral': the element is told beside the words.
    if (to !== undefined && label === undefined) {
      const old = within(from);
      const fresh = within(to);
      const element = old.element ?? fresh.element;
      if (element !== undefined) {
        const value = at(fresh.words, from === undefined ? 0 : from.length);
        const instead = from === undefined ? undefined : at(old.words);
        this.add([{ mode, element, value, span: segment.span, ...(instead ? { instead } : {}) }]);
        return true;
      }
    }
    if (from !== undefined && to !== undefined) {
      const meaning = labelled(from);
      const value = at(to, segment.text.indexOf(from) < segment.text.indexOf(to) ? from.length : 0);
      if (meaning !== undefined && meaning !== 'all') return this.value(mode, value, segment, meaning);
      if (meaning === 'all') return this.value(mode, value, segment);
      const old = operator.element ?? this.element(from);
      const fresh = this.element(to);
      const element = this.inSource(from) ?? old ?? fresh ?? (isColour(from) ? 'palette' : undefined);
      if (!element) return false;
      // 'Replace the woman with a robot' is one element; a value of another kind is read as what it replaces.
      const clauses = this.split(
        mode,
        value,
        segment,
        fresh !== undefined && old === undefined && this.inSource(from) === undefined ? fresh : element,
      );
      const first = clauses[0];
      if (first) first.instead = at(from);
      this.add(clauses);
      return true;
    }
    if (to !== undefined) {
      const hint = operator.element;
      // A verb that tells the element yields to a value that can be nothing else: 'shoot it in watercolour at night'.
      const own = operator.likely === undefined ? undefined : this.element(to);
      const likely =
        operator.likely !== undefined &&
        (own === undefined || (operator.likely === 'style' ? yieldingToStyle : yielding).has(own))
          ? operator.likely
          : undefined;
      const element = hint ?? likely;
      return this.value(mode, at(to), segment, element === undefined ? undefined : [element]);
    }
    if (from !== undefined) {
      const part = partOfSound.test(from);
      const meaning = part ? undefined : labelled(from);
      const element =
        meaning !== undefined && meaning !== 'all'
          ? meaning[0]
          : (operator.element ??
            (part ? 'sound' : undefined) ??
            this.inSource(from) ??
            this.elementGone(from));
      if (!element) return false;
      // 'His line' is one of the lines.
      const value =
        meaning === undefined || /\b(?:her|his|their|\p{L}+['’]s)\s+(?:lines?|words)\b/iu.test(segment.text)
          ? at(from)
          : { text: '', span: { start: segment.span.end, end: segment.span.end } };
      this.add([{ mode: 'remove', element, value, span: segment.span }]);
      return true;
    }
    return false;
  }

  /** What goes is somebody or something, if it is nothing else. */
  private elementGone(name: string): Element | undefined {
    const words = coreWords(name);
    const own = this.element(name) ?? elementOfThing(name, this.context.vocabulary);
    // Sounds that go are told as sounds; steam is told as a thing, however it hisses.
    const element = own === 'sound' && this.context.source ? undefined : own;
    if (element !== undefined || this.context.vocabulary === undefined) return element;
    return words.length > 0 &&
      words.length <= 3 &&
      this.context.vocabulary.english.isNoun(singular(words.at(-1) as string))
      ? 'props'
      : own;
  }

  /** 'Same lighting', 'keep the woman', 'same shot at dawn': the name is pinned, what follows it may change something. */
  private keep(
    label: string | undefined,
    needsLabel: boolean,
    at: (value: string) => Passage,
    segment: Segment,
  ): boolean {
    this.last = 'keep';
    if (label === undefined) {
      this.keepsRest = true;
      return true;
    }
    const whole = labelled(label);
    if (whole !== undefined) return this.pin(whole);
    if (needsLabel) {
      this.last = undefined;
      return false;
    }
    const found = labelAt(label);
    if (found) {
      this.pin(found.meaning);
      const tail = label.slice(found.length).trim();
      const rest = at(tail);
      if (tail !== '') {
        const inner: Segment = { text: tail, span: rest.span, separator: 'with' };
        this.last = undefined;
        const own = this.element(tail);
        if (own !== undefined && found.meaning.includes(own as never)) return true;
        if (/^(?:of|for|on|around|as)\b/iu.test(tail) && this.element(tail) === undefined) this.last = 'keep';
        else if (!this.operate(inner)) this.plain(inner);
      }
      return true;
    }
    const element = this.inSource(label) ?? this.element(label);
    if (element && definite.test(segment.text)) return this.pin([element]);
    this.last = undefined;
    return false;
  }

  private pin(meaning: readonly Element[] | 'all'): true {
    if (meaning === 'all') this.keepsRest = true;
    else this.kept.push(...meaning);
    return true;
  }

  /** 'Make the dress blue', 'make her older', 'make the light warmer'. */
  private make(phrase: string, at: (value: string, from?: number) => Passage, segment: Segment): boolean {
    const found = labelAt(phrase);
    if (found && found.meaning !== 'all' && found.length < phrase.length)
      return this.value('set', at(phrase.slice(found.length).trim()), segment, found.meaning);
    // 'Her coat red' is the coat's, 'her older' hers.
    const own = /^(?:her|his|their|its)\s/iu.test(phrase) ? this.named(phrase) : undefined;
    if (own && ofSomebody.has(own.element)) return this.become(own, phrase, at, segment);
    const who = /^(?:her|him|them|the (?:woman|man|girl|boy|hero|character|actor))\s+(?<to>.+)$/iu.exec(
      phrase,
    );
    if (who?.groups) {
      const to = who.groups['to'] as string;
      const element = this.element(to);
      this.add([
        {
          mode: 'set',
          element: element === 'actions' || element === 'wardrobe' ? element : 'cast',
          value: at(to),
          span: segment.span,
        },
      ]);
      return true;
    }
    const named = this.named(phrase);
    return named ? this.become(named, phrase, at, segment) : this.value('set', at(phrase), segment);
  }

  /** The longest opening that names something. */
  private named(phrase: string): { name: string; element: Element } | undefined {
    const words = [...phrase.matchAll(/\S+/g)];
    for (let n = words.length - 1; n >= 1; n--) {
      const last = words[n - 1] as RegExpExecArray;
      const name = phrase.slice(0, last.index + last[0].length);
      // 'Her a nurse' names nobody yet.
      if (/\s(?:an?|the|more|much|very|look)$/iu.test(name)) continue;
      const element = definitely.test(name) ? (this.inSource(name) ?? this.element(name)) : undefined;
      if (element) return { name, element };
    }
    return undefined;
  }

  /** What follows a name is what it becomes. */
  private become(
    { name, element }: { readonly name: string; readonly element: Element },
    phrase: string,
    at: (value: string, from?: number) => Passage,
    segment: Segment,
  ): true {
    const value = at(phrase.slice(name.length).trim(), name.length);
    this.add([{ mode: 'set', element, value, instead: at(name), span: segment.span }]);
    return true;
  }

  /** A value by its label, or by what it is. */
  private value(
    mode: DeltaClause['mode'],
    value: Passage,
    segment: Segment,
    meaning?: readonly Element[],
  ): boolean {
    // 'A red hat to the woman' is a hat.
    const own =
      mode === 'add'
        ? (elementOfThing(value.text, this.context.vocabulary) ??
          this.element(value.text.replace(/\s(?:to|onto)\s.+$/iu, '')))
        : this.element(value.text);
    const element =
      meaning === undefined
        ? own
        : meaning.length === 1 || own === undefined || !meaning.includes(own)
          ? meaning[0]
          : own;
    if (!element) return false;
    this.add(this.split(mode, value, segment, element));
    return true;
  }

  /** 'A desert at noon' is a place and a time: what follows may be of an element of its own. */
  private split(mode: DeltaClause['mode'], value: Passage, segment: Segment, element: Element): Draft[] {
    const clauses: Draft[] = [];
    let rest = value;
    // 'A dog next to her in the rain' is told in one sentence.
    const told = mode === 'add' && (element === 'cast' || element === 'props');
    if (divisible.has(element) && !told)
      for (const m of value.text.matchAll(/\s(?=(?:at|in|on|with|under|during|wearing|by)\s)/giu)) {
        const tail = value.text.slice(m.index + 1);
        const other = this.element(tail);
        if (other === undefined || other === element || !tails.has(other)) continue;
        // Snow on the ground lies somewhere in the place.
        if (other === 'place' && /^on the (?:ground|floor|roofs?|trees|street|windows?)$/iu.test(tail))
          continue;
        if (element === 'style' && !ofStyle.has(other)) continue;
        const start = value.span.start + m.index;
        rest = { text: value.text.slice(0, m.index), span: { start: value.span.start, end: start } };
        clauses.push(
          ...this.split(
            mode,
            { text: tail, span: { start: start + 1, end: value.span.end } },
            segment,
            other,
          ),
        );
        break;
      }
    // 'A rainy night', 'a snowy rooftop', 'a summer meadow': weather and season are named as well.
    const named = (of: Element, words: RegExp): void => {
      const found = words.exec(rest.text);
      if (!found || clauses.some((clause) => clause.element === of)) return;
      const start = rest.span.start + found.index;
      const value = { text: found[0], span: { start, end: start + found[0].length } };
      clauses.push({ mode, element: of, value, span: segment.span });
    };
    if (element === 'time' || element === 'place') named('weather', weatherIn);
    if (element === 'place') named('time', seasonIn);
    return [{ mode, element, value: rest, span: segment.span }, ...clauses];
  }

  /** A segment without operator: it goes on with the clause before it, or is a value by itself. */
  private plain(segment: Segment): void {
    const led = segment.text.replace(fillers, '');
    const bare = led.replace(/\s+(?:now|please|this time|from now on)$/iu, '');
    const offset = segment.text.length - led.length;
    const value: Passage = {
      text: bare,
      span: { start: segment.span.start + offset, end: segment.span.start + offset + bare.length },
    };
    const joins = segment.separator === ',' || segment.separator === 'and' || segment.separator === 'plus';
    const element = bare === '' ? undefined : this.element(bare);
    if (this.last === 'keep' && (joins || segment.separator === '')) {
      const meaning = labelled(bare);
      const definite = /^(?:the|her|his|its|their|all)\s/iu.test(bare);
      if (meaning !== undefined) {
        this.pin(meaning);
        return;
      }
      const pinned = definite ? (this.inSource(bare) ?? element) : undefined;
      if (pinned && segment.separator !== ',') {
        this.pin([pinned]);
        return;
      }
      // 'Same wind and struts on the sound' pins both.
      const head = bare.replace(/\s(?:on|in|of|from|with|at)\s.*$/iu, '');
      const of = bare.slice(head.length).replace(/^\s\S+\s/u, '');
      const there = this.inSource(head);
      const both = labelled(of) ?? (there ? [there] : undefined);
      if (segment.separator === 'and' && both !== undefined) {
        this.pin(both);
        return;
      }
    }
    const open = Array.isArray(this.last) ? this.last.at(-1) : undefined;
    // 'Remove the bucket and the shovel'.
    if (
      open?.mode === 'remove' &&
      joins &&
      open.value.text !== '' &&
      !deedOf(bare, this.context.vocabulary) &&
      this.operate({ ...segment, text: bare, span: value.span }, 'remove ')
    )
      return;
    // 'The girl waves' is hers alone; 'a rabbit hops behind it' brings the rabbit.
    const deed =
      element === 'dialogue' || (joins && open && lists.has(open.element))
        ? undefined
        : deedOf(bare, this.context.vocabulary);
    if (deed) {
      if (this.evidence.asked === 0) this.weigh('loose', bare.split(/\s+/).length);
      const mode = deed.indefinite ? 'add' : 'set';
      this.add([{ mode, element: deed.indefinite ? 'cast' : 'actions', value, span: segment.span }]);
      return;
    }
    if (
      open &&
      (joins || segment.separator === 'then') &&
      ((element === undefined && lists.has(open.element)) ||
        element === open.element ||
        (element !== undefined && this.goesOn(open, bare, element)))
    ) {
      open.value = {
        text: this.text.slice(open.value.span.start, segment.span.end),
        span: { start: open.value.span.start, end: segment.span.end },
      };
      open.span = { start: open.span.start, end: segment.span.end };
      return;
    }
    const words = bare.split(/\s+/).length;
    if (tellsScene(bare, element) && !(joins && this.evidence.asked > 0 && Array.isArray(this.last)))
      this.weigh('loose', words);
    // 'Change the coat to red and the hair to blonde'.
    if (open && joins && /^(?:the|her|his|its|their)\s.+\s(?:to|into|with|for|by)\s/iu.test(bare)) {
      if (this.operate({ ...segment, text: bare, span: value.span }, 'change ')) return;
    }
    // 'With an old man beside her' brings him.
    const comes =
      /^(?:and |but )?with (?:an?|two|three|some|another)\s/iu.test(segment.text) &&
      elementOfThing(bare, this.context.vocabulary);
    if (
      element &&
      (comes === 'cast' || comes === 'props') &&
      element !== 'weather' &&
      element !== 'light' &&
      element !== 'lens'
    )
      this.add([{ mode: 'add', element: comes, value, span: segment.span }]);
    else if (element) this.add(this.split('set', value, segment, element));
    else if (bare !== '') {
      this.lost.push({ text: segment.text, span: segment.span });
      this.last = undefined;
    }
  }

  /** Lists of some elements are made of words that could stand for others: 'palette: teal, sand, rust'. */
  private goesOn(open: Draft, bare: string, element: Element): boolean {
    switch (open.element) {
      case 'palette':
        return isColour(bare) || bare.split(/\s+/).length <= 2;
      case 'mood':
        return (
          coreWords(bare).length <= 2 &&
          element !== 'lens' &&
          element !== 'time' &&
          element !== 'framing' &&
          element !== 'move'
        );
      case 'sound':
      case 'actions':
      case 'dialogue':
        return element !== 'lens' && element !== 'framing' && element !== 'move' && element !== 'time';
      case 'light':
        return element === 'mood' || element === 'props' || element === 'palette';
      case 'style':
        return element === 'mood' || element === 'palette';
      default:
        return false;
    }
  }

  private weigh(kind: 'asked' | 'named' | 'loose', words = 1): void {
    this.evidence[kind] += words;
    this.evidence.first ||= kind;
  }

  private element(phrase: string): Element | undefined {
    return elementOf(phrase, this.context.vocabulary);
  }

  /** The element whose claims in the source have these words. */
  private inSource(phrase: string): Element | undefined {
    const { source } = this.context;
    if (!source) return undefined;
    const words = coreWords(phrase).map(singular).join(' ');
    if (words === '') return undefined;
    const kind = this.element(phrase);
    let best: { element: Element; length: number } | undefined;
    for (const element of ELEMENTS) {
      if (unnamed.has(element) && element !== kind) continue;
      for (const c of source.claims[element]) {
        const said = ` ${(c.phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(singular).join(' ')} `;
        if (!said.includes(` ${words} `)) continue;
        const length = element === kind ? 0 : said.length;
        if (!best || length < best.length) best = { element, length };
      }
    }
    return best?.element;
  }

  private add(clauses: Draft[]): void {
    this.clauses.push(...clauses);
    this.last = clauses;
  }
}
