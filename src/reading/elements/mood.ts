import { moodWords, strong } from '../words/moods.ts';
import { scan, stem } from '../words/scan.ts';
import { claim, type ElementKind } from './element.ts';
import { wordClaims } from './words.ts';

/** The tone: the words of its line, and words of prose that can mean nothing else. */
export const mood: ElementKind = {
  id: 'mood',
  fields: ['mood'],
  label: 'Mood',
  names: ['mood', 'tone', 'atmosphere', 'vibe', 'feeling', 'feel', 'emotion', 'energy'],
  read({ shot, prose }) {
    return [
      ...shot.mood.flatMap((p) => wordClaims('word', p)),
      ...scan([...shot.style, ...prose], moodWords)
        .filter((hit) => strong.test(hit.phrase))
        .map((hit) => claim('word', stem(hit.phrase), hit)),
    ];
  },
};
