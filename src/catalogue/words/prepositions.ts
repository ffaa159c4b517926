/** Relations of two entities, as the reading names them. */
export type RelationWord =
  | 'on' | 'in' | 'under' | 'beside' | 'behind' | 'in-front-of' | 'hanging-from' | 'held-by' | 'above'
  | 'between' | 'facing' | 'around' | 'inside' | 'part-of' | 'near' | 'across';

/** Prepositions of several words, longest first. */
export const compoundPrepositions: readonly string[] = [
  'on top of', 'in front of', 'on either side of', 'on both sides of', 'on the edge of', 'in the middle of', 'in the center of', 'in the centre of', 'at the edge of', 'on the bottom of', 'at the bottom of',
  'at the top of', 'on the side of', 'in the corner of', 'off the coast of', 'next to', 'close to', 'out of', 'up to', 'down to', 'away from', 'on to', 'in between', 'as well as', 'instead of', 'because of',
  'such as', 'along with', 'together with', 'full of', 'filled with', 'covered in', 'covered with', 'surrounded by', 'lined with', 'dotted with', 'made of', 'made from', 'at the foot of', 'in the midst of', 'covered by',
  'adorned with', 'decorated with', 'rather than', 'due to', 'according to', 'from behind', 'from under', 'from inside', 'from within', 'based on', 'side by side with', 'in and out of', 'across from', 'opposite to',
];

/** Preposition to relation; a preposition that is absent relates nothing in space. */
export const prepositions: Readonly<Record<string, RelationWord | ''>> = {
  on: 'on', upon: 'on', atop: 'on', onto: 'on', 'on top of': 'on', 'on to': 'on', 'at the top of': 'on', along: 'on', 'on the edge of': 'on', 'at the edge of': 'on', 'on the bottom of': 'on', 'on the side of': 'on', in: 'in', within: 'in', amid: 'in', amidst: 'in', among: 'in',
  amongst: 'in', at: 'in', through: 'in', throughout: 'in', 'in the middle of': 'in', 'in the center of': 'in', 'in the centre of': 'in', 'in the corner of': 'in', 'in the midst of': 'in', 'at the bottom of': 'in', inside: 'inside', into: 'inside',
  under: 'under', beneath: 'under', underneath: 'under', below: 'under', 'from under': 'under', beside: 'beside', 'next to': 'beside', alongside: 'beside', by: 'near', near: 'near', 'close to': 'near', against: 'beside', opposite: 'facing', 'across from': 'facing',
  behind: 'behind', 'from behind': 'behind', 'in front of': 'in-front-of', before: 'in-front-of', above: 'above', over: 'above', between: 'between', 'in between': 'between', around: 'around', round: 'around', 'surrounded by': 'around', across: 'across',
  toward: 'facing', towards: 'facing', facing: 'facing', past: 'beside', outside: 'near', beyond: 'behind', with: '', of: '', from: '', to: '', for: '', as: '', like: '', about: '', off: '', than: '', via: '', per: '', without: '', during: '', despite: '', until: '', since: '', after: '',
  except: '', including: '', unlike: '', down: 'on', up: 'on', 'away from': '', 'out of': '', 'such as': '', 'along with': '', 'together with': '', 'full of': '', 'filled with': '', 'covered in': '', 'covered with': '', 'lined with': '', 'dotted with': '', 'made of': '', 'made from': '',
  'on either side of': 'beside', 'on both sides of': 'beside', 'off the coast of': 'near', 'up to': '', 'down to': '', 'instead of': '', 'because of': '', 'as well as': '', 'at the foot of': 'near', 'covered by': '', 'adorned with': '', 'decorated with': '', 'rather than': '', 'due to': '',
  'according to': '', 'from inside': '', 'from within': '', 'based on': '', 'side by side with': 'beside', 'in and out of': 'in',
};

/** Prepositions after which the place of the scene stands. */
export const placing: ReadonlySet<string> = new Set([
  'in', 'on', 'at', 'inside', 'within', 'through', 'throughout', 'across', 'down', 'along', 'into', 'over', 'around', 'onto', 'up', 'in the middle of', 'in the corner of', 'in the midst of', 'under', 'above', 'near', 'beside', 'by', 'atop', 'against', 'on top of', 'toward', 'towards', 'of',
]);
