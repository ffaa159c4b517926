import { cameraVerbs } from '../catalogue/words/film.ts';
import { lookVerbs, wearVerbs } from '../catalogue/words/verbs.ts';
import { Attachments } from './attachments.ts';
import { attributesOf } from './attributes.ts';
import { bodyAttribute } from './body.ts';
import type { Draft } from './draft.ts';
import { actsNothing, holds, nameOf, startEvent, touches } from './events.ts';
import type { Chunk, Mark, NounPhrase, VerbGroup } from './phrases.ts';
import { living } from './sentence-state.ts';
import { whenOf } from './timing.ts';

/** What light and colour do on water, glass and wet ground. */
const mirrored: ReadonlySet<string> = new Set([
  'reflect',
  'shimmer',
  'ripple',
  'glint',
  'dance',
  'mirror',
  'glisten',
]);

/** Verbs with their doers and objects, and adjectives told of somebody. */
export class Clauses extends Attachments {
  protected predicate(chunk: Mark, i: number): void {
    if (chunk.start === this.stateAt) return;
    const word = chunk.token;
    const before = this.chunks[i - 1];
    // 'is blue', 'looks tired'; or set after its noun: 'suspenders loose', 'trees ablaze'.
    const target = this.open
      ? this.subject?.draft
      : before?.kind === 'np'
        ? this.last?.draft
        : before?.kind === 'conj' || before?.kind === 'comma'
          ? (this.last ?? this.subject)?.draft
          : undefined;
    if (!target || this.pictureClause) return;
    // 'Falls asleep': the two words are one deed.
    if (
      this.event &&
      before?.kind === 'vg' &&
      this.entities.vocabulary.isAction(`${this.event.verb} ${word.lower}`)
    ) {
      this.event.particle = word.lower;
      this.event.end = chunk.end;
      return;
    }
    this.entities.attributes(target, attributesOf([word], target.role));
  }

  protected verb(vg: VerbGroup, i: number): void {
    if (vg.start === this.stateAt) return;
    const before = this.chunks[i - 1];
    const previous = this.last;
    let subject = this.subject;
    const causing = this.lastVerb;
    const adjacent = before?.kind === 'np' ? previous : undefined;
    if (before?.kind === 'there' || (before === undefined && vg.base === 'be')) {
      this.open = vg;
      this.verbSeen = false;
      this.firstOfSentence = true;
      return;
    }
    // 'stands at the wheel, rain lashing his face, and shouts': the sentence goes on about the first.
    if (
      (before?.kind === 'conj' ||
        before?.kind === 'comma' ||
        (before?.kind === 'adv' && before.token.lower === 'then')) &&
      vg.finite &&
      vg.form === 's' &&
      !this.lastFinite &&
      this.main?.draft &&
      living(this.main.draft) &&
      !living(subject?.draft)
    ) {
      subject = this.main;
      this.subject = this.main;
    }
    if (before?.kind === 'rel' && previous) subject = previous;
    else if (vg.infinitive)
      subject =
        adjacent?.draft &&
        /^(cause|make|let|allow|help|force|ask|tell|invite|want|need|teach|show|urge|order|encourage)$/.test(
          this.lastVerb,
        )
          ? adjacent
          : subject;
    else if (
      vg.form === 'base' &&
      adjacent?.draft &&
      /^(let|make|help|see|watch|hear)$/.test(this.lastVerb)
    ) {
      subject = adjacent;
      // 'Makes a coin disappear' is what the coin does.
      const made = this.out.events.at(-1);
      if (
        /^(?:let|make)$/.test(this.lastVerb) &&
        made?.verb === this.lastVerb &&
        made.object === adjacent.draft
      )
        this.out.events.pop();
    } else if (!vg.finite || (vg.form === 'past' && !vg.passive)) {
      // A participle belongs to the noun it follows; after a comma to whom the sentence is about.
      if (adjacent && adjacent.draft !== undefined) {
        const person = this.subject?.draft;
        const alive = this.entities.vocabulary;
        // 'A welder kneels, sparks flying': a clause of its own, told of its own noun.
        const absolute = vg.form === 'ing' && this.chunks[i - 2]?.kind === 'comma';
        const theirs =
          !absolute &&
          person &&
          living(person) &&
          !living(adjacent.draft) &&
          alive.verb([vg.base], 'thing')?.steps !== 0 &&
          (alive.verb([vg.base], 'person')?.steps === 0 || lookVerbs.has(vg.base));
        // 'sit on a swing shelling peas': what has an object is done by those who sit.
        const seat =
          person &&
          living(person) &&
          adjacent.draft.role === 'thing' &&
          this.chunks[i - 2]?.kind === 'prep' &&
          vg.form === 'ing' &&
          this.chunks[i + 1]?.kind === 'np' &&
          alive.verb([vg.base], 'thing')?.steps !== 0;
        const skipPlace =
          theirs ||
          seat ||
          (person &&
            living(person) &&
            (adjacent.draft.role === 'place' || adjacent.draft.role === 'part') &&
            !/^(lead|overlook|stretch|wind|flow|loom|tower|forming)$/.test(vg.base));
        // 'the crowd behind him jumping': not he but the crowd.
        const aside =
          adjacent.np.pronoun &&
          this.chunks[i - 2]?.kind === 'prep' &&
          this.subject?.draft !== adjacent.draft;
        subject = skipPlace || (aside && this.subject?.draft) ? this.subject : adjacent;
        if (subject === adjacent && this.pictureClause) this.pictureClause = false;
      } else if (adjacent && !(this.chunks[i - 2]?.kind === 'prep' && living(this.subject?.draft)))
        // 'in the rain laughing': the rain does not.
        subject = adjacent;
    } else if (adjacent && !this.verbSeen && this.subject === undefined) subject = adjacent;
    // 'a shot of a man walking': the picture shows, the man walks.
    if (subject?.picture && adjacent?.draft && !this.isCameraVerb(vg)) subject = adjacent;
    this.lastVerb = vg.base;
    this.lastFinite = vg.finite && vg.form !== 'ing';
    this.told = this.lastFinite && (vg.form !== 'past' || vg.passive);
    if (this.lastFinite) this.main = subject;
    const picture = subject?.picture === true || this.pictureClause;
    const who = subject?.draft;
    // 'A spaceship lands on Mars': what goes somewhere is seen from outside.
    if (who?.role === 'place' && this.isVehicle(who) && !actsNothing(vg, this.entities, false)) {
      this.entities.asThing(who);
      const hints = this.out.places.filter((h) => h.draft !== who);
      this.out.places.splice(0, this.out.places.length, ...hints);
    }
    this.verbSeen = true;
    this.open = vg;
    const held = this.event;
    const source = this.entities.source;
    this.event = undefined;
    // 'Crane shot starting on a couple dancing, then rising up and pulling back': the camera goes on.
    const still =
      this.opensPicture &&
      (!vg.finite || vg.infinitive) &&
      (before?.kind === 'comma' || before?.kind === 'conj' || before?.kind === 'adv' || vg.infinitive) &&
      (cameraVerbs.has(vg.base) || /^(reveal|show|settle|finish)$/.test(vg.base)) &&
      (living(who) || who === undefined);
    if (still) {
      this.out.picture.push({ start: vg.start, end: vg.end });
      this.open = undefined;
      return;
    }
    // 'colors reflecting in the river' happen in the scene.
    const scenic =
      subject &&
      ((mirrored.has(vg.base) && !this.isCamera(subject.np)) ||
        // 'Light shifts as a cloud passes.'
        (/^(light|shadow|glow|colou?r)$/.test(subject.np.lemma) &&
          subject.np.modifiers.length === 0 &&
          this.entities.vocabulary.verb([vg.base], 'sky')?.steps === 0));
    if (picture && !scenic) {
      this.pictureClause = true;
      this.out.picture.push({ start: vg.start, end: vg.end });
      return;
    }
    if (subject)
      this.subject =
        !vg.finite &&
        adjacent &&
        subject === adjacent &&
        this.subject?.draft &&
        this.chunks.slice(i).some((c) => c.kind === 'vg' && c.finite)
          ? this.subject
          : subject;
    if (this.context.namesOnly) return;
    if (wearVerbs.has(vg.base) && !(vg.base === 'dress' && !vg.passive && vg.form !== 'past')) {
      if (who) this.lastAttach = { kind: 'wear', to: who, word: 'wear' };
      return;
    }
    if (vg.adverbs.includes('barefoot') && who?.role === 'person')
      this.entities.wear(who, {
        garment: 'shoes',
        steps: 0,
        attributes: [
          { category: 'state', value: 'none', phrase: 'barefoot', span: { start: vg.start, end: vg.end } },
        ],
        phrase: 'barefoot',
        span: { start: vg.start, end: vg.end },
      });
    // 'a boy named Tim'
    const called = this.chunks[i + 1];
    if (
      /^(name|call)$/.test(vg.base) &&
      vg.form === 'past' &&
      adjacent?.draft &&
      called?.kind === 'np' &&
      /^\p{Lu}/u.test(called.head.text)
    ) {
      this.entities.rename(adjacent.draft, called);
      this.open = undefined;
      this.namedAt = called.start;
      return;
    }
    const told = this.chunks[i + 1];
    if (actsNothing(vg, this.entities, living(who), told?.kind === 'np' ? nameOf(told) : undefined)) return;
    // 'He lets go.'
    if (
      vg.base === 'let' &&
      this.chunks[i + 1]?.kind === 'vg' &&
      (this.chunks[i + 1] as VerbGroup).base === 'go'
    )
      return;
    if (vg.base === 'go' && before?.kind === 'vg' && (before as VerbGroup).base === 'let') return;
    // 'Lets a paper boat go': who lets it go acts, the boat goes nowhere by itself.
    if (vg.base === 'go' && vg.form === 'base' && causing === 'let' && !living(adjacent?.draft)) return;
    if (vg.passive && /^(see|show|capture|frame|set|film|shoot|feature|depict|visible)$/.test(vg.base))
      return;
    // 'pulls the curtain closed' tells how the curtain ends.
    const nextChunk = this.chunks[i + 1];
    if (
      vg.form === 'past' &&
      !vg.passive &&
      adjacent?.draft &&
      held?.object === adjacent.draft &&
      (nextChunk === undefined ||
        nextChunk.kind === 'comma' ||
        nextChunk.kind === 'stop' ||
        nextChunk.kind === 'conj')
    ) {
      const word = source.slice(vg.start, vg.end).toLowerCase();
      this.entities.attributes(adjacent.draft, [
        { category: 'state', value: word, phrase: word, span: { start: vg.start, end: vg.end } },
      ]);
      return;
    }
    // 'lanterns strung between houses' only tells where they are.
    if (
      vg.form === 'past' &&
      !vg.passive &&
      adjacent &&
      this.chunks[i + 1]?.kind === 'prep' &&
      !this.entities.vocabulary.isAction(vg.base)
    )
      return;
    if (
      vg.form === 'past' &&
      !vg.passive &&
      adjacent === undefined &&
      before !== undefined &&
      before.kind !== 'conj' &&
      before.kind !== 'comma'
    )
      return;
    const event = startEvent(vg, who, this.context.group, this.context.inActions);
    if (subject) event.start = Math.min(event.start, before?.kind === 'np' ? before.start : event.start);
    if (this.also.length > 0 && subject === this.subject) event.also.push(...this.also);
    if (subject?.cloth) event.cloth = true;
    event.impersonal = subject !== undefined && who === undefined && !subject.np.pronoun && !subject.picture;
    event.weather =
      event.impersonal &&
      /^(?:rain|snow|wind|fog|mist|breeze|storm|drizzle|haze|gust|hail|blizzard)$/.test(
        subject?.np.lemma ?? '',
      );
    event.during =
      vg.form === 'ing' &&
      !vg.finite &&
      who !== undefined &&
      this.main?.draft === who &&
      this.out.events.some((e) => e.subject === who && e.group === this.context.group);
    event.aside = this.besides(i, subject?.draft, vg);
    this.out.events.push(event);
    this.event = event;
    if (lookVerbs.has(vg.base)) event.standing = false;
  }

  /**
   * Whether a clause tells what goes on at the same time: after 'while' and 'as' about somebody else, or a participle
   * with a subject of its own after a comma.
   */
  private besides(i: number, who: Draft | undefined, vg: VerbGroup): boolean {
    if (who === undefined || who === this.first) return false;
    if (this.first === undefined) {
      this.first = who;
      return false;
    }
    let k = i - 1;
    while (k > 0 && /^(?:np|prep|adv|adj|conj)$/.test((this.chunks[k] as Chunk).kind)) k--;
    const opener = this.chunks[k];
    if (opener?.kind === 'sub') return /^(?:while|as|meanwhile|whereas)$/.test(opener.token.lower);
    return (
      opener?.kind === 'comma' && vg.form === 'ing' && this.chunks[k + 1]?.kind === 'np' && !vg.infinitive
    );
  }

  private isCameraVerb(vg: VerbGroup): boolean {
    return cameraVerbs.has(vg.base) && vg.form === 'ing' ? this.last?.picture === true : false;
  }

  protected object(np: NounPhrase, i: number): void {
    const vg = this.open as VerbGroup;
    const source = this.entities.source;
    const subject = this.subject?.draft;
    const timing = whenOf(np, undefined);
    if (timing.steps !== undefined && this.event) {
      this.event.count = timing.steps;
      this.event.objectNoun = np.lemma;
      this.event.end = np.end;
      return;
    }
    if (subject?.role === 'person' && (vg.base === 'have' || vg.base === 'be')) {
      const body = bodyAttribute(np, np.lemma);
      if (body.length > 0) {
        this.entities.attributes(subject, body);
        return;
      }
    }
    if (
      vg.base === 'be' &&
      subject &&
      this.chunks[i - 2]?.kind === 'np' &&
      !(this.chunks[i - 2] as NounPhrase).pronoun &&
      !this.subject?.picture &&
      this.chunks[i - 1]?.kind === 'vg' &&
      !np.pronoun &&
      !np.definite
    ) {
      // 'The viaduct is a historic bridge': the same one, told again.
      const words = [...np.adjectives, ...np.modifiers].sort((a, b) => a.start - b.start);
      this.entities.attributes(subject, attributesOf(words, subject.role));
      subject.match ??= this.entities.vocabulary.noun(
        [...words.map((w) => w.lower), np.lemma],
        ['people', 'creatures', 'things', 'places'],
      );
      this.last = { draft: subject, np, picture: false };
      this.open = undefined;
      return;
    }
    const meant = np.pronoun && np.lemma === 'it' ? this.entities.fitting(vg.base) : undefined;
    if (meant) meant.mentions.push({ start: np.start, end: np.end });
    const mention = meant
      ? ({ draft: meant, sort: 'pronoun', lemma: np.lemma, fresh: false } as const)
      : this.mention(np);
    const draft = mention.draft;
    if (mention.sort === 'picture') this.out.picture.push({ start: np.start, end: np.end });
    if (mention.sort === 'empty' && !np.pronoun) this.out.unread.push({ start: np.start, end: np.end });
    this.last = { draft, np, picture: mention.sort === 'picture' };
    this.placeHint(np, draft, this.pictureClause ? 2 : 1);
    if (draft?.role === 'part' && draft.owner === undefined && subject && living(subject) && !np.indefinite)
      this.own(draft, subject, np);
    if (this.pictureClause || !this.event) {
      if (draft && !this.event)
        this.subject = this.pictureClause ? { draft, np, picture: false } : this.subject;
      if (!this.subject) this.subject = this.last;
      if (this.pictureClause && draft) {
        this.open = undefined;
        this.subject = { draft, np, picture: false };
        this.pictureClause = false;
        this.verbSeen = false;
      }
      return;
    }
    const event = this.event;
    // 'Capturing the peak moment' is the picture's work.
    if (mention.sort === 'empty' && /^(capture|convey|express|evoke|mark|embody|suggest)$/.test(vg.base)) {
      this.out.events.splice(this.out.events.indexOf(event), 1);
      this.event = undefined;
      this.open = undefined;
      return;
    }
    event.objectNoun = mention.lemma === np.lemma || !np.pronoun ? np.lemma : undefined;
    // 'Give each other a high five': what is given tells more than to whom.
    const given = this.chunks[i + 1];
    const deed = given?.kind === 'np' && /^(?:give|offer|blow|throw)$/.test(vg.base) ? given : np;
    event.objectName = nameOf(deed);
    if (deed !== np) event.objectNoun = deed.lemma;
    event.end = np.end;
    if (draft && draft !== event.subject) {
      if (
        draft.role === 'person' &&
        living(event.subject) &&
        /^(hug|kiss|embrace|dip|hold|dance|lift|join|lead|spin|twirl|shake|greet)$/.test(vg.base)
      )
        event.partner = draft;
      event.object = draft;
      if (
        holds(vg.base) &&
        draft.role !== 'person' &&
        draft.role !== 'part' &&
        draft.role !== 'place' &&
        event.subject
      )
        this.entities.relate('held-by', draft, event.subject, event.start, np.end);
      if (touches(vg.base)) event.contacts.push(np.lemma);
      if (vg.base === 'surround' || vg.base === 'circle' || vg.base === 'encircle') {
        if (event.subject) this.entities.relate('around', event.subject, draft, event.start, np.end);
      } else if (vg.base === 'face' && event.subject)
        this.entities.relate('facing', event.subject, draft, event.start, np.end);
      // 'catches her hand': the owner is the partner.
      const owner =
        draft.role === 'part' && draft.owner !== undefined ? this.entities.find(draft.owner) : undefined;
      if (owner && owner !== event.subject && living(owner)) event.partner = owner;
    }
    if (np.adjectives.length > 0 && draft === undefined) event.manner.push(source.slice(np.start, np.end));
    this.open = undefined;
  }
}
