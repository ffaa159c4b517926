import { moodWords, strong } from '../words/moods.ts';
import { scan, stem } from '../words/scan.ts';
import { claim, type ElementKind } from './element.ts';
import { part } from './scene.ts';
import { wordClaims } from './words.ts';

/** 'The mood is quiet' in prose. */
const said = /\b(?:mood|atmosphere|tone)(?: is| remains| stays| feels| of|:)\s+([^.;\n]+)/giu;

/** 'Romantic comedy' is a style. */
const genre =
  /^[\s-]+(?:[a-z-]+\s+)?(?:drama|comedy|thriller|romance|film|movie|horror|noir|western|epic|musical|adventure|anime|animation|documentary|commercial)\b/i;

/** The tone: the words of its line, and words of prose that can mean nothing else. */
export const mood: ElementKind = {
  id: 'mood',
  fields: ['mood'],
  label: 'Mood',
  names: ['mood', 'tone', 'atmosphere', 'vibe', 'feeling', 'feel', 'emotion', 'energy'],
  read({ text, shot, prose }) {
    return [
      ...shot.mood.flatMap((p) => wordClaims('word', p)),
      ...prose.flatMap((p) =>
        [...p.text.matchAll(said)].flatMap((m) => {
          const words = m[1] as string;
          const at = part(p, m.index + m[0].length - words.length, words.length);
          return wordClaims('word', { text: at.phrase, span: at.span });
        }),
      ),
      ...scan([...shot.style, ...prose], moodWords)
        .filter((hit) => strong.test(hit.phrase) && !genre.test(text.slice(hit.span.end, hit.span.end + 24)))
        .map((hit) => claim('word', stem(hit.phrase), hit)),
    ];
  },
};
