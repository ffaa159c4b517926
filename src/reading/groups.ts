import type { Entities } from './entities.ts';
import type { Event, Group, Relation } from './reading.ts';

/** Entities, relations and events after groups were resolved. */
export interface Resolved {
  readonly relations: Relation[];
  readonly events: Event[];
  readonly groups: Group[];
}

/**
 * Where a group was named one by one ('two figures … the man … the woman'), give each what was said of the group;
 * a group of which all are named goes away, otherwise its count shrinks.
 */
export function resolveGroups(entities: Entities, events: readonly Event[]): Resolved {
  const members = new Map<string, string[]>();
  const heads = new Map<string, number>();
  for (const d of entities.drafts) {
    if (d.of === undefined) continue;
    members.set(d.of, [...(members.get(d.of) ?? []), d.id]);
    heads.set(d.of, (heads.get(d.of) ?? 0) + d.count);
  }
  const told = entities.relationsHere();
  if (members.size === 0) return { relations: told, events: [...events], groups: [] };
  const gone = new Set<string>();
  const shrunk: string[] = [];
  for (const [group, named] of members) {
    const draft = entities.find(group);
    // Everyone in it was singled out in an earlier shot.
    if (!draft) {
      gone.add(group);
      continue;
    }
    const many = heads.get(group) ?? named.length;
    if (many >= draft.count) gone.add(group);
    else {
      draft.count -= many;
      for (const id of named) shrunk.push(id);
      draft.plural = draft.count > 1 && draft.plural;
    }
  }
  // What is told of all is told of those who were singled out, too.
  const each = (id: string): string[] =>
    gone.has(id) ? (members.get(id) ?? [id]) : [id, ...(members.get(id) ?? [])];
  const relations = told
    .flatMap((r) =>
      each(r.subject).flatMap((subject) => each(r.object).map((object) => ({ ...r, subject, object }))),
    )
    .filter((r) => r.subject !== r.object);
  const resolved = events.flatMap((e): Event[] => {
    const subjects = e.subject === undefined ? [undefined] : each(e.subject);
    const paired =
      subjects.length === 2 &&
      /^(dance|kiss|hug|embrace|waltz|fight|duel|spar|talk|argue)$/.test(e.verb) &&
      e.partner === undefined;
    if (paired) return [{ ...e, subject: subjects[0] as string, partner: subjects[1] as string }];
    return subjects.map((subject) => ({
      ...e,
      ...(subject === undefined ? {} : { subject }),
      ...(e.object !== undefined ? { object: each(e.object)[0] as string } : {}),
    }));
  });
  const groups: Group[] = [];
  for (const d of [...entities.drafts]) {
    if (!gone.has(d.id)) continue;
    entities.drafts.splice(entities.drafts.indexOf(d), 1);
    const { noun, count, attributes, phrase, span } = d;
    groups.push({ noun, count, members: members.get(d.id) ?? [], attributes, phrase, span });
  }
  // The group counts without them from here on.
  for (const d of entities.drafts) if (shrunk.includes(d.id)) d.of = undefined;
  return { relations, events: resolved, groups };
}
