import type { Span } from '../../base/span.ts';
import { type Beat, isDeedVerb } from './beats.ts';
import { startingIn } from './lookup.ts';

/** A stretch of a beat in which one thing happens. */
export interface Clause extends Span {
  readonly text: string;
  /** It names who or what does it; without, the subject before goes on. */
  readonly subject: boolean;
  /** Entity id of who does it, as far as it was read. */
  readonly actor?: string | undefined;
}

/** Where one clause can end and the next begin. */
const joint =
  /[,;:—–]\s*(?:and\s+|but\s+)?(?:(?:just\s+)?(?:while|whilst|as)\s+|meanwhile,?\s+)?|\s+(?:and|while|whilst|just as|as|meanwhile)\s+/giu;

/** Words that may lead a clause before its subject. */
const lead =
  /^(?:(?:while|whilst|as|just as|meanwhile|suddenly|at once|all at once|at (?:the|that) (?:very )?same (?:time|moment|instant)|(?:in|at) (?:the|that|one) (?:very )?(?:same )?(?:moment|instant)|simultaneously|and|but|in the (?:background|foreground|distance)|behind (?:him|her|them|it)|nearby|outside|overhead|above|below|everyone:)[\s,:]+)+/iu;

const determiner =
  /^(?:the|a|an|his|her|their|its|my|our|this|that|these|those|each|every|all|both|some|several|many|few|another|one|two|three|four|five|six|seven|eight|nine|ten|he|she|they|we|you|somebody|someone|everyone|everybody|nobody|\d+)\b/iu;

/** Determiner, name of the thing, and a verb in the third person before what goes with a verb. */
const clauseByForm =
  /^(?:(?:he|she)\s+(\p{L}+s)\b|(?:all\s+)?the\s+(?:[\p{L}'’-]+\s+)?lights\s+(go|come|turn|switch|flicker|flash|blink|die)\b|(?:the|a|an|his|her|their|its|my|another|one|each|every)\s+(?:[\p{L}'’-]+\s+){1,3}?(\p{L}*[^s\W]s)(?=\s+(?:on|onto|into|in|up|down|off|out|over|through|across|past|away|back|at|to|toward|towards|from|under|around|round|by|behind|with|against|the|a|an|his|her|their|its|him|them|\p{L}+ly)\b|\s*[.,;!]|\s*$))/iu;

/** A subject that is no other one: 'they', 'each', 'her eyes'. */
const sameAgain =
  /^(?:they|each|both|we|(?:his|her|their|its) (?:\p{L}+ )?(?:eyes?|hands?|fingers?|feet|foot|legs?|arms?|head|face|mouth|lips?|hair|shoulders?|voice|gaze|smile|chest|body|fur|tail|ears?|wings?|knees?|nose|breath|skirt|dress|coat|scarf|cape))\b/iu;

/** It follows from what was told before, or comes later: no action beside the others. */
const consequence =
  /^(?:and\s+|but\s+)?(?:then|until|till|before|after|so|because|if|which|who|whose|where|when|that|it|they both|finally|next|later|once|like|though|although)\b/iu;

/** What is no part of what happens. */
const noActor =
  /^(?:(?:the|a|an|our|its|slow|soft|warm|cool)\s+)*(?:camera|shot|frame|lens|focus|view|viewpoint|picture|image|music|score|soundtrack|sound|light|lighting|sunlight|moonlight|shadows?|screen|scene|colou?rs?|palette)\b/iu;

/**
 * The clauses of a beat that tell of a deed, in the order of the text; states, the camera and what follows from a
 * deed before are left out.
 * @example clausesOf(beat).filter((c) => c.subject).length
 */
export function clausesOf(beat: Beat): Clause[] {
  const masked = beat.text.replace(/"[^"\n]*"|“[^”\n]*”|\([^()\n]*\)/g, (q) => ' '.repeat(q.length));
  const out: Clause[] = [];
  const nouns = new Set<string>();
  const actors = new Set<string>();
  for (const piece of pieces(masked)) {
    const raw = masked.slice(piece.start, piece.end);
    const skipped = lead.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(skipped).trim();
    const start = piece.start + skipped;
    const at = { start: beat.span.start + start, end: beat.span.start + piece.end };
    if (!/\p{L}/u.test(text) || consequence.test(text) || noActor.test(text)) continue;
    const [deed] = startingIn(beat.deeds, { start: at.start - 1, end: at.end });
    const form = clauseByForm.exec(text);
    const byForm = form !== null && isDeedVerb(form[1] ?? form[2] ?? form[3] ?? '');
    if (!deed && !byForm) continue;
    const first = text.toLowerCase().split(/[^\p{L}'’-]+/u, 1)[0] ?? '';
    // A chain goes on with its verb: 'sets the brake'.
    const named =
      byForm ||
      determiner.test(text) ||
      (deed !== undefined && !first.startsWith(deed.verb.slice(0, 3)) && opensWithName(text, deed.phrase));
    // 'As they climb', 'her eyes widen': the one before again.
    const again =
      out.length > 0 && (sameAgain.test(text) || (deed?.subject !== undefined && actors.has(deed.subject)));
    const own = named && !again;
    if (own) {
      const noun = headNoun(text);
      // 'The hammer hits the glass, the glass shatters': one thing leads to the other.
      if (noun !== undefined && nouns.has(noun)) continue;
    }
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) nouns.add(word.replace(/s$/, ''));
    if (own && deed?.subject !== undefined) actors.add(deed.subject);
    out.push({ ...at, text, subject: own, actor: deed?.subject });
  }
  return out;
}

/** The words before the verb of a deed are its subject. */
const opensWithName = (text: string, phrase: string): boolean =>
  phrase.toLowerCase().startsWith(text.toLowerCase().slice(0, 4)) ||
  text.toLowerCase().startsWith(phrase.toLowerCase().slice(0, 6));

function headNoun(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return /^(?:the|his|her|its|their)$/.test(words[0] ?? '') ? words[1]?.replace(/s$/, '') : undefined;
}

function pieces(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (const m of text.matchAll(joint)) {
    out.push({ start, end: m.index });
    // The conjunction stays with what it leads.
    const word = /(?:just\s+)?(?:while|whilst|as|meanwhile)\s*$|meanwhile,\s*$/iu.exec(m[0]);
    start = m.index + m[0].length - (word?.[0].length ?? 0);
  }
  out.push({ start, end: text.length });
  return out;
}
