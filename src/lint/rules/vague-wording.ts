import type { Span } from '../../base/span.ts';
import { timeOfDayWords, weatherWords } from '../facts/air.ts';
import { everyField, findAll, passagesOf } from '../facts/passages.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Praise: it tells how a writer feels about a picture, and nothing that a camera could see. */
const PRAISE =
  'beautiful|beautifully|stunning|stunningly|amazing|amazingly|epic|breath-?taking|incredible|incredibly|gorgeous|awesome|' +
  'magical|masterpiece|masterful|high[- ](?:quality|end look)|best quality|top[- ](?:quality|notch)|premium quality|' +
  'wonderful|marvell?ous|spectacular|magnificent|fantastic|fabulous|superb|exquisite|splendid|sublime|glorious|' +
  'jaw-?dropping|mind-?blowing|eye-?catching|show-?stopping|awe-?inspiring|unforgettable|unbelievable|phenomenal|' +
  'extraordinary|outstanding|remarkable|exceptional|mesmeri[sz]ing|captivating|enchanting|picturesque|' +
  'visually (?:striking|appealing|pleasing|rich)|aesthetically pleasing|aesthetic|world[- ]class|next[- ]level|award[- ]winning|' +
  'state[- ]of[- ]the[- ]art|ultra[- ]detailed|hyper[- ]?detailed|insanely detailed|flawless|lovely|perfect|perfectly|cinematic|' +
  'professional(?:[- ](?:quality|looking))|wow|super cool|really cool|very cool|iconic|legendary|very emotional|powerful|impactful';

const WORD = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${PRAISE})(?![\\p{L}\\p{N}])`, 'giu');

/** What a perfect thing may be: a form that can be measured. */
const MEASURED =
  /^\s+(?:\w+\s+)?(?:circles?|spheres?|squares?|cubes?|lines?|rows?|rings?|arcs?|spirals?|cylinders?|disc|symmetry|symmetrical|unison|sync\w*|time|timing|silence|stillness|still|quiet|round|flat|straight|level|vertical|horizontal|motionless|balanced?|centred|centered|aligned|match\w*|fit\w*|mirror|reflection|loop\w*|copy|parallel|calm|pitch|upright|sharp|focus|between|in)\b/i;

/** What the word belongs to rather than praises. */
const BOUND: Readonly<Record<string, RegExp>> = {
  magical: /^\s+(?:realism|realist|girl|creatures?|beings?|powers?|spells?|wand|potion|portal|runes?)\b/i,
  epic: /^\s+(?:poem|saga|tale|of)\b/i,
  aesthetic: /^/,
  powerful: /^(?!\s*(?:image|scene|moment|shot|video|visuals?|story|emotions?|feeling|mood)\b)/i,
  iconic: /^(?!\s*(?:image|scene|moment|shot|video|visuals?|look|style)\b)/i,
  legendary: /^(?!\s*(?:image|scene|moment|shot|video|visuals?)\b)/i,
};

/** The visible things that may stand in for praise of what follows. */
const CONCRETE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\s+(?:light|lighting|glow|sun\w*)\b/i, ['low warm side', 'soft overcast', 'hard noon']],
  [
    /^\s+(?:look|style|feel|feeling|quality|shot|footage|video|film|image|visuals?|aesthetic)\b/i,
    ['anamorphic, shallow-focus', '16mm, grainy', 'locked-off, deep-focus'],
  ],
  [
    /^\s+(?:landscape|scenery|view|mountains?|valley|coast|nature)\b/i,
    ['rain-washed', 'mist-layered', 'sunlit'],
  ],
  [/^\s+(?:street|city|alley|town|road|square|market)\b/i, ['wet-asphalt', 'lamp-lit', 'neon-reflecting']],
  [/^\s+(?:woman|man|girl|boy|lady|bride|person|model|face)\b/i, ['freckled', 'sharp-jawed', 'wind-flushed']],
];

/** 'a beautiful street' without the word is 'a street'; before a vowel it is 'an'. */
function leaveOut(text: string, span: Span): Correction | undefined {
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const after = text.slice(span.end, span.end + 40);
  // 'A beautiful, quiet street' loses its comma with the word.
  const next = /^,?[ \t]+(?=[\p{L}\p{N}])/u.exec(after);
  // Only an adjective before its noun can go without leaving a hole.
  if (
    !next ||
    !/(?:^|[\s,(])$/.test(before) ||
    /\b(?:is|are|was|be|look|looks|feel|feels|so|very|really|truly|absolutely|simply) $/i.test(before)
  )
    return undefined;
  const article = /(?:^|\s)(an?) $/i.exec(before);
  const end = span.end + next[0].length;
  if (!article)
    return {
      title: `Leave out "${text.slice(span.start, span.end)}"`,
      edits: [{ start: span.start, end, text: '' }],
    };
  const word = article[1] as string;
  const start = span.start - 1 - word.length;
  const other = /^[aeiou]/i.test(text.slice(end)) ? 'an' : 'a';
  const said = word[0] === 'A' ? other[0]?.toUpperCase() + other.slice(1) : other;
  return {
    title: `Leave out "${text.slice(span.start, span.end)}"`,
    edits: [{ start, end, text: `${said} ` }],
  };
}

/** Replacements from the scene's own air and from what the word stands before. */
function replacements(subject: Subject, span: Span): Correction[] {
  const { text } = subject;
  const after = text.slice(span.end, span.end + 40);
  const before = text.slice(Math.max(0, span.start - 4), span.start);
  const found = CONCRETE.find(([noun]) => noun.test(after));
  if (!found || /\ban? $/i.test(before) === false) return [];
  const own = [...timeOfDayWords(subject), ...weatherWords(subject)].slice(0, 1);
  return [...own, ...found[1]].slice(0, 3).map((phrase) => {
    const article = /\b(an?) $/i.exec(before)?.[1] as string;
    const start = span.start - article.length - 1;
    const an = /^[aeiou]/i.test(phrase) ? 'an' : 'a';
    const said = article[0] === 'A' ? an[0]?.toUpperCase() + an.slice(1) : an;
    return { title: `Say "${phrase}"`, edits: [{ start, end: span.end, text: `${said} ${phrase}` }] };
  });
}

export default defineRule({
  id: 'vague-wording',
  about: 'Praise and abstract adjectives in place of what can be seen.',
  severity: 'warning',
  deltas: true,
  options: {
    allow: { default: [] as readonly string[], about: 'Words that are not reported.' },
  },
  why: `"Beautiful", "epic" or "cinematic" tell how the writer hopes to feel. A model needs what makes it so: the lens, the
direction of the light, wet asphalt, a frayed collar. Each praise word is a decision handed over to chance.

A \`Mood:\` line may be abstract; that is what it is for. So may anything a character says, and a name.`,
  examples: [
    {
      text: '35mm film. A beautiful harbour at dawn, with amazing boats. Wide shot.',
      finds: ['beautiful', 'amazing'],
    },
    { text: 'Animated short. The bridge looks stunning. Wide shot.', finds: ['stunning'] },
    { text: '35mm film. A harbour at dawn, nets drying on blue hulls.\n\nMood: Epic, beautiful.' },
    { text: '35mm film. A coin spins in a perfect circle.\n\nDialogue:\n- Girl: "Amazing."' },
  ],
  check(subject, report, { allow }) {
    const passages = passagesOf(
      subject,
      everyField.filter((f) => f !== 'mood' && f !== 'constraints'),
    );
    const moods = passagesOf(subject, ['mood']);
    for (const { match, passage, span } of findAll(passages, WORD)) {
      const word = match[0].toLowerCase();
      if (allow.some((w) => w.toLowerCase() === word)) continue;
      if (moods.some((m) => m.span.start <= span.start && span.end <= m.span.end)) continue;
      const after = passage.text.slice(match.index + word.length);
      const before = passage.text.slice(0, match.index);
      if (/^perfect/.test(word) && (MEASURED.test(after) || /(?:picture|pitch|note)-?\s?$/i.test(before)))
        continue;
      if (BOUND[word]?.test(after)) continue;
      // 'Beautiful' in the middle of a sentence is a name, as is 'Perfect Fades'.
      if (/^\p{Lu}/u.test(match[0]) && /[\p{L},]\s$/u.test(before)) continue;
      if (/\b(?:named|called|nicknamed|titled)\s$/i.test(before)) continue;
      // 'Cinematic in one precise sense: anamorphic 2.0x' says what it means.
      const spelled =
        word === 'cinematic' &&
        /\b(?:anamorphic|\d+\s?mm|f\/\d|halation|shallow (?:dof|depth|focus)|grain)\b/i.test(passage.text);
      const suggestions = [...replacements(subject, span), leaveOut(subject.text, span)].filter(
        (c) => c !== undefined,
      );
      report({
        at: span,
        what: `"${match[0]}" praises the picture and shows nothing of it.`,
        expected: 'A brief names what the camera can see.',
        advice: 'Say what makes it so: a material, a colour, a light, a lens.',
        ...(spelled ? { severity: 'info' as const } : {}),
        suggestions,
      });
    }
  },
});
