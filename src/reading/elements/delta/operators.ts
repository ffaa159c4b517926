import type { Element } from '../element.ts';

/**
 * How people ask for a change or for none: one row a manner of speaking. Groups: `label` or `from` is what is meant,
 * `to` what it shall be. The first row that fits a segment reads it; `open` rows wait for the next segment.
 */
export interface Operator {
  /** The verb itself tells the element where the value does not: 'render it in …' is a style. */
  readonly element?: Element;
  readonly mode: 'set' | 'add' | 'remove' | 'keep';
  readonly pattern: RegExp;
  /** The element of a value that could as well be a light or a thing: 'place it on the moon'. */
  readonly likely?: Element;
  /** `label` must name an element (or the rest) for the row to count. */
  readonly needsLabel?: boolean;
  /** Nothing else begins like this: such a text is a delta. */
  readonly opens?: boolean;
}

/** Words before an operator that say nothing. */
export const fillers =
  /^(?:(?:(?:the )?(?:only|one) thing:|please|kindly|now|just|only|simply|also|but|and|then|so|ok|okay|this time|next time|again|instead(?! of)|with|could you|can you|would you|let's|let us|lets|i want(?: (?:it|this|that))?|i'd like|i would like|i'd love|we want|we need|i need|try to|use|remix|remix:|change only|to)[\s,]+)+/iu;

/** The rows. */
export const operators: readonly Operator[] = [
  {
    mode: 'remove',
    opens: true,
    element: 'weather',
    pattern:
      /^(?:(?:let|make|have) )?(?:the |it )?(?<from>rain|snow|storm|fog|mist|drizzle|hail|sleet|blizzard|wind)(?:s|ing)? (?:has |have )?(?:stops?|stopped|ends?|ended|clears?(?: up)?|cleared(?: up)?|go(?:es)? away|gone|is over)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'move',
    pattern:
      /^(?<to>(?:do not|don't|don’t|never) move the camera|(?:keep|hold|leave) the camera (?:still|static|fixed|steady|locked))$/iu,
  },
  {
    mode: 'keep',
    opens: true,
    pattern:
      /^(?:no (?:other|further) changes?|(?:the )?(?:only |one |single )?change)\s*[:=–—-]\s*(?<rest>.+)$/iu,
  },
  {
    mode: 'keep',
    opens: true,
    pattern:
      /^(?:exactly |all |it(?:'s|’s| is) )?(?:the )?same(?: again| as (?:before|last time)| thing| idea)?$/iu,
  },
  {
    mode: 'keep',
    opens: true,
    pattern:
      /^(?:(?:with|in|on|at|use|using|for) )?(?:exactly )?(?:the )?(?:very |exact )?(?:same|identical|unchanged) (?<label>.+)$/iu,
  },
  {
    mode: 'keep',
    opens: true,
    pattern:
      /^(?:keep|keeping|retain|retaining|preserve|preserving|maintain|maintaining|pin|lock(?! (?:off|down))|leave|leaving)(?: on to)? (?<label>.+?)(?: (?:exactly )?(?:the same|as (?:it|they) (?:is|are|was|were)|as (?:is|before)|unchanged|untouched|intact|alone|identical|pinned|locked))?$/iu,
  },
  {
    mode: 'keep',
    opens: true,
    needsLabel: true,
    pattern:
      /^(?<label>.+?) (?:stays?|remains?|is|are|kept|left|staying|to stay)(?: (?:exactly|all))?(?: (?:the same|unchanged|untouched|as (?:it|they) (?:is|are)|as (?:is|before)|identical|intact|put|pinned|locked))?$/iu,
  },
  {
    mode: 'keep',
    needsLabel: true,
    pattern: /^(?<label>.+?) (?:unchanged|untouched|as is|as before|the same)$/iu,
  },
  { mode: 'keep', opens: true, pattern: /^(?:change|alter|touch) nothing(?: else)?$/iu },
  {
    mode: 'keep',
    opens: true,
    pattern:
      /^(?:do not|don't|don’t|never|without) (?:change|changing|touch|touching|alter|altering) (?<label>.+)$/iu,
  },
  {
    mode: 'keep',
    opens: true,
    pattern: /^no (?:other |further )?changes?(?: (?:to|in|of) (?<label>.+))?$/iu,
  },
  { mode: 'keep', needsLabel: true, pattern: /^(?<label>everything else|all else|all the rest|the rest)$/iu },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:replace|swap|exchange|substitute|trade)(?: out)? (?<from>.+?) (?:out )?(?:with|by|for|→|->|=>) (?<to>.+)$/iu,
  },
  // 'He says nothing', 'she stays silent'.
  {
    mode: 'remove',
    opens: true,
    element: 'dialogue',
    pattern:
      /^(?<from>she|he|they|nobody|the [\p{L}-]+) (?:(?:should )?says? nothing|(?:does not|doesn't|doesn’t|do not|don't|don’t|should not|shouldn't) (?:speak|talk|say anything)|(?:stays?|keeps?|remains?|is) (?:silent|quiet|mute))$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'wardrobe',
    pattern:
      /^(?:make|have|let|get) (?:her|him|them|the [\p{L}-]+) (?:wear|wearing|put on|dress in|dressed in) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'sound',
    pattern:
      /^(?:make|turn|bring) (?<from>(?:the |her |his )?[\p{L} -]+?) (?<to>(?:much |a bit |a little |way )?(?:louder|quieter|up|down))$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'sound',
    pattern: /^(?<to>(?:much |a bit |a little )?(?:louder|quieter)) (?<from>[\p{L} -]+)$/iu,
  },
  // 'The driver has a beard'.
  {
    mode: 'set',
    element: 'cast',
    pattern:
      /^(?<from>she|he|they|(?:the|her|his) [\p{L} -]{2,24}?) (?:now )?(?:has|have|should have|gets?|wears) (?<to>(?:[\p{L}-]+ ){0,3}(?:beard|moustache|mustache|stubble|hair|ponytail|braids?|freckles))$/iu,
  },
  // 'The colour of the scarf' is the scarf's.
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:change|switch|turn|set|shift|make) the colou?rs? of (?<from>(?:the|her|his|its|their) .+?) (?:to (?:be )?|into )?(?<to>[\p{L}-]+(?: [\p{L}-]+)?)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:change|switch|turn|convert|alter|transform|swap|replace|move|shift)(?: the)? (?<from>(?!(?:to|it|this|that|things)\b).+?) (?:over )?(?:to|into|with|for|→|->|=>) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'place',
    pattern:
      /^(?:relocate|transplant|transport)(?: (?:it|this|the scene|everything))? (?:to|into|in) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:change|switch|turn|convert|alter|transform|swap|move|shift|go|cut|jump)(?: (?:it|this|that|things|over))? (?:to|into|for|with|on|in|at|over to) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'actions',
    pattern:
      /^(?:have|let|get) (?:her|him|them|the [\p{L}-]+) (?<to>.+?)(?:,? (?:instead of|rather than) (?<from>.+))?$/iu,
  },
  // 'Make her look sad'; pictures, light and places have looks of their own.
  {
    mode: 'set',
    opens: true,
    element: 'actions',
    pattern:
      /^make (?:her|him|them|the (?!shot|scene|image|picture|video|clip|film|take|light|set|room|place|sky|background)[\p{L}-]+) (?<to>(?:look|seem|appear|smile|laugh|cry|frown|nod|wave|walk|run|dance|sing|sit|stand|turn|jump|sleep|talk|speak)\b.*)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'actions',
    pattern:
      /^(?:she|he|they|it|the [\p{L}-]+) (?:should|must|has to|needs to) (?!be\b|become\b|wear\b|stay\b)(?<to>.+?)(?:,? (?:instead of|rather than) (?<from>.+))?$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'move',
    pattern: /^(?<to>(?:pull|push|bring|swing|tilt|pan|move|lower|raise|lift|fly|float) the camera .+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:instead of|rather than|in place of) (?<from>.+?)(?:, | (?=(?:he|she|they|it|the|a|an|use|make|have)\b))(?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:(?:make|let|have) (?:it|this|that)(?: be)? |use |put )?(?<to>.+?)[ ,]+(?:instead of|rather than|in place of|in lieu of) (?<from>.+)$/iu,
  },
  { mode: 'set', opens: true, pattern: /^(?<to>.+?) instead$/iu },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?<from>.+?) (?:(?:should|must|shall|needs to|has to) (?:now )?(?:be|become|turn into)) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    needsLabel: true,
    pattern:
      /^(?:a |an |the |its )?(?:new|different|another|fresh) (?<label>.+?)(?:\s*[:=–—-]\s*|\s+(?:is|are|of|becomes?)\s+)(?<to>.+)$/iu,
  },
  // 'The chef is a woman', 'her coat is yellow now'.
  {
    mode: 'set',
    pattern:
      /^(?<from>(?:the|her|his|its|their) [\p{L} '’-]{2,30}?) (?:is|are) (?:now )?(?<to>(?!(?:the same|kept|left|unchanged)\b).+)$/iu,
  },
  // A change that leaves open to what: 'different music'.
  {
    mode: 'set',
    opens: true,
    needsLabel: true,
    pattern: /^(?:a |an |the |some )?(?<to>(?:new|different|another|other) (?<label>[\p{L} -]{3,30}))$/iu,
  },
  {
    mode: 'set',
    needsLabel: true,
    pattern:
      /^(?<label>[^:=]{2,40}?)\s*(?:[:=：]|→|->|=>|\bbecomes?\b|\bturns? (?:to|into)\b|\bis now\b|\bare now\b|\bnow\b|\bto\b|\bshould be\b)\s*(?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'mood',
    pattern:
      /^(?:make|let|have) (?:it|this|that|the (?:shot|scene|take|clip|video)) feel(?: more| less)? (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    likely: 'style',
    pattern:
      /^(?:make|making|have|let) (?:it|this|that|everything|the (?:shot|scene|take|clip|video)) (?:look|seem|appear) (?:more )?(?:like|as if|as though) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:make|making|have|let) (?:it|this|that|the (?:shot|scene|take|clip|video))(?: (?:be|look|look like|into|more|all|happen|take place|play|a|an|set))* (?<to>.+)$/iu,
  },
  { mode: 'set', opens: true, pattern: /^(?:make|making|turn) (?<phrase>.+)$/iu },
  {
    mode: 'set',
    opens: true,
    element: 'style',
    pattern:
      /^(?:render|draw|paint|animate|illustrate|stylize|stylise)(?: (?:it|this|everything|the (?:shot|scene|whole thing)))? (?:in|as|like|with) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'light',
    pattern:
      /^(?:light|relight)(?: (?:it|this|her|him|them|everything|the [\p{L}-]+))? (?:with|by|from|in|using) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    element: 'palette',
    pattern:
      /^(?:grade|regrade|recolou?r)(?: (?:it|this|everything|the (?:shot|scene)))? (?:in|to|with|into|towards?) (?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    likely: 'place',
    pattern:
      /^(?:place|set|stage|put|move|shoot|film)(?: (?:it|this|that|everything|everyone|the (?:shot|scene|action|whole thing)))? (?:in|on|at|inside|outside|by|near) (?<to>.+)$/iu,
  },
  // 'Give him sunglasses': what somebody gets is added to what they have.
  {
    mode: 'add',
    opens: true,
    pattern:
      /^give (?:her|him|them|the (?!shot|scene|image|picture|video|clip|film|take|light|set|room|place|sky|background)[\p{L}-]+) (?<to>(?!(?:an?|some|two|more|less)\b).+)$/iu,
  },
  // 'Give her a hat' adds one to what is there.
  {
    mode: 'add',
    opens: true,
    pattern: /^give (?:her|him|them|it|the [\p{L}-]+|(?:\p{Lu}[\p{L}-]*\s?)+?) (?<to>(?:an?|some|two) .+)$/u,
  },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:put|dress|shoot|film|frame|do|record|give|try|use|take(?! (?:off|out|away)\b)|move)(?: (?:it|this|that|her|him|them|everything|everyone|the (?:shot|scene|whole thing)))? (?:(?:on|in|at|with|to|as|from|through|into|by|for|up|against) )?(?<to>.+)$/iu,
  },
  {
    mode: 'set',
    opens: true,
    pattern:
      /^(?:go|get|come|move) (?<to>(?:much |a bit |slightly |in )?(?:wider|tighter|closer|lower|higher))$/iu,
  },
  {
    mode: 'add',
    opens: true,
    pattern:
      /^(?:add|adding|include|bring in|introduce) (?<to>.+?)(?: to (?:the )?(?:shot|scene|frame|mix|background sound|sound|background))?$/iu,
  },
  {
    mode: 'remove',
    opens: true,
    element: 'sound',
    pattern: /^(?:mute|quieten|hush) (?:the )?(?<from>.+)$/iu,
  },
  {
    mode: 'remove',
    opens: true,
    pattern:
      /^(?:remove|removing|drop|dropping|lose|delete|erase|take (?:out|away|off)|taking off|get rid of|omit|skip|cut out|strip out|no|without)(?: (?:the|any|a|an|all|more|of|her|his|its|their))* (?<from>.+)$/iu,
  },
];

/** Who wears what, said as a sentence. */
export const wearing =
  /^(?:she|he|they|it|her|his|the [\p{L}-]+|[\p{L}-]+) (?:(?:is|are) )?(?:now )?(?:wears?|wearing|dressed in|clad in|puts? on|in)\s+(?<to>.+)$/iu;
