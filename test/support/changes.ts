/** Briefs that were changed by hand, and which elements a person would say have changed. */

/** Name of the base, the words that were put for others, and the elements that differ then. */
export type Change = readonly [
  base: string,
  swaps: readonly (readonly [old: string, fresh: string])[],
  elements: readonly string[],
];

/** The briefs before the change. */
export const bases: Readonly<Record<string, string>> = {
  violin: `Grainy 16mm documentary, natural light. An elderly violin maker in a brown leather apron bends over a workbench in a dusty Cremona workshop, morning sun through a tall window. Wood shavings cover the floor.

Cinematography:
Camera shot: Close-up, eye level, slow dolly-in.
Lens: 50mm, shallow depth of field.
Lighting: Soft window light from the left, warm bounce.
Palette: walnut, honey, cream.
Mood: Patient, reverent.

Actions:
- He planes the top of a violin.
- He blows the dust away.
- He holds the plate up to the light.

Dialogue:
- Maker (softly): "Now it will sing."

Background Sound: Scraping plane, birds outside, a distant church bell.`,
  taxi: `Neo-noir thriller, anamorphic flares. A taxi driver in a denim jacket waits at a red light on a rainy Manhattan avenue at midnight. A woman in a silver coat opens the rear door.

Camera: medium shot through the windshield, handheld.
Lens: 40mm anamorphic.
Lighting: sodium street lamps, red neon spill.
Mood: tense.

Actions:
- The woman slides into the back seat.
- The driver looks at the mirror.

Dialogue:
- Driver: "Where to?"
- Woman: "Just drive."

Background Sound: wipers, rain on the roof, a distant siren.`,
  whales: `IMAX nature documentary. Two kayakers in orange life vests drift across a glassy fjord at dawn. A humpback whale surfaces beside them. Thin mist on the water.

Cinematography:
Camera: Aerial shot, slow orbit right.
Lens: 24mm, deep focus.
Mood: Awe.

Actions:
- The whale exhales a plume of spray.
- The kayakers stop paddling.

Background Sound: Whale breath, dripping paddles, gulls.`,
  bread: `Bright modern commercial. A loaf of sourdough rests on a linen cloth in a sunny farmhouse kitchen. A hand in a grey sleeve lifts a bread knife.

Cinematography:
Camera shot: Extreme close-up, static.
Lens: 100mm macro.
Lighting: Soft backlight through steam.
Palette: cream, wheat, sage.

Actions:
- The knife cuts through the crust.
- Steam rises from the crumb.

Background Sound: Crackling crust, soft piano.`,
  skate: `1990s VHS home video. A teenage boy in a yellow hoodie skates down a suburban street in the afternoon, a golden retriever running beside him. Wide shot, camera follows from behind. Palette: faded yellow, asphalt grey, sky blue. Background Sound: wheels on asphalt, barking, laughter.`,
  snowcat: `Hand-painted storybook animation. A white cat sleeps on a red sofa beside a fireplace while snow falls outside the window at night.

Camera: Medium shot, slow push-in.
Lighting: Flickering firelight, blue moonlight from the window.
Mood: Cozy, quiet.

Actions:
- The cat stretches one paw.
- A log cracks and sparks fly.

Background Sound: Crackling fire, ticking clock, soft wind.`,
};

/** The changes; some are none but for the words. */
export const changes: readonly Change[] = [
  ['violin', [['50mm', '85mm']], ['lens']],
  ['violin', [['shallow depth of field', 'deep focus']], ['lens']],
  ['violin', [['Close-up, eye level', 'Wide shot, low angle']], ['framing']],
  ['violin', [['slow dolly-in', 'slow pan left']], ['move']],
  ['violin', [['walnut, honey, cream', 'teal, slate, bone']], ['palette']],
  ['violin', [['Patient, reverent', 'Anxious, hurried']], ['mood']],
  ['violin', [['brown leather apron', 'blue wool sweater']], ['wardrobe']],
  [
    'violin',
    [
      ['An elderly violin maker', 'A young woman'],
      ['- He planes', '- She planes'],
      ['- He blows', '- She blows'],
      ['- He holds', '- She holds'],
      ['Maker', 'Woman'],
    ],
    ['cast'],
  ],
  ['violin', [['Grainy 16mm documentary, natural light', 'Watercolor animation, natural light']], ['style']],
  ['violin', [['"Now it will sing."', '"Almost there."']], ['dialogue']],
  [
    'violin',
    [['Scraping plane, birds outside, a distant church bell', 'Heavy rain on the roof, a ticking clock']],
    ['sound'],
  ],
  ['violin', [['- He blows the dust away.', '- He drops the plane.']], ['actions']],
  [
    'violin',
    [['Soft window light from the left, warm bounce', 'Hard spotlight from above, deep shadows']],
    ['light'],
  ],
  [
    'violin',
    [
      ['50mm', '85mm'],
      ['walnut, honey, cream', 'teal, slate, bone'],
    ],
    ['lens', 'palette'],
  ],
  [
    'violin',
    [
      ['slow dolly-in', 'crane up'],
      ['Patient, reverent', 'Eerie'],
    ],
    ['move', 'mood'],
  ],
  [
    'violin',
    [
      ['Close-up', 'Wide shot'],
      ['Soft window light from the left, warm bounce', 'Candlelight'],
    ],
    ['framing', 'light'],
  ],
  [
    'violin',
    [
      ['brown leather apron', 'white lab coat'],
      ['workshop', 'laboratory'],
    ],
    ['place', 'wardrobe'],
  ],
  [
    'violin',
    [
      ['Lens: 50mm, shallow depth of field.', 'Lens: shallow depth of field on a 50 mm lens.'],
      ['Palette: walnut, honey, cream.', 'Palette: cream, honey and walnut.'],
    ],
    [],
  ],
  [
    'violin',
    [
      ['Close-up, eye level, slow dolly-in.', 'The camera dollies in slowly at eye level, close-up.'],
      ['Patient, reverent', 'reverent and patient'],
    ],
    [],
  ],
  [
    'violin',
    [
      [
        'Scraping plane, birds outside, a distant church bell',
        'A church bell in the distance, a scraping plane, birds outside',
      ],
    ],
    [],
  ],
  ['taxi', [['at midnight', 'at dawn']], ['time']],
  ['taxi', [['rainy Manhattan avenue', 'snowy Manhattan avenue']], ['weather']],
  ['taxi', [['silver coat', 'red dress']], ['wardrobe']],
  ['taxi', [['40mm anamorphic', '75mm anamorphic']], ['lens']],
  ['taxi', [['handheld', 'static']], ['move']],
  ['taxi', [['medium shot', 'close-up']], ['framing']],
  ['taxi', [['sodium street lamps, red neon spill', 'cold moonlight, green dashboard glow']], ['light']],
  ['taxi', [['Mood: tense', 'Mood: romantic']], ['mood']],
  ['taxi', [['"Just drive."', '"The airport, please."']], ['dialogue']],
  ['taxi', [['Neo-noir thriller, anamorphic flares', '1970s romantic comedy, soft focus']], ['style']],
  ['taxi', [['wipers, rain on the roof, a distant siren', 'soft jazz on the radio']], ['sound']],
  [
    'taxi',
    [
      ['at midnight', 'at noon'],
      ['Mood: tense', 'Mood: cheerful'],
    ],
    ['mood', 'time'],
  ],
  [
    'taxi',
    [
      ['40mm anamorphic', '85mm'],
      ['handheld', 'slow dolly in'],
    ],
    ['lens', 'move'],
  ],
  [
    'taxi',
    [
      ['Manhattan avenue', 'Tokyo alley'],
      ['silver coat', 'black kimono'],
    ],
    ['place', 'wardrobe'],
  ],
  [
    'taxi',
    [
      ['medium shot through the windshield, handheld', 'handheld, a medium shot through the windshield'],
      ['sodium street lamps, red neon spill', 'red neon spill and sodium street lamps'],
    ],
    [],
  ],
  [
    'taxi',
    [
      [
        'A taxi driver in a denim jacket waits at a red light on a rainy Manhattan avenue at midnight.',
        'At midnight, on a rainy avenue in Manhattan, a taxi driver wearing a denim jacket waits at a red light.',
      ],
    ],
    [],
  ],
  ['whales', [['at dawn', 'at night']], ['time']],
  ['whales', [['Thin mist on the water', 'Heavy rain on the water']], ['weather']],
  ['whales', [['fjord', 'lagoon']], ['place']],
  ['whales', [['Two kayakers', 'Three kayakers']], ['cast']],
  ['whales', [['orange life vests', 'black wetsuits']], ['wardrobe']],
  ['whales', [['slow orbit right', 'slow push-in']], ['move']],
  ['whales', [['24mm, deep focus', '24mm, shallow focus']], ['lens']],
  [
    'whales',
    [
      ['A humpback whale', 'An orca'],
      ['The whale', 'The orca'],
    ],
    ['cast'],
  ],
  [
    'whales',
    [
      [
        'Two kayakers in orange life vests drift across a glassy fjord at dawn.',
        'At dawn two kayakers wearing orange life vests drift across a glassy fjord.',
      ],
    ],
    [],
  ],
  [
    'whales',
    [
      ['slow orbit right', 'slow crane up'],
      ['24mm', '85mm'],
    ],
    ['lens', 'move'],
  ],
  [
    'whales',
    [
      ['at dawn', 'at dusk'],
      ['Thin mist', 'Thick fog'],
      ['Awe', 'Dread'],
    ],
    ['time', 'weather', 'mood'],
  ],
  ['bread', [['sourdough', 'rye']], ['props']],
  ['bread', [['cream, wheat, sage', 'black, rust, gold']], ['palette']],
  ['bread', [['Extreme close-up, static', 'Extreme close-up, slow dolly in']], ['move']],
  ['bread', [['Soft backlight through steam', 'Hard side light']], ['light']],
  ['bread', [['Crackling crust, soft piano', 'Crackling crust, loud techno']], ['sound']],
  ['bread', [['grey sleeve', 'red sleeve']], ['wardrobe']],
  [
    'bread',
    [
      ['100mm macro', '50mm lens'],
      ['cream, wheat, sage', 'black, rust, gold'],
    ],
    ['lens', 'palette'],
  ],
  [
    'bread',
    [
      ['Bright modern commercial', 'Claymation'],
      ['farmhouse kitchen', 'castle kitchen'],
    ],
    ['style', 'place'],
  ],
  ['skate', [['in the afternoon', 'at night']], ['time']],
  ['skate', [['yellow hoodie', 'green hoodie']], ['wardrobe']],
  ['skate', [['golden retriever', 'black labrador']], ['cast']],
  ['skate', [['faded yellow, asphalt grey, sky blue', 'pink, orange, purple']], ['palette']],
  ['skate', [['wheels on asphalt, barking, laughter', 'a roaring crowd']], ['sound']],
  ['skate', [['suburban street', 'desert highway']], ['place']],
  ['skate', [['1990s VHS home video', '3D animated film']], ['style']],
  [
    'skate',
    [
      ['yellow hoodie', 'green hoodie'],
      ['in the afternoon', 'at sunset'],
    ],
    ['wardrobe', 'time'],
  ],
  [
    'skate',
    [
      ['Wide shot', 'Close-up'],
      ['suburban street', 'beach'],
    ],
    ['framing', 'place'],
  ],
  [
    'skate',
    [
      ['faded yellow, asphalt grey, sky blue', 'sky blue, faded yellow, asphalt gray'],
      ['Wide shot, camera follows from behind', 'From behind the camera follows, wide shot'],
    ],
    [],
  ],
  ['snowcat', [['snow falls', 'rain falls']], ['weather']],
  ['snowcat', [['red sofa', 'green sofa']], ['props']],
  ['snowcat', [['white cat', 'black cat']], ['cast']],
  ['snowcat', [['Cozy, quiet', 'Spooky, tense']], ['mood']],
  ['snowcat', [['- The cat stretches one paw.', '- The cat jumps off the sofa.']], ['actions']],
  ['snowcat', [['Medium shot', 'Wide shot']], ['framing']],
  ['snowcat', [['Hand-painted storybook animation', 'Photorealistic film']], ['style']],
  [
    'snowcat',
    [
      ['slow push-in', 'slow pull-out'],
      ['Cozy, quiet', 'Lonely'],
    ],
    ['mood', 'move'],
  ],
  [
    'snowcat',
    [
      ['white cat', 'red fox'],
      ['The cat', 'The fox'],
      ['Flickering firelight, blue moonlight from the window', 'Morning sun'],
    ],
    ['cast', 'light'],
  ],
  [
    'snowcat',
    [
      [
        'A white cat sleeps on a red sofa beside a fireplace while snow falls outside the window at night.',
        'At night a white cat sleeps beside a fireplace on a red sofa, and outside the window snow falls.',
      ],
    ],
    [],
  ],
  [
    'snowcat',
    [
      ['Crackling fire, ticking clock, soft wind', 'Soft wind, a clock ticking, a crackling fire'],
      ['Medium shot, slow push-in', 'Slow push-in on a medium shot'],
    ],
    [],
  ],
];

/** Briefs of other forms before and after a change by hand, some told anew on the way. */
export const remakes: readonly (readonly [before: string, after: string, elements: readonly string[]])[] = [
  [
    'A samurai in red armor stands in a bamboo forest at dawn, mist drifting between the stalks. Slow dolly in, medium shot, 50mm. Background Sound: wind, a distant flute.',
    'In a bamboo forest at dawn a samurai in red armor stands, mist drifting between the stalks. Medium shot, slow dolly in, 85mm. Background Sound: a distant flute, wind.',
    ['lens'],
  ],
  [
    'A samurai in red armor stands in a bamboo forest at dawn, mist drifting between the stalks. Slow dolly in, medium shot, 50mm. Background Sound: wind, a distant flute.',
    'A samurai in red armor stands in a bamboo forest at night, mist drifting between the stalks. Slow dolly in, medium shot, 50mm. Background Sound: wind, a distant flute.',
    ['time'],
  ],
  [
    'A samurai in red armor stands in a bamboo forest at dawn, mist drifting between the stalks. Slow dolly in, medium shot, 50mm. Background Sound: wind, a distant flute.',
    'A samurai in black armor stands in a bamboo forest at night, mist drifting between the stalks. Slow dolly in, medium shot, 50mm. Background Sound: wind, a distant flute.',
    ['wardrobe', 'time'],
  ],
  [
    'A samurai in red armor stands in a bamboo forest at dawn, mist drifting between the stalks. Slow dolly in, medium shot, 50mm. Background Sound: wind, a distant flute.',
    'A samurai in red armor draws his sword in a bamboo forest at dawn, mist drifting between the stalks. Slow dolly in, close-up, 50mm. Background Sound: wind, a distant flute.',
    ['framing', 'actions'],
  ],
  [
    '**Style:** 35mm film, 1970s\n**Scene:** Two boys fish from a wooden pier on a calm lake at sunset.\n**Camera:** Wide shot, static\n**Palette:** amber, slate, cream\n**Sound:** Water lapping, crickets',
    '**Style:** 35mm film, 1970s\n**Scene:** Two boys fish from a wooden pier on a calm lake at sunset.\n**Camera:** Wide shot, slow pan left\n**Palette:** amber, slate, cream\n**Sound:** Water lapping, crickets',
    ['move'],
  ],
  [
    '**Style:** 35mm film, 1970s\n**Scene:** Two boys fish from a wooden pier on a calm lake at sunset.\n**Camera:** Wide shot, static\n**Palette:** amber, slate, cream\n**Sound:** Water lapping, crickets',
    '**Style:** 35mm film, 1970s\n**Scene:** Two girls fish from a wooden pier on a calm lake at sunset.\n**Camera:** Wide shot, static\n**Palette:** amber, slate, cream\n**Sound:** Crickets, water lapping',
    ['cast'],
  ],
  [
    '**Style:** 35mm film, 1970s\n**Scene:** Two boys fish from a wooden pier on a calm lake at sunset.\n**Camera:** Wide shot, static\n**Palette:** amber, slate, cream\n**Sound:** Water lapping, crickets',
    '**Style:** 35mm film, 1970s\n**Scene:** Two boys fish from a wooden pier on a stormy sea at sunset.\n**Camera:** Wide shot, static\n**Palette:** amber, slate, cream\n**Sound:** Water lapping, crickets',
    ['place', 'weather'],
  ],
  [
    '{"style": "claymation", "subject": "a snail in a tiny top hat crosses a garden path", "camera": "macro shot, slow tracking right", "lighting": "soft morning light", "sound": "crickets"}',
    '{"style": "claymation", "subject": "a snail in a tiny top hat crosses a garden path", "camera": "macro shot, static", "lighting": "soft morning light", "sound": "crickets"}',
    ['move'],
  ],
  [
    '{"style": "claymation", "subject": "a snail in a tiny top hat crosses a garden path", "camera": "macro shot, slow tracking right", "lighting": "soft morning light", "sound": "crickets"}',
    '{"style": "anime", "subject": "a snail in a tiny top hat crosses a garden path", "camera": "macro shot, slow tracking right", "lighting": "hard neon light", "sound": "crickets"}',
    ['style', 'light'],
  ],
  [
    'Documentary. A nurse in blue scrubs walks down a hospital corridor at 3 am.\n\nCinematography:\nCamera shot: Medium shot, tracking from behind.\nLighting: Flickering fluorescent tubes, green tint.\nMood: Exhausted.\n\nActions:\n- She checks her watch.\n- She rubs her eyes.\n- She pushes the door open.\n\nBackground Sound: Beeping monitors, distant voices.',
    'Documentary. A nurse in blue scrubs walks down a hospital corridor at 3 am.\n\nCinematography:\nCamera shot: Medium shot, tracking from behind.\nLighting: Flickering fluorescent tubes, green tint.\nMood: Exhausted.\n\nActions:\n- She rubs her eyes.\n- She sits down on a bench.\n- She falls asleep.\n\nBackground Sound: Beeping monitors, distant voices.',
    ['actions'],
  ],
  [
    'Documentary. A nurse in blue scrubs walks down a hospital corridor at 3 am.\n\nCinematography:\nCamera shot: Medium shot, tracking from behind.\nLighting: Flickering fluorescent tubes, green tint.\nMood: Exhausted.\n\nBackground Sound: Beeping monitors, distant voices.',
    'Documentary. A doctor in a white coat walks down a hospital corridor at 3 am.\n\nCinematography:\nCamera shot: Medium shot, tracking from behind.\nLighting: Flickering fluorescent tubes, green tint.\nMood: Exhausted.\n\nBackground Sound: Beeping monitors, distant voices.',
    ['cast', 'wardrobe'],
  ],
  [
    'Documentary. A nurse in blue scrubs walks down a hospital corridor at 3 am.\n\nCinematography:\nCamera shot: Medium shot, tracking from behind.\nLighting: Flickering fluorescent tubes, green tint.\nMood: Exhausted.\n\nBackground Sound: Beeping monitors, distant voices.',
    'Documentary. At 3 am a nurse is walking down a hospital corridor in blue scrubs.\n\nCinematography:\nCamera shot: Tracking from behind in a medium shot.\nLighting: Fluorescent tubes, flickering, with a green tint.\nMood: Exhausted.\n\nBackground Sound: Distant voices, monitors beeping.',
    [],
  ],
  [
    'A red vintage bus climbs a winding mountain road. Aerial shot, slow orbit. Golden hour light. Palette: red, gold, pine green. Background Sound: engine, wind.',
    'A yellow vintage bus climbs a winding mountain road. Aerial shot, slow orbit. Golden hour light. Palette: red, gold, pine green. Background Sound: engine, wind.',
    ['props'],
  ],
  [
    'A red vintage bus climbs a winding mountain road. Aerial shot, slow orbit. Golden hour light. Palette: red, gold, pine green. Background Sound: engine, wind.',
    'A red vintage bus climbs a winding mountain road. Aerial shot, slow orbit. Cold moonlight. Palette: red, gold, pine green. Background Sound: engine, wind.',
    ['light'],
  ],
  [
    'A red vintage bus climbs a winding mountain road. Aerial shot, slow orbit. Golden hour light. Palette: red, gold, pine green. Background Sound: engine, wind.',
    'A red vintage bus climbs a winding mountain road. Low angle, static camera. Golden hour light. Palette: red, gold, pine green. Background Sound: engine, wind.',
    ['framing', 'move'],
  ],
  [
    'A red vintage bus climbs a winding mountain road. Aerial shot, slow orbit. Golden hour light. Palette: red, gold, pine green. Background Sound: engine, wind.',
    'A red vintage bus climbs a winding mountain road in heavy snow. Aerial shot, slow orbit. Golden hour light. Palette: red, gold, pine green. Background Sound: engine, wind.',
    ['weather'],
  ],
  [
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet.\n\nDialogue:\n- Fisherman: "Same knots my father tied."',
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet.\n\nDialogue:\n- Fisherman: "Every knot has a name."',
    ['dialogue'],
  ],
  [
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet.\n\nDialogue:\n- Fisherman: "Same knots my father tied."',
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet.\n\nDialogue:\n- Fisherman: "Every knot has a name."\n\nBackground Sound: gulls, rigging.',
    ['dialogue', 'sound'],
  ],
  [
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet.',
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet. Lens: 100mm macro.',
    ['lens'],
  ],
  [
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet.',
    'Shot on 16mm. An old fisherman mends a net on a harbour wall at dusk. Close-up on his hands, handheld. Mood: quiet. Palette: grey, teal, rust.',
    ['time', 'palette'],
  ],
  [
    'Shot on 16mm. An old fisherman mends a net on a harbour wall. Close-up on his hands, handheld. Mood: quiet.',
    'Filmed on 16 mm. On a harbour wall an elderly fisherman is mending a net. Handheld close-up of his hands. The mood is quiet.',
    [],
  ],
  [
    'Cyberpunk anime. A girl with silver hair rides a motorcycle through a neon tunnel. Low angle tracking shot. Motion blur. Music: fast synth beat.',
    'Cyberpunk anime. A girl with silver hair rides a motorcycle through a neon tunnel. Low angle tracking shot. Motion blur. Music: slow sad piano.',
    ['sound'],
  ],
  [
    'Cyberpunk anime. A girl with silver hair rides a motorcycle through a neon tunnel. Low angle tracking shot. Motion blur. Music: fast synth beat.',
    'Cyberpunk anime. A girl with pink hair rides a motorcycle through a neon tunnel. Low angle tracking shot. Motion blur. Music: fast synth beat.',
    ['cast'],
  ],
  [
    'Cyberpunk anime. A girl with silver hair rides a motorcycle through a neon tunnel. Low angle tracking shot. Motion blur. Music: fast synth beat.',
    'Cyberpunk anime. A girl with silver hair rides a horse through a neon tunnel. High angle tracking shot. Motion blur. Music: fast synth beat.',
    ['props', 'framing'],
  ],
  [
    'Cyberpunk anime. A girl with silver hair rides a motorcycle through a neon tunnel. Low angle tracking shot. Motion blur. Music: fast synth beat.',
    'Anime, cyberpunk. Through a neon tunnel a silver-haired girl rides a motorcycle. Tracking shot from a low angle. Motion blur. Music: a fast synth beat.',
    [],
  ],
  [
    'Scene: A farmer in overalls feeds chickens in a muddy yard on a foggy morning.\nShot: wide, eye level, slow truck right\nLight: diffuse grey light\nMood: humble',
    'Scene: A farmer in overalls feeds chickens in a muddy yard on a sunny morning.\nShot: wide, eye level, slow truck right\nLight: diffuse grey light\nMood: humble',
    ['weather'],
  ],
  [
    'Scene: A farmer in overalls feeds chickens in a muddy yard on a foggy morning.\nShot: wide, eye level, slow truck right\nLight: diffuse grey light\nMood: humble',
    'Scene: A farmer in overalls feeds goats in a muddy yard on a foggy morning.\nShot: wide, eye level, slow truck right\nLight: diffuse grey light\nMood: humble',
    ['cast'],
  ],
  [
    'Scene: A farmer in overalls feeds chickens in a muddy yard on a foggy morning.\nShot: wide, eye level, slow truck right\nLight: diffuse grey light\nMood: humble',
    'Scene: A farmer in overalls feeds chickens in a muddy yard on a foggy morning.\nShot: wide, eye level, slow truck right\nLight: hard low sun from the left\nMood: heroic',
    ['light', 'mood'],
  ],
];
