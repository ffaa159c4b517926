/** What a word for a person tells of sex and age. */
export interface PersonWord {
  readonly sex?: 'female' | 'male';
  readonly age?: 'child' | 'teen' | 'young' | 'adult' | 'middle-aged' | 'old';
}

const list = (words: string, facts: PersonWord): Record<string, PersonWord> =>
  Object.fromEntries(words.split(' ').map((word) => [word, facts]));

/** Words for people that WordNet files elsewhere or that fix sex or age. */
export const personWords: Readonly<Record<string, PersonWord>> = {
  ...list(
    'man gentleman guy fellow dude husband boyfriend groom king prince duke lord waiter actor monk priest businessman policeman fireman fisherman salesman cowboy sailor gentleman wizard emperor host male lad barman craftsman nobleman swordsman',
    { sex: 'male' },
  ),
  ...list(
    'woman lady wife girlfriend bride queen princess duchess waitress actress nun businesswoman policewoman ballerina witch goddess empress hostess female mother mom mum aunt geisha cowgirl saleswoman mermaid maid seamstress heroine',
    { sex: 'female' },
  ),
  ...list('father dad daddy papa uncle brother nephew', { sex: 'male' }),
  ...list('sister niece', { sex: 'female' }),
  ...list('son grandson', { sex: 'male', age: 'child' }),
  ...list('daughter granddaughter', { sex: 'female', age: 'child' }),
  ...list('boy schoolboy', { sex: 'male', age: 'child' }),
  ...list('girl schoolgirl', { sex: 'female', age: 'child' }),
  ...list('grandfather grandpa granddad', { sex: 'male', age: 'old' }),
  ...list('grandmother grandma granny', { sex: 'female', age: 'old' }),
  ...list(
    'child kid toddler baby infant schoolchild grader preschooler kindergartener kindergartner pupil schoolkid tot youngling',
    { age: 'child' },
  ),
  ...list('teenager teen adolescent youth tween highschooler', { age: 'teen' }),
  ...list('elder senior pensioner', { age: 'old' }),
  ...list('student youngster', { age: 'young' }),
  ...list(
    'person people human figure silhouette someone somebody stranger partner friend lover companion owner crew pedestrian passerby passer-by bystander onlooker spectator performer dancer singer musician player athlete runner cyclist biker hiker climber mountaineer explorer diver surfer swimmer skier skater rider driver pilot astronaut cosmonaut traveler traveller tourist commuter passenger worker builder farmer gardener baker chef cook barista bartender butcher vendor shopkeeper merchant customer guest host teacher professor scientist doctor nurse surgeon patient soldier warrior knight samurai ninja archer guard officer detective spy thief pirate hunter warlock hacker engineer mechanic blacksmith carpenter potter painter artist photographer journalist reporter anchor presenter influencer model dj rapper guitarist pianist drummer violinist conductor boxer wrestler fighter opponent gymnast skateboarder goalkeeper referee coach protester villager monk pilgrim shepherd fisher lifeguard firefighter judge lawyer clown magician acrobat elf fairy dwarf hobbit giant hero villain protagonist character hipster businessperson entrepreneur roommate neighbor neighbour combatant resident citizen native viewer-less narrator speaker interviewer barber tailor librarian grandmaster weatherman meteorologist fan supporter defender attacker goalie vendor newscaster newsreader anchorman anchorwoman streamer blogger vlogger youtuber gamer bartender waitstaff suspect witness survivor captive hostage burglar robber criminal prisoner commuter jogger cashier courier technician operator welder miner logger ranger scout',
    {},
  ),
};

/** Groups of people named by one word, with a likely number. */
export const peopleGroups: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  family: 4,
  crowd: 24,
  audience: 20,
  mob: 24,
  team: 6,
  band: 4,
  crew: 5,
  gang: 5,
  troop: 8,
  army: 40,
  orchestra: 20,
  choir: 12,
  class: 12,
  congregation: 20,
  horde: 30,
  throng: 24,
  squad: 6,
  people: 6,
  folk: 6,
  staff: 5,
  public: 12,
};

/** Of what kind the people of such a group are. */
export const groupKinds: Readonly<Record<string, string>> = {
  army: 'soldier',
  troop: 'soldier',
  squad: 'soldier',
  regiment: 'soldier',
  band: 'musician',
  orchestra: 'pianist',
  choir: 'singer',
  class: 'student',
  crew: 'worker',
  team: 'athlete',
};

/** Which of several: phrases that stand alone, to the one that they single out. */
export const memberWords: Readonly<Record<string, 'one' | 'other' | 'first' | 'second' | 'rest' | 'all'>> = {
  'the others': 'rest',
  'the rest': 'rest',
  'the rest of them': 'rest',
  both: 'all',
  all: 'all',
  everyone: 'all',
  everybody: 'all',
  'all three': 'all',
  'all four': 'all',
  one: 'one',
  'one of them': 'one',
  'one of the two': 'one',
  'some of them': 'one',
  another: 'other',
  'another one': 'other',
  'the other': 'other',
  'the other one': 'other',
  'the second': 'second',
  'the second one': 'second',
  'the latter': 'second',
  'the first': 'first',
  'the first one': 'first',
  'the former': 'first',
  each: 'all',
  'each of them': 'all',
  'both of them': 'all',
  'all of them': 'all',
  'the two of them': 'all',
  'the two': 'all',
  'the three': 'all',
  'they all': 'all',
  'they both': 'all',
};

/** Pronouns of the third person: what they stand for. */
export const pronouns: Readonly<
  Record<
    string,
    {
      readonly sex?: 'female' | 'male';
      readonly number: 'one' | 'many';
      readonly person: boolean | undefined;
      readonly owner?: boolean;
    }
  >
> = {
  she: { sex: 'female', number: 'one', person: true },
  her: { sex: 'female', number: 'one', person: true },
  hers: { sex: 'female', number: 'one', person: true },
  herself: { sex: 'female', number: 'one', person: true },
  he: { sex: 'male', number: 'one', person: true },
  him: { sex: 'male', number: 'one', person: true },
  his: { sex: 'male', number: 'one', person: true },
  himself: { sex: 'male', number: 'one', person: true },
  it: { number: 'one', person: undefined },
  its: { number: 'one', person: undefined },
  itself: { number: 'one', person: undefined },
  they: { number: 'many', person: undefined },
  them: { number: 'many', person: undefined },
  their: { number: 'many', person: undefined },
  theirs: { number: 'many', person: undefined },
  themselves: { number: 'many', person: undefined },
  both: { number: 'many', person: undefined },
};
