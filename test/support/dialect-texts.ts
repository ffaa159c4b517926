// Briefs in every dialect, each beside the same brief in the guide's form. A part that one label of the dialect gives
// to two fields (`Lighting/mood`) is written twice in the guide's form.

/** One brief in two ways of writing. */
export interface Twin {
  readonly dialect: string;
  /** What `dialectOf` says. */
  readonly is: readonly string[];
  readonly text: string;
  readonly guide: string;
}

const twin = (dialect: string, is: readonly string[], text: string, guide: string): Twin => ({
  dialect,
  is,
  text,
  guide,
});

const detailed: readonly Twin[] = [
  twin(
    'detailed',
    ['detailed'],
    `Format & Look
Duration 6s; 172.8° shutter; 35 mm photochemical contrast; light gate weave.

Lenses & Filtration
40 mm / 75 mm spherical primes; Black Pro-Mist 1/8.

Grade / Palette
Highlights: pale lemon from the skylight.
Mids: warm timber, slightly green.
Blacks: lifted, a touch of blue.

Lighting & Atmosphere
Soft daylight from above, late morning.
Bounce: white card on the workbench.
Negative fill from the open door.
Practical: one desk lamp, dimmed.
Atmos: fine sawdust in the beam.

Location & Framing
Violin maker’s loft, late morning.
Foreground: curls of spruce on the bench.
Midground: the maker bent over a scroll.
Background: instruments on a wire.
Avoid brand names or calendars.

Wardrobe / Props / Extras
Main subject: a woman of sixty, grey apron, reading glasses.
Props: gouge, clamps, a half-carved scroll.

Sound
Diegetic only: gouge on wood, a radio two rooms away (-22 LUFS).

Optimized Shot List (2 shots / 6 s total)

0.00–3.50 — “First Cut” (40 mm, slow slide right)
The gouge lifts one long curl of spruce. Purpose: show the patience of the work.

3.50–6.00 — “The Ear” (75 mm, static)
She taps the wood and listens. Purpose: end on sound rather than sight.

Camera Notes (Why It Reads)
Keep the blade inside the lower third.
Let the curl leave the frame before the cut.

Finishing
Fine grain; restrained halation.
Mix: wood above everything else.
Poster frame: the curl at its longest.
`,
    `Style: Duration 6s; 172.8° shutter; 35 mm photochemical contrast; light gate weave.
Style: Fine grain; restrained halation.
Lens: 40 mm / 75 mm spherical primes; Black Pro-Mist 1/8.
Palette: pale lemon from the skylight.
Palette: warm timber, slightly green.
Palette: lifted, a touch of blue.
Lighting: Soft daylight from above, late morning.
Lighting: white card on the workbench. Negative fill from the open door.
Lighting: one desk lamp, dimmed.
Lighting: fine sawdust in the beam.

Violin maker’s loft, late morning.

curls of spruce on the bench.

the maker bent over a scroll.

instruments on a wire.

a woman of sixty, grey apron, reading glasses.

gouge, clamps, a half-carved scroll.

Background Sound: gouge on wood, a radio two rooms away (-22 LUFS).
Background Sound: wood above everything else.
Avoid: brand names or calendars.
Notes: the curl at its longest.
Camera: Keep the blade inside the lower third.
Camera: Let the curl leave the frame before the cut.

Shot 1 (0-3.5s):
The gouge lifts one long curl of spruce.
Camera: 40 mm, slow slide right
Notes: show the patience of the work.

Shot 2 (3.5-6s):
She taps the wood and listens.
Camera: 75 mm, static
Notes: end on sound rather than sight.
`,
  ),
  twin(
    'detailed',
    ['detailed', 'markdown'],
    `**Format & Look**
Digital capture, clean 4K; natural motion blur.

**Lighting & Atmosphere**
Overcast noon.
Atmos: drizzle.

**Location & Framing**
A ferry ramp, tide low.
Foreground: wet rope.

**Sound**
Diegetic only: gulls, diesel idle.

**Finishing**
Slight vignette.
Poster frame: ramp touching water.
`,
    `Style: Digital capture, clean 4K; natural motion blur.
Style: Slight vignette.
Lighting: Overcast noon.
Lighting: drizzle.

A ferry ramp, tide low.

wet rope.

Background Sound: gulls, diesel idle.
Notes: ramp touching water.
`,
  ),
  twin(
    'detailed',
    ['detailed'],
    `Location & Framing
Night market, rain just over.
Background: strings of bulbs.

Wardrobe / Props / Extras
Main subject: a noodle cook with rolled sleeves.
Extras: three customers on stools.
Props: a dented ladle.

Optimized Shot List (3 shots / 6 s total)
0.00–2.00 — “Steam” (50 mm, push in)
Steam covers the lens.
2.00–4.00 — “Ladle” (85 mm, static)
Broth falls in a thin line.
4.00–6.00 — “Bowl” (35 mm, tilt down)
The bowl slides along the counter.
`,
    `Night market, rain just over.

strings of bulbs.

a noodle cook with rolled sleeves.

three customers on stools.

a dented ladle.

Shot 1 (0-2s): Steam covers the lens.
Camera: 50 mm, push in
Shot 2 (2-4s): Broth falls in a thin line.
Camera: 85 mm, static
Shot 3 (4-6s): The bowl slides along the counter.
Camera: 35 mm, tilt down
`,
  ),
  twin(
    'detailed',
    ['detailed'],
    `Grade / Palette
Highlights: straw.
Mids: sage green.
Blacks: warm brown.

Lenses & Filtration
28 mm; CPL to calm the water.

Location & Framing
A canoe on a lake between reeds.
Avoid modern boats.

Camera Notes (Why It Reads)
Stay at the height of the paddle.
`,
    `Palette: straw.
Palette: sage green.
Palette: warm brown.
Lens: 28 mm; CPL to calm the water.
Camera: Stay at the height of the paddle.

A canoe on a lake between reeds.

Avoid: modern boats.
`,
  ),
  twin(
    'detailed',
    ['detailed'],
    `Sound
Diegetic only: skates on ice, breath; no score or added foley.

Lighting & Atmosphere
Practical: floodlights on four poles.
Key: hard from the left pole.
Fill: snow.

Location & Framing
A village rink before opening.
Midground: one skater, dark coat.

Shot List
0.00-2.50 — "Edge" (24 mm, handheld follow)
She leans into the curve.
2.50-4.00 — "Stop" (50 mm, locked-off static)
Ice sprays toward the lens.
`,
    `Lighting: floodlights on four poles.
Lighting: hard from the left pole.
Lighting: snow.
Background Sound: skates on ice, breath; no score or added foley.

A village rink before opening.

one skater, dark coat.

Shot 1 (0-2.5s): She leans into the curve.
Camera: 24 mm, handheld follow
Shot 2 (2.5-4s): Ice sprays toward the lens.
Camera: 50 mm, locked-off static
`,
  ),
];

const checklist: readonly Twin[] = [
  twin(
    'checklist',
    ['checklist'],
    `Use case: landing page hero
Primary request: a short loop of a ceramic kettle on a stove
Scene/background: pale stone kitchen, window on the left
Subject: matte white kettle, wooden handle
Action: steam begins to rise from the spout
Camera: 85mm, slow dolly in
Lighting/mood: soft side light, quiet morning
Color palette: bone, oak, slate
Style/format: premium product film
Timing/beats: 0-2s: the kettle stands still; 2-4s: steam unrolls
Audio: faint boil, no music
Text (verbatim): "Slow mornings."
Constraints: one kettle only
Avoid: hands, logos
`,
    `Style: premium product film
Notes: landing page hero

a short loop of a ceramic kettle on a stove

pale stone kitchen, window on the left

matte white kettle, wooden handle

Camera: 85mm, slow dolly in
Lighting: soft side light, quiet morning
Mood: soft side light, quiet morning
Palette: bone, oak, slate

Actions:
- steam begins to rise from the spout
- 0-2s: the kettle stands still
- 2-4s: steam unrolls

Background Sound: faint boil, no music
Text: "Slow mornings."
Constraints: one kettle only
Avoid: hands, logos
`,
  ),
  twin(
    'checklist',
    ['checklist'],
    `Use case: character test
Primary request: an old fox reads a map
Subject: fox with a torn ear, waxed jacket
Action: the fox turns the map upside down
Camera: medium close-up, static
Lighting/mood: lantern from below, wry
Audio: paper rustle, crickets
Dialogue:
<dialogue>
- Fox (muttering): "North was never here."
</dialogue>
Avoid: other animals
`,
    `Notes: character test

an old fox reads a map

fox with a torn ear, waxed jacket

Camera: medium close-up, static
Lighting: lantern from below, wry
Mood: lantern from below, wry

Actions:
- the fox turns the map upside down

Dialogue:
- Fox (muttering): "North was never here."

Background Sound: paper rustle, crickets
Avoid: other animals
`,
  ),
  twin(
    'checklist',
    ['checklist'],
    `Primary request: drone reveal of a lighthouse
Scene/background: basalt cliffs, gale
Camera: drone rises and holds
Lighting/mood: last light, lonely
Color palette: iron, amber, white
Style/format: documentary
Timing/beats: 0-3s: climb along the rock; 3-6s: the lamp turns on
Constraints: no people
`,
    `Style: documentary

drone reveal of a lighthouse

basalt cliffs, gale

Camera: drone rises and holds
Lighting: last light, lonely
Mood: last light, lonely
Palette: iron, amber, white

Actions:
- 0-3s: climb along the rock
- 3-6s: the lamp turns on

Constraints: no people
`,
  ),
  twin(
    'checklist',
    ['checklist', 'markdown'],
    `- **Use case:** social ad
- **Primary request:** sneakers land in a puddle
- **Subject:** red running shoes
- **Action:** both feet hit the water at once
- **Camera:** low angle, locked
- **Audio:** one splash
- **Constraints:** feet only
`,
    `Notes: social ad

sneakers land in a puddle

red running shoes

Camera: low angle, locked

Actions:
- both feet hit the water at once

Background Sound: one splash
Constraints: feet only
`,
  ),
  twin(
    'checklist',
    ['checklist'],
    `Use case: explainer
Scene/background: plain grey sweep
Subject: a paper plane
Action: it folds itself, then glides out of frame
Camera: side view, tracking left
Style/format: stop-motion paper craft
Audio: crisp folds
Text (verbatim): "Ready?"
`,
    `Style: stop-motion paper craft
Notes: explainer

plain grey sweep

a paper plane

Camera: side view, tracking left

Actions:
- it folds itself, then glides out of frame

Background Sound: crisp folds
Text: "Ready?"
`,
  ),
];

const launch: readonly Twin[] = [
  twin(
    'launch',
    ['launch'],
    `Primary Target & Visuals
Hero: a glass whale over a city at dawn.
First read: the whale’s outline against the sky.
Second read: commuters who look up.

Format & Appearance
Large-format film, fine grain.

Camera & Filter
Slow crane up, soft diffusion.

Grading & Palette
Rose, steel, cream.

Lighting & Atmosphere
Low sun, thin fog.
`,
    `Style: Large-format film, fine grain.

a glass whale over a city at dawn.

the whale’s outline against the sky.

commuters who look up.

Camera: Slow crane up, soft diffusion.
Lens: Slow crane up, soft diffusion.
Palette: Rose, steel, cream.
Lighting: Low sun, thin fog.
`,
  ),
  twin(
    'launch',
    ['launch'],
    `Primary Target & Visuals: a stone giant asleep in a quarry
Hero: the giant, moss on its shoulders
First read: the slow breath
Second read: two birds on its nose
Format & Appearance: IMAX scale, deep focus
Camera & Filtration: wide, locked off
Grading & Palette: moss, ash, sky
`,
    `Style: IMAX scale, deep focus

a stone giant asleep in a quarry

the giant, moss on its shoulders

the slow breath

two birds on its nose

Camera: wide, locked off
Lens: wide, locked off
Palette: moss, ash, sky
`,
  ),
  twin(
    'launch',
    ['launch', 'markdown'],
    `## Primary Target & Visuals
Hero: a tram made of ice.
Second read: its driver in a wool hat.

## Format & Appearance
Miniature photography.

## Lighting & Atmosphere
Noon, the ice dripping.
`,
    `Style: Miniature photography.

a tram made of ice.

its driver in a wool hat.

Lighting: Noon, the ice dripping.
`,
  ),
  twin(
    'launch',
    ['launch', 'capitals'],
    `PRIMARY TARGET & VISUALS
HERO: a brass astronaut on a carousel.
FIRST READ: the helmet’s reflection.

CAMERA & FILTER
Arc left, 50mm, Pro-Mist.

GRADING & PALETTE
Brass, teal, oxblood.
`,
    `a brass astronaut on a carousel.

the helmet’s reflection.

Camera: Arc left, 50mm, Pro-Mist.
Lens: Arc left, 50mm, Pro-Mist.
Palette: Brass, teal, oxblood.
`,
  ),
  twin(
    'launch',
    ['launch'],
    `Primary Target & Visuals (what we see)
A field of kites, all tethered to one child.

Format & Appearance (how it looks)
Super 8, faded.

Grading & Palette
Mustard, sky, brick.

Sound
Wind in paper.
`,
    `Style: Super 8, faded.

A field of kites, all tethered to one child.

Palette: Mustard, sky, brick.
Background Sound: Wind in paper.
`,
  ),
];

const timed: readonly Twin[] = [
  twin(
    'timed',
    ['timed'],
    `[00:00-00:02] [CAMERA] slow push in [SUBJECT] a beekeeper opens a hive [SND] low hum
[00:02-00:05] [CAMERA] macro, static [SUBJECT] a bee crosses the frame [FX] pollen drifts
`,
    `Shot 1 (0-2s):
a beekeeper opens a hive
Camera: slow push in
Background Sound: low hum

Shot 2 (2-5s):
a bee crosses the frame

pollen drifts
Camera: macro, static
`,
  ),
  twin(
    'timed',
    ['timed', 'guide'],
    `Shot 1 (0-3s): A clerk stamps a passport.
Camera: close-up, locked
Shot 2 (3-6s): The traveller lifts her bag.
Camera: medium, pan right
Sound: stamps, announcements
`,
    `Shot 1 (0-3s):
A clerk stamps a passport.
Camera: close-up, locked

Shot 2 (3-6s):
The traveller lifts her bag.
Camera: medium, pan right
Background Sound: stamps, announcements
`,
  ),
  twin(
    'timed',
    ['timed', 'guide'],
    `Style: newsreel.

[00:00] A gate opens.
[00:02] Horses burst out.
[00:03] Mud covers the lens.
`,
    `Style: newsreel.

[00:00-00:02] A gate opens.
[00:02-00:03] Horses burst out.
Shot 3: Mud covers the lens.
`,
  ),
  twin(
    'timed',
    ['timed'],
    `Scene 1 – Kitchen (0–4s):
[CAMERA: handheld, over the shoulder]
[SUBJECT] A boy cracks an egg.
[DIALOGUE] Boy (proud): "One hand!"
[SFX: shell, sizzle]

Scene 2 – Close-up (4–6s):
[SUBJECT] The yolk slides.
[EDIT] hold two beats
`,
    `Shot 1 (0-4s):
A boy cracks an egg.
Camera: handheld, over the shoulder
Dialogue: Boy (proud): "One hand!"
Background Sound: shell, sizzle

Shot 2 (4-6s):
The yolk slides.
Camera: Close-up
Camera: hold two beats
`,
  ),
  twin(
    'timed',
    ['timed'],
    `A rooftop at noon, tar soft underfoot.

Beat 1 (0-2s): Two pigeons land.
Beat 2 (2-4s): A hand scatters seed.
Beat 3 (4-6s): The flock covers the frame.

[SND] wings, distant horns
`,
    `A rooftop at noon, tar soft underfoot.

Actions:
- (0-2s): Two pigeons land.
- (2-4s): A hand scatters seed.
- (4-6s): The flock covers the frame.

Background Sound: wings, distant horns
`,
  ),
  twin(
    'timed',
    ['timed', 'guide'],
    `Shot 1 (wide, handheld): A crowd on a pier.
Shot 2 (50mm, slow push in): One girl does not wave.
Shot 3 – Insert: her ticket, torn.

Background Sound: brass band, far off
`,
    `Shot 1: A crowd on a pier.
Camera: wide, handheld
Shot 2: One girl does not wave.
Camera: 50mm, slow push in
Shot 3: her ticket, torn.
Camera: Insert

Background Sound: brass band, far off
`,
  ),
];

const json: readonly Twin[] = [
  twin(
    'json',
    ['json', 'guide', 'common'],
    `{"scene": "a heron in shallow water", "camera_movement": "slow crane up", "lighting": "pale dawn", "negative_prompt": "boats"}`,
    `a heron in shallow water

Camera: slow crane up
Lighting: pale dawn
Avoid: boats
`,
  ),
  twin(
    'json',
    ['json', 'guide'],
    `\`\`\`json
{
  "style": "felt stop-motion",
  "shots": [
    {"duration": 2, "scene": "a felt mouse yawns", "camera": "close-up"},
    {"duration": 3, "scene": "it pulls the blanket up", "camera": "wide, static"}
  ],
}
\`\`\``,
    `Style: felt stop-motion

Shot 1 (0-2s): a felt mouse yawns
Camera: close-up
Shot 2 (2-5s): it pulls the blanket up
Camera: wide, static
`,
  ),
  twin(
    'json',
    ['json', 'common'],
    `{"prompt": "a tailor pins a sleeve", "audio": {"ambience": "clock", "music": "none"}, "dialogue": [{"speaker": "Tailor", "tone": "dry", "line": "Stand still."}]}`,
    `a tailor pins a sleeve

Background Sound: clock
Background Sound: none

Dialogue:
- Tailor (dry): "Stand still."
`,
  ),
  twin(
    'json',
    ['json', 'common', 'guide'],
    `{"subject": {"description": "a girl with a kite", "wardrobe": "yellow coat"}, "environment": "dunes", "cinematicFraming": "low angle", "mood": "free"}`,
    `a girl with a kite

yellow coat

dunes

Camera: low angle
Mood: free
`,
  ),
  twin(
    'json',
    ['json', 'common'],
    `{"visual_style": "noir", "colorGrading": ["silver", "black"], "actions": ["he lights a match", "the wind takes it"], "model": "sora-2", "seed": 4}`,
    `Style: noir
Palette: silver
Palette: black

Actions:
- he lights a match
- the wind takes it
`,
  ),
];

const ranges: readonly Twin[] = [
  twin(
    'json',
    ['json', 'timed', 'guide'],
    `{"scenes": [{"time": "0-2s", "visual": "a cup fills", "camera": "macro"}, {"time": "2-5s", "visual": "a hand lifts it"}], "sound": "steam"}`,
    `Background Sound: steam

Shot 1 (0-2s): a cup fills
Camera: macro
Shot 2 (2-5s): a hand lifts it
`,
  ),
  twin(
    'timed',
    ['common'],
    `Timeline:
0–2s: A seed falls.
2–4s: Roots spread.

Atmosphere: patient
`,
    `Actions:
- 0–2s: A seed falls.
- 2–4s: Roots spread.

Mood: patient
`,
  ),
  twin(
    'chinese',
    ['chinese', 'markdown'],
    `**画面描述**：一位老人在茶馆里泡茶。
**镜头**：特写，缓慢推进
**对白**：老人说：「慢慢来。」
**时长**：8秒
`,
    `一位老人在茶馆里泡茶。

Camera: 特写，缓慢推进

Dialogue:
- 老人: "慢慢来。"

Notes: 8秒
`,
  ),
];

const pillars: readonly Twin[] = [
  twin(
    'pillars',
    ['pillars'],
    `[Subject/Character - Pillar 1]
A tin soldier, one leg, painted coat.

[Action/Motion - Pillar 2]
Hops along a shelf.

[Environment/Setting - Pillar 3]
A toy shop after closing.

[Cinematic Framing - Pillar 4]
Low angle, slow follow.

[Aesthetic/Style - Pillar 5]
Felt animation.
`,
    `Style: Felt animation.

A tin soldier, one leg, painted coat.

A toy shop after closing.

Camera: Low angle, slow follow.

Actions:
- Hops along a shelf.
`,
  ),
  twin(
    'pillars',
    ['pillars'],
    `Subject/Character:
An ice climber in a red shell.

Action/Motion:
Swings one axe, then rests.

Environment/Setting:
Blue serac, blown snow.

Cinematic Framing:
Telephoto from across the valley.

Aesthetic/Style:
Expedition documentary.
`,
    `Style: Expedition documentary.

An ice climber in a red shell.

Blue serac, blown snow.

Camera: Telephoto from across the valley.

Actions:
- Swings one axe, then rests.
`,
  ),
  twin(
    'pillars',
    ['pillars', 'markdown'],
    `**Subject/Character** a night nurse
**Action/Motion** she folds a blanket
**Environment/Setting** an empty ward
**Cinematic Framing** wide, static
**Aesthetic/Style** 16mm
`,
    `Style: 16mm

a night nurse

an empty ward

Camera: wide, static

Actions:
- she folds a blanket
`,
  ),
  twin(
    'pillars',
    ['pillars', 'markdown'],
    `1. **Subject & Character**: a mechanic with silver braids
2. **Action & Motion**: she rolls a tyre
3. **Environment & Setting**: a desert garage
4. **Cinematic Framing**: tracking, knee height
5. **Aesthetic & Style**: sun-bleached print film
`,
    `Style: sun-bleached print film

a mechanic with silver braids

a desert garage

Camera: tracking, knee height

Actions:
- she rolls a tyre
`,
  ),
  twin(
    'pillars',
    ['pillars'],
    `[Subject - Pillar 1] a lantern fish
[Motion - Pillar 2] it drifts past the lens
[Setting - Pillar 3] black water
[Framing - Pillar 4] macro, static
[Aesthetic - Pillar 5] nature film
`,
    `Style: nature film

a lantern fish

black water

Camera: macro, static

Actions:
- it drifts past the lens
`,
  ),
];

const capitals: readonly Twin[] = [
  twin(
    'capitals',
    ['capitals'],
    `A chess player waits for a move.

COLOR
Ivory, ebony, brass.

LIGHTING
One lamp from above.

COMPOSITION
Centred, board in the lower half.

ENVIRONMENT
A club with wood panels.

POST
Fine grain, slow shutter.
`,
    `A chess player waits for a move.

A club with wood panels.

Style: Fine grain, slow shutter.
Camera: Centred, board in the lower half.
Lighting: One lamp from above.
Palette: Ivory, ebony, brass.
`,
  ),
  twin(
    'capitals',
    ['capitals'],
    `COLOR — teal and rust
LIGHTING — hard sun from the right
COMPOSITION — wide, horizon low
ENVIRONMENT — salt flat
POST — heavy vignette
`,
    `Style: heavy vignette
Camera: wide, horizon low
Lighting: hard sun from the right
Palette: teal and rust

salt flat
`,
  ),
  twin(
    'capitals',
    ['capitals'],
    `COLOR: lime, black
LIGHTING: strobes
COMPOSITION: Dutch angle
ENVIRONMENT: a tunnel rave
POST: chroma noise
EXCLUDE: phones
`,
    `Style: chroma noise
Camera: Dutch angle
Lighting: strobes
Palette: lime, black
Avoid: phones

a tunnel rave
`,
  ),
  twin(
    'capitals',
    ['capitals'],
    `ENVIRONMENT
Terraced rice fields, mist.
COMPOSITION
Aerial, slow drift forward.
COLOR
Jade, silver.
POST-PRODUCTION
Light haze, soft contrast.
`,
    `Style: Light haze, soft contrast.
Camera: Aerial, slow drift forward.
Palette: Jade, silver.

Terraced rice fields, mist.
`,
  ),
  twin(
    'capitals',
    ['guide', 'capitals'],
    `STYLE: screen print
CAMERA: flat, frontal
LIGHTING: even
ACTIONS:
- a hand pulls a squeegee
DIALOGUE:
- PRINTER: "Last one."
BACKGROUND SOUND: rubber on mesh
`,
    `Style: screen print
Camera: flat, frontal
Lighting: even

Actions:
- a hand pulls a squeegee

Dialogue:
- PRINTER: "Last one."

Background Sound: rubber on mesh
`,
  ),
];

const markdown: readonly Twin[] = [
  twin(
    'markdown',
    ['guide', 'markdown'],
    `**Style:** 1980s VHS

**Scene:** A mall fountain at closing time.

**Camera:** Slow zoom out.

**Actions:**
* A guard drops a coin.
* The water stops.

**Background Sound:** echo, a shutter far away.
`,
    `Style: 1980s VHS

A mall fountain at closing time.

Camera: Slow zoom out.

Actions:
- A guard drops a coin.
- The water stops.

Background Sound: echo, a shutter far away.
`,
  ),
  twin(
    'markdown',
    ['guide', 'markdown'],
    `# Scene
A greenhouse at night.

## Camera
Dolly left past the glass.

## Lighting
Pink grow lamps.

## Dialogue
- Botanist (whispering): "It bloomed."
`,
    `A greenhouse at night.

Camera: Dolly left past the glass.
Lighting: Pink grow lamps.

Dialogue:
- Botanist (whispering): "It bloomed."
`,
  ),
  twin(
    'markdown',
    ['guide', 'markdown'],
    `**Scene** — a ferry deck in sleet
**Camera** — handheld, facing the bow
**Mood** — stubborn
**Sound** — engine, chains
`,
    `a ferry deck in sleet

Camera: handheld, facing the bow
Mood: stubborn
Background Sound: engine, chains
`,
  ),
  twin(
    'markdown',
    ['guide', 'markdown'],
    `**Scene**: Two cyclists at a level crossing.
**Lens**: 135mm
**Dialogue**:
**Ana** (out of breath): “You first.”
**Ben**: “Never.”
**Mood**: tense
`,
    `Two cyclists at a level crossing.

Lens: 135mm
Mood: tense

Dialogue:
- Ana (out of breath): "You first."
- Ben: "Never."
`,
  ),
  twin(
    'markdown',
    ['common', 'markdown'],
    `### **Setting**
An attic with a skylight.

### **Camera Movement**
Tilt down from the beam.

### **Soundscape**
Rain, one drip into a bucket.

### **Negative Prompt**
people, spiders
`,
    `An attic with a skylight.

Camera: Tilt down from the beam.
Background Sound: Rain, one drip into a bucket.
Avoid: people, spiders
`,
  ),
];

const marks: readonly Twin[] = [
  twin(
    'common',
    ['guide'],
    `🎬 Scene: A harbour at night
🎥 Camera: slow pan
🎵 Sound: waves
💡 Lighting: moon
`,
    `A harbour at night

Camera: slow pan
Lighting: moon
Background Sound: waves
`,
  ),
  twin(
    'common',
    ['checklist', 'pillars'],
    `• Subject — a violinist
• Setting — metro station
• Camera — handheld, 35mm
• Mood — lonely
`,
    `a violinist

metro station

Camera: handheld, 35mm
Mood: lonely
`,
  ),
  twin(
    'common',
    ['checklist'],
    `<scene>A forest path</scene>
<camera>Dolly forward</camera>
<audio>birds</audio>
`,
    `A forest path

Camera: Dolly forward
Background Sound: birds
`,
  ),
  twin(
    'common',
    ['common', 'capitals'],
    `TITLE: Last Light
SETTING: A cliff.
CAMERA MOVEMENT: Drone, rising
TONE: spare
NO: people, boats
`,
    `Notes: Last Light

A cliff.

Camera: Drone, rising
Mood: spare
Avoid: people, boats
`,
  ),
  twin(
    'common',
    ['common'],
    `Setting: a signal box
Time of day: first frost
Camera angle: low
Color grading: blue, one red lamp
Soundscape: wires, a bell
Negative prompt: people
`,
    `a signal box

first frost

Camera: low
Palette: blue, one red lamp
Background Sound: wires, a bell
Avoid: people
`,
  ),
];

const chinese: readonly Twin[] = [
  twin(
    'chinese',
    ['chinese'],
    `风格：水墨动画
场景：江南小巷，细雨。
镜头：中景，缓慢推进。
光线：柔和的天光。
色彩：青、灰、白。
动作：
- 女孩撑开纸伞。
- 一只猫跳上墙头。
对白：
女孩（轻声）：“下雨了。”
声音：雨声，远处的钟。
`,
    `Style: 水墨动画

江南小巷，细雨。

Camera: 中景，缓慢推进。
Lighting: 柔和的天光。
Palette: 青、灰、白。

Actions:
- 女孩撑开纸伞。
- 一只猫跳上墙头。

Dialogue:
- 女孩 (轻声): "下雨了。"

Background Sound: 雨声，远处的钟。
`,
  ),
  twin(
    'chinese',
    ['chinese'],
    `镜头1（0-3秒）：一个老人点亮灯笼。
运镜：特写，固定。
镜头2（3-6秒）：灯笼升上夜空。
运镜：仰拍，慢慢拉远。
`,
    `Shot 1 (0-3s): 一个老人点亮灯笼。
Camera: 特写，固定。
Shot 2 (3-6s): 灯笼升上夜空。
Camera: 仰拍，慢慢拉远。
`,
  ),
  twin(
    'chinese',
    ['chinese'],
    `【风格】八十年代胶片
【画面】清晨的菜市场，摊主摆好番茄。
【氛围】热闹
【音效】叫卖声
【避免】文字
`,
    `Style: 八十年代胶片

清晨的菜市场，摊主摆好番茄。

Mood: 热闹
Background Sound: 叫卖声
Avoid: 文字
`,
  ),
  twin(
    'chinese',
    ['chinese'],
    `畫面：夜晚的便利店，玻璃上有雨。鏡頭：低角度，靜止。燈光：冷白色螢光燈。氛圍：孤單。聲音：冰箱的嗡嗡聲。
`,
    `夜晚的便利店，玻璃上有雨。

Camera: 低角度，靜止。
Lighting: 冷白色螢光燈。
Mood: 孤單。
Background Sound: 冰箱的嗡嗡聲。
`,
  ),
  twin(
    'chinese',
    ['chinese'],
    `第一个镜头：海边的火车站。
第二个镜头：列车进站。

音乐：钢琴。
`,
    `Shot 1: 海边的火车站。
Shot 2: 列车进站。

Background Sound: 钢琴。
`,
  ),
];

const german: readonly Twin[] = [
  twin(
    'german',
    ['german'],
    `Stil: Super-8-Urlaubsfilm

Szene: Ein Freibad am Morgen, leer bis auf einen Bademeister.

Kameraeinstellung: Halbtotale, langsame Fahrt nach rechts.
Objektiv: 28 mm
Beleuchtung: Flaches Sonnenlicht über dem Wasser.
Stimmung: Ruhig.

Handlung:
- Er zieht eine Leine über das Becken.
- Ein Blatt fällt ins Wasser.

Dialog:
- Bademeister (gähnend): „Noch zehn Minuten.“

Hintergrundgeräusche: Filterpumpe, eine Amsel.
`,
    `Style: Super-8-Urlaubsfilm

Ein Freibad am Morgen, leer bis auf einen Bademeister.

Camera: Halbtotale, langsame Fahrt nach rechts.
Lens: 28 mm
Lighting: Flaches Sonnenlicht über dem Wasser.
Mood: Ruhig.

Actions:
- Er zieht eine Leine über das Becken.
- Ein Blatt fällt ins Wasser.

Dialogue:
- Bademeister (gähnend): "Noch zehn Minuten."

Background Sound: Filterpumpe, eine Amsel.
`,
  ),
  twin(
    'german',
    ['german'],
    `Einstellung 1 (0–3 Sek.): Ein Bäcker öffnet den Ofen.
Kamera: Nahaufnahme
Einstellung 2 (3–5 Sek.): Er hebt ein Brot heraus.
Kamera: Schwenk nach oben
`,
    `Shot 1 (0-3s): Ein Bäcker öffnet den Ofen.
Camera: Nahaufnahme
Shot 2 (3-5s): Er hebt ein Brot heraus.
Camera: Schwenk nach oben
`,
  ),
  twin(
    'german',
    ['german', 'markdown'],
    `**Motiv:** Eine Töpferin formt eine Schale.
**Kamerabewegung:** langsamer Kreis
**Licht:** Nordfenster
**Farbpalette:** Ton, Salbei, Weiß
**Vermeiden:** Text im Bild
`,
    `Eine Töpferin formt eine Schale.

Camera: langsamer Kreis
Lighting: Nordfenster
Palette: Ton, Salbei, Weiß
Avoid: Text im Bild
`,
  ),
  twin(
    'german',
    ['german'],
    `Bildstil: Scherenschnitt
Umgebung: Ein Wald aus schwarzem Papier
Ablauf: Ein Hirsch tritt hervor und bleibt stehen.
Ton: Papier raschelt
`,
    `Style: Scherenschnitt

Ein Wald aus schwarzem Papier

Actions:
- Ein Hirsch tritt hervor und bleibt stehen.

Background Sound: Papier raschelt
`,
  ),
  twin(
    'german',
    ['german', 'capitals'],
    `SZENE: Bahnsteig, Schnee.
KAMERA: statisch
STIMMUNG: Abschied
DIALOG:
MUTTER: „Schreib mir.“
SOHN (leise): „Jede Woche.“
`,
    `Bahnsteig, Schnee.

Camera: statisch
Mood: Abschied

Dialogue:
- MUTTER: "Schreib mir."
- SOHN (leise): "Jede Woche."
`,
  ),
];

const italian: readonly Twin[] = [
  twin(
    'italian',
    ['italian'],
    `Stile: commedia anni sessanta, bianco e nero

Scena: Una piazza a mezzogiorno, un cameriere fra i tavoli vuoti.

Inquadratura: campo medio, lenta carrellata a sinistra.
Obiettivo: 35 mm
Luce: sole a picco, ombre corte.
Atmosfera: pigra.

Azioni:
- Il cameriere piega un tovagliolo.
- Un cane attraversa la piazza.

Dialogo:
- Cameriere (sbuffando): «Oggi non viene nessuno.»

Suono di sottofondo: cicale, una radio lontana.
`,
    `Style: commedia anni sessanta, bianco e nero

Una piazza a mezzogiorno, un cameriere fra i tavoli vuoti.

Camera: campo medio, lenta carrellata a sinistra.
Lens: 35 mm
Lighting: sole a picco, ombre corte.
Mood: pigra.

Actions:
- Il cameriere piega un tovagliolo.
- Un cane attraversa la piazza.

Dialogue:
- Cameriere (sbuffando): "Oggi non viene nessuno."

Background Sound: cicale, una radio lontana.
`,
  ),
  twin(
    'italian',
    ['italian'],
    `Inquadratura 1 (0-2s): Un pescatore scioglie la rete.
Movimento di macchina: fisso
Inquadratura 2 (2-5s): La barca si stacca dal molo.
Movimento di macchina: panoramica a destra
`,
    `Shot 1 (0-2s): Un pescatore scioglie la rete.
Camera: fisso
Shot 2 (2-5s): La barca si stacca dal molo.
Camera: panoramica a destra
`,
  ),
  twin(
    'italian',
    ['italian', 'markdown'],
    `**Soggetto:** una sarta e una macchina da cucire
**Ambientazione:** bottega stretta, luce di finestra
**Illuminazione:** morbida, da sinistra
**Palette di colori:** avorio, ruggine, blu
**Effetti sonori:** ago, pedale
**Evitare:** marchi
`,
    `una sarta e una macchina da cucire

bottega stretta, luce di finestra

Lighting: morbida, da sinistra
Palette: avorio, ruggine, blu
Background Sound: ago, pedale
Avoid: marchi
`,
  ),
  twin(
    'italian',
    ['italian', 'capitals'],
    `SCENA: Un vigneto nella nebbia.
CAMERA: drone, in avanti
AZIONE: Un trattore esce dalla nebbia.
SUONO: motore, corvi
`,
    `Un vigneto nella nebbia.

Camera: drone, in avanti

Actions:
- Un trattore esce dalla nebbia.

Background Sound: motore, corvi
`,
  ),
  twin(
    'italian',
    ['italian'],
    `Estetica: marionette di legno
Personaggi: un re e il suo gatto
Profondità di campo: ridotta
Dialoghi:
Re: «Chi ha mangiato la corona?»
Gatto (innocente): «Era di zucchero.»
`,
    `Style: marionette di legno

un re e il suo gatto

Depth of field: ridotta

Dialogue:
- Re: "Chi ha mangiato la corona?"
- Gatto (innocente): "Era di zucchero."
`,
  ),
];

/** At least five of each dialect. */
export const TWINS: readonly Twin[] = [
  ...detailed,
  ...checklist,
  ...launch,
  ...timed,
  ...json,
  ...ranges,
  ...pillars,
  ...capitals,
  ...markdown,
  ...marks,
  ...chinese,
  ...german,
  ...italian,
];
