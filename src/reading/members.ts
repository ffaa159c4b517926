import { memberWords } from '../catalogue/words/people.ts';
import { verbBase } from './lemma.ts';
import { ends, type Token } from './tokens.ts';

/** Words with which a member's name begins. */
const opening: ReadonlySet<string> = new Set(
  Object.keys(memberWords).map((name) => name.split(' ', 1)[0] as string),
);

/** Make one pronoun of 'the other', 'one of them' and their like where no noun follows. */
export function joinMembers(tokens: readonly Token[], isVerb: (base: string) => boolean): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    let taken = 0;
    const most = opening.has(first.lower) ? Math.min(4, tokens.length - i) : 0;
    for (let n = most; n > 0 && taken === 0; n--) {
      const text = tokens
        .slice(i, i + n)
        .map((t) => t.lower)
        .join(' ');
      if (!Object.hasOwn(memberWords, text)) continue;
      const next = tokens[i + n];
      const then = tokens[i + n + 1];
      const form = next?.pos === undefined && next ? verbBase(next.lower, isVerb)?.form : undefined;
      const many = memberWords[text] === 'all' || memberWords[text] === 'rest';
      const one = /^every/.test(text) || text === 'each' || text === 'the rest';
      const acts =
        (form === 'ing' || (form === 's' && (!many || one)) || (many && form === 'base')) &&
        !(then?.pos === undefined && then && verbBase(then.lower, isVerb)?.form === 's') &&
        !(then?.pos === 'aux');
      // 'one' and 'each' are numbers and determiners nearly everywhere else.
      const bare = /^(?:one|each|another|both|all)$/.test(text);
      const begins = ends(tokens[i - 1]) || /^(conj|sub)$/.test(tokens[i - 1]?.pos ?? '') || text === 'each';
      const open =
        next === undefined || (next.pos !== undefined && /^(stop|comma|aux|adv|conj|prep)$/.test(next.pos));
      if (acts ? begins || !bare : open && !bare) taken = n;
    }
    if (taken === 0) {
      out.push(first);
      continue;
    }
    const group = tokens.slice(i, i + taken);
    const last = group.at(-1) as Token;
    out.push({
      text: group.map((t) => t.text).join(' '),
      lower: group.map((t) => t.lower).join(' '),
      start: first.start,
      end: last.end,
      pos: 'pron',
      lemma: group.map((t) => t.lower).join(' '),
    });
    i += taken - 1;
  }
  return out;
}
