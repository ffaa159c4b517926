/** How a being of human shape differs from a human. */
export interface Being {
  /** Colour of the skin. */
  readonly skin?: string;
  readonly state?: string;
  readonly size?: 'small' | 'huge';
  readonly sex?: 'female' | 'male';
}

/** Beings of human shape: cast as people, as nearly as people can look like them. */
export const beings: Readonly<Record<string, Being>> = {
  skeleton: { skin: '#e4ddcb' },
  werewolf: { skin: '#6b5a48' },
  elf: {},
  dwarf: { size: 'small' },
  zombie: { skin: '#8d9a78', state: 'tattered' },
  vampire: { skin: '#d9d3cf' },
  ghost: { skin: '#d7dde2', state: 'pale' },
  mummy: { skin: '#cfc3a4', state: 'tattered' },
  troll: { skin: '#7f8f62' },
  ogre: { skin: '#7d9a4e', size: 'huge' },
  orc: { skin: '#6f8c52' },
  goblin: { skin: '#7ea34c', size: 'small' },
  gnome: { size: 'small' },
  leprechaun: { size: 'small', sex: 'male' },
  demon: { skin: '#a33a30' },
  devil: { skin: '#a8322c' },
  alien: { skin: '#8fae8a' },
  cyborg: { skin: '#b9b3ac' },
  android: { skin: '#d6d2cc' },
  genie: { skin: '#5f8fb8' },
  vampiress: { skin: '#d9d3cf', sex: 'female' },
};
