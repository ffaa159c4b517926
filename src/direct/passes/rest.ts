import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import type { Context } from '../context.ts';
import type { Placement, Plan } from '../plan.ts';
import { aboutThePicture, onlyHeard } from './film-talk.ts';

/** Which placements answer a stated relation. */
const answers: Readonly<Partial<Record<Relation['kind'], readonly (Placement['relation'] | 'any')[]>>> = {
  on: ['on', 'seated-on'],
  in: ['in', 'on'],
  inside: ['in'],
  under: ['any'],
  above: ['above'],
  'hanging-from': ['hanging-from'],
  'held-by': ['held-by'],
};

/** Claims for relations, and for everything that was read but answered by no pass. */
export function claimRest(context: Context, casting: Casting, plan: Pick<Plan, 'cast' | 'props'>): void {
  const placed = new Map<string, Placement>([...plan.cast, ...plan.props].map((x) => [x.id, x.place]));
  for (const shot of context.shots) {
    const noun = (id: string) => shot.reading.entities.find((e) => e.id === id)?.noun ?? id;
    for (const relation of shot.reading.relations) {
      if (relation.kind === 'part-of') continue;
      const one = casting.members.get(relation.subject)?.find((id) => placed.has(id));
      const other = casting.members.get(relation.object)?.[0];
      const negated = shot.reading.entities.some(
        (e) => e.negated && (e.id === relation.subject || e.id === relation.object),
      );
      if (negated) continue;
      const place = one ? placed.get(one) : undefined;
      const accepted = answers[relation.kind];
      const right =
        place &&
        other !== undefined &&
        (!accepted || accepted.includes('any') || accepted.includes(place.relation) || other === 'set');
      context.claims.add(shot.index, {
        phrase: relation.phrase,
        span: relation.span,
        kind: 'relation',
        about: one ?? 'set',
        property: `${relation.kind}:${other === 'set' || other === undefined ? noun(relation.object) : other}`,
        by: `${noun(relation.subject)} ${relation.kind.replaceAll('-', ' ')} ${noun(relation.object)}`,
        ...(right || casting.members.get(relation.subject)?.[0] === 'set'
          ? {}
          : { ceiling: 'omitted' as const, why: 'It could not be placed so.' }),
      });
    }
    // What somebody does who is not in the picture is not shown.
    for (const event of shot.reading.events) {
      const who = shot.reading.entities.find((e) => e.id === event.subject);
      if (
        event.negated ||
        event.phrase === '' ||
        (who?.role !== 'person' && who?.role !== 'creature') ||
        who.negated ||
        casting.members.has(who.id) ||
        context.claims.covers(shot.index, event.span) ||
        aboutThePicture(shot, event.span, true)
      )
        continue;
      context.claims.add(shot.index, {
        phrase: event.phrase,
        span: event.span,
        kind: 'action',
        ceiling: 'omitted',
        why: `Nobody is cast as the ${who.noun}.`,
      });
    }
    for (const unread of shot.reading.unread) {
      if (
        context.claims.covers(shot.index, unread.span) ||
        aboutThePicture(shot, unread.span, true) ||
        onlyHeard(shot, unread.span)
      )
        continue;
      context.claims.add(shot.index, {
        phrase: unread.phrase,
        span: unread.span,
        kind: 'entity',
        ceiling: 'omitted',
        why: unread.why ?? 'Not understood.',
      });
    }
  }
}
