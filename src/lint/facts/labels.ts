import type { Entity, Reading } from '../../reading/reading.ts';
import { indexOf } from './lookup.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Voices that nobody has to be seen for. */
const unseenLabel =
  /\b(?:narrat(?:or|ion|ress)|voice|voice-?over|voices|v\.? ?o\.?|announcer|announcement|off-?screen|off-?camera|o\.? ?s\.?|radio|phone|telephone|intercom|tannoy|p\.?a\.?|loudspeaker|megaphone|speakerphone|tv|television|commentator|commentary|gps|sat-?nav|navigation|computer|system|ai|assistant|dispatch(?:er)?|operator|caller|capcom|mission control|ground control|control|tower|answering machine|voicemail|recording|tape|lyrics|vocals?|song|interviewer|director|cameraman|camerawoman|camera operator|documentarian|title card|god|spirit|ghostly|echo)\b/iu;
const unseenNote =
  /\boff[- ]?(?:screen|camera|frame|stage)\b|\bo\.?s\.?\b|\bv\.?o\.?\b|voice-?over|\bover (?:the |a )?(?:\p{L}+ )?(?:radio|phone|intercom|cb|pa|tannoy|loudspeakers?|speakers?|headset|comms|walkie-?talkie)\b|\b(?:on|through|from|via) (?:the|a|an) (?:\p{L}+ )?(?:phone|radio|speakers?|intercom|headset|receiver|door|wall|next room|other room|kitchen|distance|dark|screen|tv|laptop)\b|^(?:intercom|phone|radio|cb|unseen|offstage)\b|\bfrom (?:outside|behind|below|above|afar|upstairs|downstairs|off)\b|\bunseen\b|\bin (?:his|her|their) (?:head|mind)\b/iu;

/** A voice from nowhere in the picture: a narrator, a radio, somebody off screen. */
export const isUnseen = (label: string, delivery = ''): boolean =>
  unseenLabel.test(label) || unseenNote.test(delivery) || unseenNote.test(label);

/** Several under one label: 'Both', 'Brother and Sister'. */
export const isJoint = (label: string): boolean =>
  /\b(?:both|all|everyone|everybody|together|they|them|chorus|choir|crowd|audience|group|others|unison)\b|\s(?:and|&|\+|\/)\s|\s?[&/+]\s?/iu.test(
    label,
  );

/** Words that tell one from another rather than who it is. */
const apart = set(
  `the a an his her their its my our this that old older oldest young younger youngest elder elderly first second third fourth
  other another tall short big little small large smaller taller left right main new one two three four in of on at with from by
  to behind red blue green black white grey gray yellow brown blond blonde bald bearded masked hooded mr mrs ms miss sir madam dr`,
);

/** The words of a label that tell who it is, in lower case and singular. */
export const labelWords = (label: string): readonly string[] =>
  (
    label
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .replace(/['’]s\b/g, '')
      .match(/\p{L}[\p{L}'’-]*/gu) ?? []
  ).filter((w) => w.length > 1 && !apart.has(w));

/** Relations: words for the same one, and what else in a text tells that there is one. */
const kin: readonly (readonly [same: string, counterpart: RegExp])[] = [
  [
    'mother mum mom mama mommy mummy ma',
    /\b(?:sons?|daughters?|famil(?:y|ies)|parents?|father|dad|motherly|newborn)\b/,
  ],
  ['father dad papa daddy pa pop', /\b(?:sons?|daughters?|famil(?:y|ies)|parents?|mother|mum|mom|newborn)\b/],
  ['parent', /\b(?:sons?|daughters?|famil(?:y|ies)|mother|father|child(?:ren)?)\b/],
  ['son', /\b(?:mothers?|fathers?|mum|mom|dad|parents?|famil(?:y|ies))\b/],
  ['daughter', /\b(?:mothers?|fathers?|mum|mom|dad|parents?|famil(?:y|ies))\b/],
  ['brother', /\b(?:brothers?|sisters?|siblings?|twins?|famil(?:y|ies))\b/],
  ['sister', /\b(?:brothers?|sisters?|siblings?|twins?|famil(?:y|ies))\b/],
  ['twin sibling', /\b(?:brothers?|sisters?|siblings?|twins?)\b/],
  [
    'grandmother grandma granny gran nana nan',
    /\bgrand(?:sons?|daughters?|child(?:ren)?|father|parents?|pa|dad)\b|\bfamil(?:y|ies)\b/,
  ],
  [
    'grandfather grandpa granddad gramps',
    /\bgrand(?:sons?|daughters?|child(?:ren)?|mother|parents?|ma)\b|\bfamil(?:y|ies)\b/,
  ],
  ['grandson granddaughter grandchild', /\bgrand(?:mother|father|ma|pa|dad|parents?)\b/],
  ['husband', /\b(?:wife|couple|newlyweds?|spouses?|married|bride|wedding)\b/],
  ['wife', /\b(?:husband|couple|newlyweds?|spouses?|married|groom|wedding)\b/],
  ['bride', /\b(?:groom|couple|newlyweds?|wedding)\b/],
  ['groom bridegroom', /\b(?:bride|couple|newlyweds?|wedding)\b/],
  ['uncle aunt auntie', /\b(?:nephews?|nieces?|famil(?:y|ies))\b/],
  ['nephew niece', /\b(?:uncles?|aunt(?:ie)?s?|famil(?:y|ies))\b/],
  ['cousin', /\b(?:cousins?|famil(?:y|ies)|uncles?|aunts?)\b/],
  [
    'partner lover boyfriend girlfriend fiance fiancee',
    /\b(?:couple|lovers?|pair|partners?|girlfriend|boyfriend)\b/,
  ],
];
const kinOf = (word: string) => kin.find(([same]) => ` ${same} `.includes(` ${word} `));

/**
 * The same word for words that mean the same relation.
 * @example sameKin('mum') === sameKin('mother')
 */
export const sameKin = (word: string): string => kinOf(word)?.[0] ?? word;

interface Fit {
  readonly sex?: 'female' | 'male';
  readonly young?: boolean;
}

/** Labels for anybody of a sex or an age. */
const generic: Readonly<Record<string, Fit>> = Object.fromEntries(
  (
    [
      ['man gentleman guy male dude fellow bloke he him gent', { sex: 'male', young: false }],
      ['woman lady female she her gal', { sex: 'female', young: false }],
      ['boy lad', { sex: 'male', young: true }],
      ['girl lass', { sex: 'female', young: true }],
      ['child kid youngster toddler teen teenager', { young: true }],
      [
        'person figure someone somebody stranger character individual human adult subject speaker protagonist hero heroine lead',
        {},
      ],
    ] as const
  ).flatMap(([words, fit]) => words.split(' ').map((w) => [w, fit] as const)),
);

/** Is it a label for anybody: 'Man', 'Young woman', 'Speaker 2'? */
export function genericOf(label: string): Fit | undefined {
  const words = labelWords(label);
  const [word = ''] = words;
  return words.length === 1 && Object.hasOwn(generic, word) ? generic[word] : undefined;
}

/** Could somebody of the scene be called so? */
export function fits(one: Entity, fit: Fit): boolean {
  const value = (category: string) => one.attributes.find((a) => a.category === category)?.value;
  const sex = value('sex');
  const age = value('age');
  if (fit.sex && sex && sex !== fit.sex) return false;
  if (fit.young === false && age === 'child') return false;
  return !(fit.young === true && (age === 'old' || age === 'middle-aged'));
}

/** Trades and parts that somebody has where such things stand in the text. */
const parts: readonly (readonly [labels: string, signs: RegExp])[] = [
  [
    'vendor seller merchant shopkeeper salesman saleswoman trader stallholder grocer cashier clerk',
    /\b(?:sell\w*|shop\w*|stall\w*|market\w*|counter|till|cart|kiosk|store|bakery|register)\b/,
  ],
  [
    'customer client patron shopper guest regular buyer diner',
    /\b(?:shop\w*|counter|till|restaurant|caf[eé]|diner|bar|pub|waiter|waitress|barista|bartender|vendor|seller|market|stall|hotel|salon|barber\w*|bakery|menu)\b/,
  ],
  [
    'driver chauffeur cabbie cabby trucker rider motorist',
    /\b(?:taxi|cab|car|wheel|truck|lorry|van|bus|tram|driv\w+|rickshaw|motorbike|motorcycle|carriage)\b/,
  ],
  [
    'passenger commuter traveller traveler tourist',
    /\b(?:taxi|cab|car|bus|train|tram|seat|carriage|platform|station|plane|ferry|suitcase|luggage|subway|metro)\b/,
  ],
  [
    'officer cop policeman policewoman sergeant constable sheriff deputy detective inspector investigator',
    /\b(?:police\w*|patrol|badge|handcuffs|crime|murder|squad car|precinct|interrogat\w+|cops?|sheriff\w*|detectives?)\b/,
  ],
  [
    'suspect prisoner thief robber burglar criminal inmate',
    /\b(?:police\w*|handcuff\w*|interrogat\w+|prison|cell|jail|robbery|heist|vault|detective|ski mask)\b/,
  ],
  [
    'soldier private sergeant captain lieutenant general commander corporal medic recruit major colonel',
    /\b(?:soldiers?|army|war|privates?|sergeant|trench\w*|troops?|battle\w*|bunker|barracks|military|platoon|regiment|uniform)\b/,
  ],
  [
    'teacher student pupil professor tutor instructor lecturer classmate trainee',
    /\b(?:class\w*|school\w*|lessons?|pupils?|students?|teach\w*|blackboard|chalkboard|university|lecture|homework|exam)\b/,
  ],
  [
    'doctor nurse patient surgeon medic paramedic dentist vet',
    /\b(?:hospital|clinic|doctor|nurse|patient|ward|surgery|stethoscope|ambulance|operating|dental|bandag\w+)\b/,
  ],
  [
    'pilot copilot co-pilot navigator stewardess steward flight-attendant',
    /\b(?:plane|cockpit|aircraft|jet|biplane|helicopter|fly\w*|flight|cabin|runway)\b/,
  ],
  [
    'captain skipper sailor mate boatswain helmsman deckhand fisherman',
    /\b(?:ship|boat|deck|helm|trawler|ferry|harbour|harbor|sail\w*|sea|quay|fishing)\b/,
  ],
  [
    'astronaut cosmonaut commander engineer pilot captain',
    /\b(?:spaceship|spacecraft|orbit\w*|space station|airlock|capsule|starship|lunar|mars|space ?suits?|bridge)\b/,
  ],
  [
    'waiter waitress server host hostess sommelier',
    /\b(?:restaurant|caf[eé]|diner|bistro|trays?|serv(?:es|ing)|brasserie)\b/,
  ],
  [
    'bartender barman barmaid barkeep barkeeper barista',
    /\b(?:bar|pub|saloon|tavern|cocktails?|pints?|caf[eé]|coffee|espresso)\b/,
  ],
  [
    'chef cook sous-chef baker',
    /\b(?:kitchen|cook\w*|stove|pans?|bakery|dough|ovens?|fries|chops|omelette)\b/,
  ],
  [
    'priest vicar pastor monk nun bishop father sister',
    /\b(?:church|altar|pray\w*|monastery|temple|confession\w*|chapel|convent|abbey|cassock|mass)\b/,
  ],
  [
    'king queen prince princess emperor empress knight lord lady jester courtier majesty',
    /\b(?:throne|crown\w*|royal|palace|castle|court|kingdom|armou?r|regal)\b/,
  ],
  [
    'coach trainer player teammate captain referee umpire athlete striker goalkeeper boxer',
    /\b(?:team\w*|match|pitch|gym\w*|stadium|locker|field|ball|game|ring|court|whistle)\b/,
  ],
  [
    'boss manager employee colleague coworker co-worker intern secretary assistant ceo worker',
    /\b(?:office|desk|meeting|boardroom|cubicles?|startup|company|colleagues?|coworkers?|factory|warehouse)\b/,
  ],
  ['judge lawyer attorney defendant witness prosecutor', /\b(?:court\w*|trial|judge|jury|gavel|witness)\b/],
  ['receptionist concierge bellboy porter clerk guest', /\b(?:hotel|lobby|reception|front desk|luggage)\b/],
  [
    'host guest presenter anchor reporter interviewer podcaster dj',
    /\b(?:podcast|show|studio|microphones?|interview\w*|newsroom|broadcast\w*|talk show|radio)\b/,
  ],
  [
    'creator influencer vlogger streamer youtuber host presenter blogger reviewer talent',
    /\b(?:ugc|selfies?|vlog\w*|unboxing|ring light|films? (?:herself|himself|themselves)|to (?:the )?camera|phone|tiktok|reels?|livestream\w*)\b/,
  ],
  [
    'farmer rancher shepherd cowboy farmhand',
    /\b(?:farm\w*|fields?|barn|cattle|cows?|sheep|tractor|harvest|ranch|saddle|crop)\b/,
  ],
  [
    'actor actress performer director singer musician',
    /\b(?:stage|film set|rehears\w+|theatre|theater|script|concert|band|guitar|piano|spotlight)\b/,
  ],
  [
    'scientist researcher technician professor',
    /\b(?:lab\w*|experiment\w*|microscope|test tubes?|beakers?|lab coat)\b/,
  ],
  [
    'mechanic engineer worker foreman builder',
    /\b(?:garage|workshop|engine|wrench|spanner|construction|scaffold\w*|factory|hard hats?)\b/,
  ],
  [
    'alien monster creature beast dragon',
    /\b(?:creatures?|aliens?|monsters?|beasts?|dragons?|ufo|tentacles?|spaceship)\b/,
  ],
  ['witch wizard sorcerer sorceress mage', /\b(?:wand|spell|magic\w*|cauldron|potion|broom)\b/],
  ['vampire ghost zombie demon', /\b(?:fangs?|coffin|graveyard|undead|haunted|translucent)\b/],
  [
    'friend companion buddy mate pal neighbour neighbor stranger roommate flatmate partner colleague',
    /\b(?:two|both|friends?|pair|three|together|another|couple|group|others?)\b/,
  ],
  [
    'hunter ranger scout explorer hiker climber guide',
    /\b(?:forest|trail|mountain\w*|rifle|rope|jungle|backpacks?|ridge|expedition|map)\b/,
  ],
  ['gangster mobster hitman spy agent', /\b(?:gun|pistol|suits?|briefcase|fedora|mob|noir)\b/],
];

/** What in a text goes with a trade or part: 'shared' another of the trade, 'place' only where it is done. */
export function partOf(label: string, told: Told): 'shared' | 'place' | undefined {
  const lower = told.text.toLowerCase();
  const rows = parts.filter(([labels]) => labelWords(label).some((w) => ` ${labels} `.includes(` ${w} `)));
  if (rows.some(([labels]) => labels.split(' ').some((w) => told.words.has(w)))) return 'shared';
  return rows.some(([, signs]) => signs.test(lower)) ? 'place' : undefined;
}

/** People and animals of a shot that the scene itself tells of, labels apart. */
export function presentIn(reading: Reading): readonly Entity[] {
  const before = present.get(reading);
  if (before) return before;
  const { spoken } = indexOf(reading);
  const found = reading.entities.filter(
    (e) => !e.negated && (e.role === 'person' || e.role === 'creature') && !spoken.has(e.id),
  );
  present.set(reading, found);
  return found;
}

const present = new WeakMap<Reading, readonly Entity[]>();

/** Text without spoken words as what labels are looked for in. */
export class Told {
  private all: ReadonlySet<string> | undefined;
  constructor(
    /** As written. */
    readonly text: string,
  ) {}

  /** Every word in lower case, with its singular; made on first need. */
  get words(): ReadonlySet<string> {
    if (this.all) return this.all;
    const words = new Set<string>();
    for (const [word] of this.text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      if (words.has(word)) continue;
      words.add(word);
      if (word.endsWith('s')) words.add(word.slice(0, -1));
      if (word.endsWith('es')) words.add(word.slice(0, -2));
      if (word.endsWith('ies')) words.add(`${word.slice(0, -3)}y`);
      if (word.endsWith('men')) words.add(`${word.slice(0, -3)}man`);
    }
    return (this.all = words);
  }

  /** Does one of the words that tell who it is stand in the text, or what such a one does? */
  names(label: string): boolean {
    const words = labelWords(label);
    if (words.some((w) => w.split(/[-'’]/).some((part) => part.length > 1 && this.words.has(part))))
      return true;
    // 'Girl' for a schoolgirl, 'Trucker' for who is in a truck, 'Dancer' for one who dances.
    const head = words[words.length - 1] ?? '';
    if (head.length >= 3 && [...this.words].some((w) => w.length > head.length && w.endsWith(head)))
      return true;
    const stem = /^(\p{L}{4,})(?:er|or|ist|ian|ess)$/u.exec(head)?.[1];
    if (stem && head !== 'waiter' && !kinOf(head)) {
      const root = stem.replace(/(\p{L})\1$/u, '$1');
      if ([...this.words].some((w) => w.startsWith(root))) return true;
    }
    // A script without spaces.
    return /[^\p{Script=Latin}\p{P}\s\d]/u.test(label) && this.text.includes(label.trim());
  }

  /** Does the text tell of somebody who has such a relation? */
  implies(label: string): boolean {
    const lower = this.text.toLowerCase();
    return labelWords(label).some((w) => {
      const known = kinOf(w);
      return (
        known !== undefined && (known[0].split(' ').some((s) => this.words.has(s)) || known[1].test(lower))
      );
    });
  }

  /** Is it English, so that a missing word means something? */
  get english(): boolean {
    return (this.text.match(/\b(?:the|a|an|and|in|on|of|with|at|his|her|to)\b/giu)?.length ?? 0) >= 2;
  }
}
