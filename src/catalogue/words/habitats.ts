const rows: readonly (readonly [string, string])[] = [
  [
    'savannah',
    'elephant lion lioness zebra giraffe rhino cheetah leopard hyena antelope gazelle ostrich meerkat',
  ],
  ['jungle', 'monkey gorilla tiger parrot chameleon crocodile snake frog panda jaguar macaw toucan sloth'],
  ['forest', 'bear deer fox wolf owl squirrel hedgehog raccoon boar moose badger unicorn woodpecker'],
  ['farm', 'cow pig sheep goat chicken rooster horse donkey'],
  ['meadow', 'horse rabbit butterfly bee dragonfly hummingbird kangaroo'],
  ['underwater', 'fish octopus shark turtle jellyfish seahorse ray eel starfish'],
  ['ocean', 'whale dolphin orca seal'],
  ['beach', 'seagull crab pelican flamingo'],
  ['lake', 'duck swan goose otter beaver heron'],
  ['snow-village', 'penguin reindeer husky polar-bear walrus'],
  ['desert', 'camel scorpion lizard vulture'],
  ['living-room', 'cat hamster kitten'],
  ['street', 'pigeon rat'],
  ['temple-courtyard', 'koi crane'],
];

/** Where an animal is met when the words name no place: kind of creature to place. */
export const habitats: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([place, kinds]) => kinds.split(' ').map((kind) => [kind, place] as const)),
);
