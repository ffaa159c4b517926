import { dialects } from './dialects/index.ts';
import { isLetter, type Source } from './scan.ts';
import { isSpace } from './tree.ts';

/** A word, or a single sign, of a stretch of text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The sign; empty for a word of letters. A line break is a sign. */
  readonly sign: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Small letters; empty for signs and for words too long to be known. */
  readonly small: string;
  /** A verb of speaking; `plain` when it tells nothing of the manner. */
  readonly speaks: 'plain' | 'manner' | undefined;
  /** Bears writing rather than speech: a sign, a title. */
  readonly writing: boolean;
}

const PLAIN = 'say says said saying speak speaks speaking add adds added continue continues';
const MANNER = `whisper whispers whispered whispering shout shouts shouted shouting yell yells yelled yelling ask asks
  asked asking reply replies replied answer answers answered murmur murmurs murmured murmuring mutter mutters muttered
  muttering call calls called calling cry cries cried sing sings singing announce announces announced exclaim exclaims
  exclaimed narrate narrates narrating declare declares declared scream screams screamed screaming respond responds
  responded explain explains explained beg begs plead pleads joke jokes demand demands demanded demanding talk talks
  talked talking tell tells told telling warn warns warned warning order orders ordered insist insists admit admits
  admitted complain complains complained boast boasts brag brags sob sobs coo coos purrs sneer sneers snaps urge urges
  greet greets greeted tease teases remark remarks mumble mumbles mumbled mumbling laugh laughs laughing sigh sighs gasp
  gasps growl growls hisses declaim declaims recite recites chant chants chanting`;
const WRITING = `sign signs signage text title titles caption captions banner banners label labels poster posters note
  notes subtitle subtitles logo logos letter letters lettering letterings words written read reads reading slogan tagline
  super card overlay billboard screen shirt engraved printed painted titled called named inscription tattoo plate`;

const split = (list: string): string[] => list.trim().split(/\s+/);
const speaking = new Map<string, 'plain' | 'manner'>();
for (const word of split(PLAIN)) speaking.set(word, 'plain');
for (const word of split(MANNER)) speaking.set(word, 'manner');
for (const { says } of dialects) {
  for (const word of says?.plain ?? []) speaking.set(word, 'plain');
  for (const word of says?.manner ?? []) speaking.set(word, 'manner');
}
const writing = new Set(split(WRITING));
/** No known word is longer. */
const LONGEST = 14;

/** The words and signs of a stretch, in order; the text is read once, when they are found. */
export class Words {
  private constructor(
    private readonly list: readonly Word[],
    private readonly from: number,
    readonly length: number,
  ) {}

  static in(source: Source, from: number, to: number): Words {
    const list: Word[] = [];
    let spaced = true;
    for (let at = from; at < to; ) {
      const c = source.char(at);
      if (isSpace(c.charCodeAt(0)) && c !== '\n') {
        spaced = true;
        at++;
        continue;
      }
      const word = isLetter(c) ? wordAt(source, at, to, spaced) : signAt(at, c, spaced);
      list.push(word);
      at = word.end;
      spaced = c === '\n';
    }
    return new Words(list, 0, list.length);
  }

  at(index: number): Word | undefined {
    return index < 0 || index >= this.length ? undefined : this.list[this.from + index];
  }

  /** The sign at an index; empty for a word and outside. */
  sign(index: number): string {
    return this.at(index)?.sign ?? '';
  }

  /** Those that begin at or behind a place. */
  since(place: number): Words {
    let skip = 0;
    while (skip < this.length && (this.at(skip) as Word).start < place) skip++;
    return new Words(this.list, this.from + skip, this.length - skip);
  }
}

function wordAt(source: Source, start: number, to: number, spaced: boolean): Word {
  const { text } = source;
  let end = start + 1;
  let last = end;
  for (; end < to; end++) {
    const c = source.char(end);
    if (isLetter(c)) last = end + 1;
    else if (c !== "'" && c !== '’' && c !== '-') break;
  }
  if (text.charCodeAt(start) >= WIDE) last = beforeVerb(text, start, last);
  const small = last - start <= LONGEST ? text.slice(start, last).toLowerCase() : '';
  const bears = writing.has(small) || (small.includes('-') && small.split('-').some((w) => writing.has(w)));
  return { start, end: last, sign: '', spaced, small, speaks: speaking.get(small), writing: bears };
}

/** Chinese writes no white space before a verb: `老人说` is a speaker and a verb of speaking. */
const WIDE = 0x2e80;
const LONGEST_WIDE_VERB = 3;
function beforeVerb(text: string, start: number, end: number): number {
  for (let size = LONGEST_WIDE_VERB; size > 0; size--)
    if (end - size > start && speaking.has(text.slice(end - size, end))) return end - size;
  return end;
}

const signAt = (start: number, sign: string, spaced: boolean): Word => ({
  start,
  end: start + 1,
  sign,
  spaced,
  small: '',
  speaks: undefined,
  writing: false,
});
