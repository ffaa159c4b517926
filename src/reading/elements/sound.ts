import { soundManners, soundNouns } from '../../catalogue/words/sounds.ts';
import { singular } from '../lemma.ts';
import { type Claim, claim, type ElementKind } from './element.ts';

const loud = /^(?:loud|booming|thunderous|heavy|roaring|rising|sharp)$/;
const low = /^(?:faint|soft|quiet|muffled|low|hushed|subtle|softly|quietly|muted|distant|faraway|far)$/;

/** What is heard. */
export const sound: ElementKind = {
  id: 'sound',
  fields: ['sound'],
  label: 'Background Sound',
  names: [
    'sound',
    'background sound',
    'audio',
    'soundscape',
    'ambience',
    'ambiance',
    'ambient sound',
    'music',
    'score',
    'soundtrack',
    'sfx',
    'sound effects',
    'sound design',
    'noise',
  ],
  read({ reading }) {
    return reading.sounds.flatMap((s) => {
      const kind = kindOf(s.phrase);
      const found: Claim[] = [{ ...claim('sound', s.match?.id ?? kind, s), alias: kind }];
      if (s.quiet && !s.match) return [claim('sound', 'silence', s)];
      for (const m of s.manner)
        if (loud.test(m)) found.push(claim(`${found[0]?.value} level`, 'loud', s, true));
        else if (low.test(m)) found.push(claim(`${found[0]?.value} level`, 'low', s, true));
      return found;
    });
  },
};

/** The words that tell what it is, in any order. */
const kindOf = (phrase: string): string =>
  (phrase.toLowerCase().match(/[\p{L}]+/gu) ?? [])
    .filter(
      (w) =>
        w.length > 1 &&
        !soundManners.has(w) &&
        !soundNouns.has(w) &&
        !/^(?:a|an|the|of|in|on|from|and|with|her|his|its|their)$/.test(w),
    )
    .map((w) => singular(w).replace(/(?:ing|ed)$/, ''))
    .sort()
    .join(' ');
