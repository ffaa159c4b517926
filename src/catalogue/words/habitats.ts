const rows: readonly (readonly [string, string])[] = [
  [
    'savannah',
    'elephant lion lioness zebra giraffe rhino cheetah leopard hyena antelope gazelle ostrich meerkat kangaroo hippo',
  ],
  ['jungle', 'monkey gorilla tiger parrot chameleon crocodile snake frog panda jaguar macaw toucan sloth'],
  [
    'forest',
    'bear deer fox wolf owl squirrel hedgehog raccoon boar moose badger unicorn woodpecker koala goblin troll',
  ],
  ['farm', 'cow pig sheep goat chicken chick rooster horse donkey'],
  ['meadow', 'horse rabbit butterfly bee dragonfly hummingbird bird crow ladybird ant snail'],
  [
    'underwater',
    'fish goldfish clownfish octopus shark turtle jellyfish seahorse ray manta-ray eel starfish lobster mermaid',
  ],
  ['ocean', 'whale dolphin orca'],
  ['beach', 'seagull crab pelican flamingo seal'],
  ['lake', 'duck swan goose otter beaver heron capybara frog'],
  ['snow-village', 'penguin reindeer husky polar-bear walrus snowman'],
  ['desert', 'camel scorpion lizard vulture'],
  ['living-room', 'cat hamster kitten'],
  ['street', 'pigeon rat'],
  ['temple-courtyard', 'koi crane'],
];

/** Where an animal is met when the words name no place: kind of creature to place. */
export const habitats: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([place, kinds]) => kinds.split(' ').map((kind) => [kind, place] as const)),
);
