import type { DialogueLine, Passage, ShotBrief } from './brief.ts';

/** Words that may stand before the name of a framing: 'a slow wide aerial shot'. */
const MANNER =
  'extreme|very|super|big|tight|tighter|medium|mid|full|ultra|slow|slow-motion|final|last|quick|brief|sweeping|high|low|wide|wider|long|establishing|aerial|overhead|drone|crane|top-down|over-the-shoulder|pov|close|closing|reverse|reaction|tracking|macro|insert|detail|static|handheld|cinematic|dramatic|intimate|epic|beautiful|stunning|two|group|side|front|rear|eye-level|low-angle|high-angle';
const FRAMING = `(?:(?:${MANNER})[\\s-]+){0,4}(?:close[\\s-]?ups?|closeups?|(?:(?:${MANNER})[\\s-]+)(?:shots?|views?|angles?)|shots? (?=of|from|on|as)|(?:wide|macro|insert|aerial|panorama)(?= of| on| as| from))`;

/** 'Cut to', 'the scene cuts to', 'then smash cut to': a cut in so many words. */
const CUT = new RegExp(
  `(?:^|(?<=[.!?;,:—–\\n"”]|\\band|\\bthen|\\bbefore)[\\s-]{0,6})(?:(?:and|then|suddenly|next|finally)[\\s,]{1,6}){0,2}` +
    `(?:(?:(?:smash|hard|match|jump|quick|sharp)[\\s-]+)?cut (?:back |away )?to\\b` +
    `|(?:we|(?:the |our )?(?:camera|scene|shot|video|film|view|footage|picture)) (?:then |suddenly |now )?(?:smash |hard |jump )?(?:cuts?|switch(?:es)?|jumps?|transitions?|dissolves?|fades?) (?:back |away )?(?:in)?to (?!black|white)` +
    `|(?:cuts|cutting|switch(?:es|ing)?|transition(?:s|ing)?|dissolv(?:es?|ing)) (?:back |away )?to (?=(?:an? |the )?${FRAMING})` +
    `)[:\\s,—–-]{0,8}`,
  'giu',
);
/** 'Then a wide shot of', 'followed by a close-up of': the next framing. */
const THEN = new RegExp(
  `(?<=[.!?;,—–\\n\\w)”"])[\\s,;.—–-]{1,8}(?:and\\s{1,6})?(?:then|next|finally|lastly|followed by|(?:end(?:s|ing)|clos(?:es|ing)|finish(?:es|ing)) (?:with|on|in))[\\s,:]{1,6}(?=(?:an?\\s+|the\\s+|one\\s+)?${FRAMING}\\b)`,
  'giu',
);
/** A sentence that opens with a framing: 'Close-up of her hands.' */
const OPENS = new RegExp(
  `(?<=[.!?;\\n]["”’)]?\\s{1,3})(?=(?:an?\\s+|the\\s+)?${FRAMING}(?:\\s+(?:of|on|as|from|showing)\\b|\\s*[:—–]))`,
  'giu',
);
const FRAMED = new RegExp(`\\b${FRAMING}\\b`, 'iu');
/** What leads to a framing without a cut: the camera goes there. */
const MOVES =
  /\b(?:push\w*|pull\w*|zoom\w*|doll(?:y|ies|ying)|crane\w*|pan(?:s|ning)?|tilt\w*|orbit\w*|circl\w+|track\w*|rises?|drifts?|glid\w+|moves?|moving)\b[^.!?;]{0,80}$/iu;

/** More cuts than these are left to one picture. */
const MOST = 12;

/**
 * One shot's prose as the shots that it tells of: 'A potter shapes clay, then a wide shot of the workshop. Cut to …'.
 * What is labelled belongs to each of them. Takes time linear in the text.
 * @example cutProse(readBrief('Close-up of a cat. Cut to a dog.').shots[0]).length // 2
 */
export function cutProse(shot: ShotBrief): readonly ShotBrief[] {
  const prose = [...shot.scene, ...shot.actions].sort((a, b) => a.span.start - b.span.start);
  const cuts = cutsIn(prose, shot.dialogue).slice(0, MOST);
  // A brief that begins with a cut has none before it.
  const first = prose[0]?.span.start ?? 0;
  if (cuts.every((cut) => cut.end <= first)) return [shot];
  const edges = cuts.filter((cut) => cut.end > first);
  const last = prose.at(-1)?.span.end ?? 0;
  const stretches = [
    ...edges.map((cut, i) => ({ from: i === 0 ? first : (edges[i - 1] as Cut).end, to: cut.start })),
    { from: (edges.at(-1) as Cut).end, to: last },
  ];
  const within = ({ span }: { readonly span: Passage['span'] }, i: number): boolean => {
    const next = stretches[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return (i === 0 || span.start >= (stretches[i] as Stretch).from) && span.start < next;
  };
  const shots = stretches.map((stretch, i): ShotBrief => {
    const part = (passages: readonly Passage[]): Passage[] =>
      passages.flatMap((p) => piece(p, stretch) ?? []);
    return {
      ...shot,
      scene: part(shot.scene),
      actions: part(shot.actions),
      // A sentence about the camera inside the prose speaks of its own shot, a labelled line of all.
      camera: shot.camera.filter((p) => p.span.start < first || p.span.start > last || within(p, i)),
      dialogue: shot.dialogue.filter((line) => within(line, i)),
    };
  });
  const told = shots.filter((s) => s.scene.length > 0 || s.actions.length > 0);
  return told.length > 1 ? told : [shot];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** The words that make a cut: the shot before ends where they start, the next begins where they end. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The cuts that some passages tell of, in order. */
function cutsIn(prose: readonly Passage[], dialogue: readonly DialogueLine[]): Cut[] {
  const found = prose.flatMap(wordsOfCuts).sort((a, b) => a.start - b.start);
  if (found.length === 0) return found;
  const said = [...prose.flatMap(quotesIn), ...dialogue.map((line) => line.words.span)];
  said.sort((a, b) => a.start - b.start);
  let next = 0;
  let saidTo = -1;
  let at = -1;
  return found.filter((cut) => {
    for (; next < said.length && (said[next] as Cut).start < cut.start; next++)
      saidTo = Math.max(saidTo, (said[next] as Cut).end);
    const spoken = cut.end < saidTo;
    // Two readings of the same words are one cut.
    const again = cut.start < at + 8;
    if (!spoken && !again) at = cut.end;
    return !spoken && !again;
  });
}

function wordsOfCuts({ text, span }: Passage): Cut[] {
  const found: Cut[] = [];
  const framed = FRAMED.exec(text)?.index ?? text.length;
  for (const pattern of [CUT, THEN, OPENS]) {
    for (const m of text.matchAll(pattern)) {
      // The first framing that is named is the picture's own.
      if (pattern === OPENS && framed >= m.index) continue;
      if (pattern === THEN && /^\W*(?:and )?(?:end|clos|finish)/i.test(m[0])) {
        if (MOVES.test(text.slice(Math.max(0, m.index - 120), m.index))) continue;
      }
      found.push({ start: span.start + m.index, end: span.start + m.index + m[0].length });
    }
  }
  return found;
}

const quotesIn = ({ text, span }: Passage): Cut[] =>
  [...text.matchAll(/["“][^"“”\n]{0,400}["”]/gu)].map((m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
  }));

/** What of a passage lies in a stretch, without the marks that part it from the next. */
function piece(passage: Passage, { from, to }: Stretch): Passage | undefined {
  const start = Math.max(passage.span.start, from);
  const end = Math.min(passage.span.end, to);
  if (end <= start) return undefined;
  const raw = passage.text.slice(start - passage.span.start, end - passage.span.start);
  const lead = raw.length - raw.trimStart().length;
  let stop = raw.length;
  while (stop > lead && /[\s,;:—–-]/u.test(raw[stop - 1] as string)) stop--;
  const text = raw.slice(lead, stop);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { text, span: { start: start + lead, end: start + lead + text.length } };
}
