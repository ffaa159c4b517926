import type { Event } from '../reading.ts';
import { type Claim, claim, type ElementKind } from './element.ts';
import { overlaps } from './scene.ts';

const slow = /\b(?:slow|slowly|gently|softly|carefully|gradually)\b/i;
const fast = /\b(?:fast|quick|quickly|suddenly|rapidly|swiftly|violently|hard)\b/i;
/** Verbs that only link, or say that there is something. */
const empty =
  /^(?:come alive|come to life|have|seem|appear|become|remain|feel|look like|show|reveal|feature|evoke|create|contain|include|be)$/;
const alive = /\bcom(?:e|es|ing) (?:alive|to life)\b/i;

/** What happens, in order: deeds with their objects. */
export const actions: ElementKind = {
  id: 'actions',
  fields: ['actions'],
  label: 'Actions',
  names: [
    'action',
    'actions',
    'beat',
    'beats',
    'choreography',
    'ending',
    'opening',
    'final beat',
    'last beat',
    'first beat',
    'blocking',
    'performance',
    'acting',
    'movement of the subject',
    'business',
  ],
  ordered: true,
  read({ text, reading, inProse, inActions }) {
    const picture = reading.picture ?? [];
    const nouns = new Map(reading.entities.map((e) => [e.id, e]));
    return reading.events.flatMap((event): Claim[] => {
      if (!inProse(event.span) && !inActions(event.span)) return [];
      if (
        event.impersonal ||
        empty.test(event.verb) ||
        alive.test(text.slice(event.span.start, event.span.end + 10))
      )
        return [];
      if (picture.some((s) => overlaps(s, event.span)) && event.match === undefined) return [];
      const subject = event.subject === undefined ? undefined : nouns.get(event.subject);
      if ((subject && ofWeather.test(subject.noun)) || falling.test(event.phrase)) return [];
      if (subject === undefined && event.match === undefined) return [];
      const object = event.object === undefined ? undefined : nouns.get(event.object);
      const goal =
        object && object.role !== 'person' && object.role !== 'creature' && object.role !== 'part'
          ? object.noun
          : '';
      const facet = inActions(event.span) ? 'beat' : 'deed';
      const verb = `${event.negated ? 'not ' : ''}${verbOf(event)}`;
      if (event.standing && facet === 'deed')
        return [{ ...claim('posture', verb, event, true), alias: event.verb }];
      // What things do in the prose is scenery that wording brings and takes.
      const scenery =
        facet === 'deed' && subject !== undefined && subject.role !== 'person' && subject.role !== 'creature';
      const found: Claim[] = [{ ...claim(facet, verb, event, scenery), alias: event.verb }];
      if (goal !== '') found.push(claim(`object of ${event.verb}`, goal, event, true));
      const manner = event.manner.join(' ');
      if (slow.test(manner)) found.push(claim('pace', 'slow', event, true));
      if (fast.test(manner)) found.push(claim('pace', 'fast', event, true));
      if (event.count !== undefined) found.push(claim('times', String(event.count), event, true));
      return found;
    });
  },
};

/** Weather does what it does: it is an element of its own. */
const ofWeather = /^(?:rain|raindrop|snow|snowflake|hail|fog|mist|haze|wind|breeze|storm|cloud)$/;
const falling =
  /\b(?:rain|snow|hail|sleet|drizzle|snowflakes|raindrops) (?:falls?|pours?|drifts?|drums?|lashes|comes? down)\b/i;

const verbOf = (event: Event): string =>
  event.match && event.match.steps <= 1 ? event.match.id : event.verb;
