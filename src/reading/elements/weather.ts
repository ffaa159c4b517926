import type { Span } from '../../base/span.ts';
import { type Claim, claim, type ElementKind } from './element.ts';

const gentle =
  /\b(?:light|lightly|gentle|gently|soft|softly|slight|faint|thin|fine|mild|drizzl\w*|sparse)\b/i;
const strong =
  /\b(?:heavy|heavily|thick|dense|strong|violent|torrential|driving|pour\w*|downpour|blizzard|fierce|howling|massive|raging|wild)\b/i;

/** What falls, blows or hangs in the air, and how much of it. */
export const weather: ElementKind = {
  id: 'weather',
  fields: [],
  label: '',
  names: ['weather', 'conditions', 'weather conditions'],
  read({ text, shot, reading, inProse, inActions }) {
    const { weather: said, wind } = reading.setting;
    const told = (span: Span): boolean =>
      (inProse(span) ||
        inActions(span) ||
        shot.style.some((p) => span.start >= p.span.start && span.end <= p.span.end)) &&
      !compound.test(text.slice(span.start, span.end + 1));
    const found: Claim[] = [];
    if (said)
      for (const one of [said, ...(said.also ?? [])]) {
        if (!told(one.span)) continue;
        const around = `${/([\p{L}]+)\s+$/u.exec(text.slice(Math.max(0, one.span.start - 16), one.span.start))?.[1] ?? ''} ${one.phrase} ${/^\s+\w+\s+(\w+ly)\b/.exec(text.slice(one.span.end, one.span.end + 30))?.[1] ?? ''}`;
        found.push(claim('kind', said.id, one));
        if (strong.test(around)) found.push(claim('strength', 'strong', one));
        else if (gentle.test(around)) found.push(claim('strength', 'light', one));
      }
    if (wind && told(wind.span)) found.push(claim('wind', wind.speed > 5 ? 'wind' : 'breeze', wind, true));
    return found;
  },
};

/** 'Rain-streaked' glass and a snowman are things, whatever falls now. */
const compound = /-(?:streaked|slick(?:ed)?|soaked|covered|washed|kissed)|snow(?:man|ball)|^dusty?$|^smok/i;
