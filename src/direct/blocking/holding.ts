import type { Relation } from '../../reading/reading.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import { type Context } from '../context.ts';
import type { Cast, Prop } from '../plan.ts';

/** Who holds it: a stated hand, somebody who does something with it, or those who stand under it. */
export function holderOf(
  context: Context,
  prop: Prop,
  entities: readonly string[],
  casting: Casting,
  relations: readonly Relation[],
): Cast | undefined {
  const facts = kinds.things.get(prop.kind)!.facts;
  // Of several that were named at once each goes to the next of those who hold them.
  const nth = Math.max(0, ...entities.map((e) => casting.members.get(e)?.indexOf(prop.id) ?? 0));
  const who = (id: string | undefined) => {
    const all = casting.cast.filter((c) => id !== undefined && casting.members.get(id)?.includes(c.id));
    const holders = [
      ...all,
      ...casting.cast.filter(
        (c) =>
          !all.includes(c) &&
          context.shots.some((s) =>
            s.reading.events.some(
              (e) =>
                entities.includes(e.object ?? '') &&
                [e.subject, e.partner].some((x) => casting.members.get(x ?? '')?.includes(c.id)),
            ),
          ),
      ),
    ];
    return nth > 0 ? (holders[nth] ?? all[0]) : all[0];
  };
  const held = relations.find((r) => r.kind === 'held-by' && entities.includes(r.subject));
  if (held && who(held.object)) return who(held.object);
  // Standing elsewhere first: what lies on the bench is picked up only when an action says so.
  if (
    relations.some(
      (r) =>
        entities.includes(r.subject) && (r.kind === 'on' || r.kind === 'in' || r.kind === 'hanging-from'),
    )
  )
    return undefined;
  for (const shot of context.shots) {
    for (const event of shot.reading.events) {
      const action = event.match && kinds.actions.get(event.match.id)?.facts;
      if (
        event.negated ||
        !event.object ||
        !entities.includes(event.object) ||
        !action ||
        action.hands === 'none' ||
        action.hands === undefined ||
        // What is worked on with a tool, or taken up in the course of the action, is not in hand before.
        action.takes ||
        (action.tool !== undefined && action.target === 'any')
      )
        continue;
      if ((facts.held || (facts.body && facts.size[1] < 0.5)) && who(event.subject))
        return who(event.subject);
    }
  }
  const over = relations.find((r) => r.kind === 'under' && entities.includes(r.object));
  const below =
    over &&
    casting.members
      .get(over.subject)
      ?.map((id) => casting.cast.find((c) => c.id === id))
      .filter((c) => c !== undefined);
  if (facts.rests === 'hand' && below && below.length > 0)
    return [...below].sort((a, b) => b.height - a.height)[0];
  return facts.rests === 'hand' ? casting.cast.find((c) => c.kind === 'person') : undefined;
}
