/**
 * Briefs told twice: `other` claims what `text` claims in other words. Written before the code that compares them, by
 * ear and not by its tables.
 */
export interface Rewording {
  readonly name: string;
  readonly text: string;
  readonly other: string;
}

/** Twenty briefs of many forms. */
export const rewordings: readonly Rewording[] = [
  {
    name: 'lighthouse',
    text: `1960s documentary, 16mm film with heavy grain. A lighthouse keeper in a yellow raincoat climbs an iron staircase at dusk. Heavy rain outside.

Cinematography:
Camera shot: Medium shot, low angle, slow tilt up.
Lens: 35mm, deep focus.
Lighting: Hard side light from a lantern, cool blue ambient.
Mood: Lonely, solemn.

Actions:
- The keeper climbs four steps.
- He raises the lantern.
- He looks out of the window.

Background Sound: Rain on the roof, distant thunder, footsteps on metal.`,
    other: `Documentary footage of the 1960s on 16mm film, heavily grained. At dusk, in heavy rain, a lighthouse keeper wearing a yellow raincoat climbs a staircase of iron.

Cinematography:
Camera: The camera tilts up slowly from a low angle in a medium shot.
Lens: 35 mm lens with deep focus.
Lighting: A lantern gives hard light from the side, against a cool blue ambient.
Mood: Solemn and lonely.

Actions:
- The keeper climbs four steps.
- He lifts the lantern up.
- He looks out through the window.

Background Sound: Distant thunder; footsteps on metal; rain on the roof.`,
  },
  {
    name: 'baker',
    text: `Handheld 16mm documentary look. An old baker with a grey beard pulls a tray of bread from a brick oven in a small bakery, early morning.

Camera: close-up, static on a tripod.
Lens: 50mm, shallow depth of field.
Lighting: warm glow from the oven, soft window light.
Palette: amber, cream, walnut brown.
Mood: calm, tender.

Actions:
- The baker pulls out the tray.
- He taps a loaf and smiles.

Dialogue:
- Baker: "Listen to that crust."

Background Sound: Crackling fire, quiet radio music.`,
    other: `A handheld documentary on 16mm. Early in the morning, in a small bakery, an elderly baker with a gray beard pulls a tray of bread out of a brick oven.

Camera: static close-up, tripod.
Lens: 50 mm lens with shallow DOF.
Lighting: soft light from the window and a warm glow out of the oven.
Palette: walnut brown, cream, amber.
Mood: tender, calm.

Actions:
- The baker pulls the tray out.
- He taps a loaf, then smiles.

Dialogue:
- Baker: "Listen to that crust."

Background Sound: Quiet music on the radio, a crackling fire.`,
  },
  {
    name: 'skater',
    text: `VHS camcorder footage from the 1990s. A teenage girl in a red hoodie skates through an empty parking garage at night.

Cinematography:
Camera shot: Wide shot, tracking shot following her.
Lens: 24mm wide-angle lens.
Lighting: Flickering fluorescent tubes overhead.

Actions:
- She pushes off twice.
- She jumps over a cone and lands.

Background Sound: Wheels on concrete, echo of the hall.`,
    other: `1990s footage from a VHS camcorder. At night a teenage girl skates through an empty parking garage in a red hoodie.

Cinematography:
Camera shot: Wide shot. The camera tracks after her and follows.
Lens: wide-angle 24 mm.
Lighting: Fluorescent tubes flicker overhead.

Actions:
- Twice she pushes off.
- She jumps over a cone, then lands.

Background Sound: Echo of the hall, wheels on concrete.`,
  },
  {
    name: 'fox',
    text: `Watercolor storybook illustration. A red fox trots through a snowy birch forest at dawn, light fog between the trunks. Slow pan right, wide shot. Palette: white, rust, pale blue. Background Sound: crunching snow, a distant owl.`,
    other: `Storybook illustration in watercolor. At dawn a red fox trots through a birch forest in the snow, with light fog between the trunks. Wide shot, the camera pans slowly to the right. Palette: pale blue, rust and white. Background Sound: a distant owl, snow crunching.`,
  },
  {
    name: 'watch',
    text: `Modern commercial, clean and bright. A silver wristwatch lies on a slab of black marble.

Cinematography:
Camera shot: Extreme close-up, slow orbit right.
Lens: 100mm macro lens, f/2.8.
Lighting: Softbox from the left, thin rim light.
Mood: Premium, precise.

Actions:
- The second hand ticks once.
- A water drop rolls off the glass.

Background Sound: Quiet ticking, soft studio hum.`,
    other: `Clean, bright and modern commercial. On a slab of black marble lies a silver wristwatch.

Cinematography:
Camera shot: The camera orbits slowly to the right in an extreme close-up.
Lens: macro lens, 100 mm at f/2.8.
Lighting: A thin rim light, and a softbox from the left.
Mood: Precise and premium.

Actions:
- The second hand ticks one time.
- A drop of water rolls off the glass.

Background Sound: Soft hum of the studio, quiet ticking.`,
  },
  {
    name: 'duel',
    text: `Black and white film noir of the 1940s. Two detectives in grey trench coats face each other in a smoky office. Low angle, medium two-shot, locked off. Hard light through venetian blinds. Mood: tense, suspicious.

Dialogue:
- First detective: "You kept the file."
- Second detective (calmly): "You never asked."

Background Sound: Ceiling fan, distant siren.`,
    other: `1940s film noir in black-and-white. In a smoky office two detectives wearing gray trench coats face one another. Medium two-shot from a low angle, the camera is locked off. Hard light comes through venetian blinds. Mood: suspicious and tense.

Dialogue:
- First detective: "You kept the file."
- Second detective (calmly): "You never asked."

Background Sound: A distant siren, a ceiling fan.`,
  },
  {
    name: 'surfer',
    text: `Photorealistic sports footage, crisp. A surfer in a black wetsuit rides a big green wave off a tropical beach at golden hour.

Cinematography:
Camera shot: Aerial drone shot, high angle.
Lens: Telephoto compression.
Lighting: Golden backlight, sparkling spray.

Actions:
- The surfer drops in.
- He carves a turn and throws spray.

Background Sound: Roaring surf, wind.`,
    other: `Crisp, photorealistic sports footage. At golden hour, off a tropical beach, a surfer rides a big green wave wearing a black wetsuit.

Cinematography:
Camera shot: High-angle aerial shot by drone.
Lens: Long lens, telephoto compression.
Lighting: Golden backlight; the spray sparkles.

Actions:
- Dropping in, the surfer begins.
- He carves a turn, throwing spray.

Background Sound: Wind and roaring surf.`,
  },
  {
    name: 'robot chef',
    text: `Claymation, stop-motion. A tiny blue robot in a white apron stands in a cluttered kitchen beside a stack of plates.

Camera: Medium close-up, eye level, slow push-in.
Lighting: Warm overhead lamp, soft shadows.

Actions:
- The robot flips a pancake.
- The pancake lands on its head.

Dialogue:
- Robot: "Again?"

Background Sound: Sizzling pan, a ticking clock.`,
    other: `Stop-motion claymation. Beside a stack of plates in a cluttered kitchen stands a tiny blue robot with a white apron.

Camera: Eye level, medium close-up. The camera slowly pushes in.
Lighting: Soft shadows, a warm lamp overhead.

Actions:
- The robot flips a pancake.
- On its head the pancake lands.

Dialogue:
- Robot: "Again?"

Background Sound: A clock ticking, a pan sizzling.`,
  },
  {
    name: 'desert car',
    text: `1970s road movie, 35mm film, faded colours. A woman in a denim jacket leans on a rusty pickup truck beside a desert highway at noon. Strong wind.

Camera shot: Full shot, slow truck left.
Lens: 40mm anamorphic lens.
Mood: restless, free.
Background Sound: Wind, a far truck horn.`,
    other: `Road movie of the seventies on 35mm film with faded colours. At noon, by a desert highway in strong wind, a woman wearing a denim jacket leans against a rusty pickup truck.

Camera shot: The camera trucks left slowly, full shot.
Lens: anamorphic 40 mm.
Mood: free and restless.
Background Sound: A truck horn far away, wind.`,
  },
  {
    name: 'piano',
    text: `A young man with curly hair plays a black grand piano in an empty concert hall. Bird's-eye view, then nothing moves: static camera. Single spotlight from above, deep shadows. Background Sound: soft piano music, a creaking chair.`,
    other: `In an empty concert hall a curly-haired young man is playing a black grand piano. Static camera in a bird's-eye view. One spotlight from above with deep shadows. Background Sound: a chair creaking, soft music of the piano.`,
  },
  {
    name: 'market',
    text: `Style: vibrant 3D animation, family film.

A grandmother in a purple sari sells mangoes at a crowded street market in the afternoon. A small monkey sits on her shoulder.

Cinematography:
Camera: Medium shot, crane up.
Lighting: Bright sunlight, strong shadows.
Palette: purple, mango orange, leaf green, turquoise.

Actions:
- The monkey grabs a mango.
- The grandmother laughs and claps.

Background Sound: Market chatter, bicycle bells.`,
    other: `Style: 3D animation in vibrant colours, a family film.

In the afternoon, at a crowded street market, a grandmother wearing a purple sari sells mangoes. On her shoulder sits a small monkey.

Cinematography:
Camera: The camera cranes up; medium shot.
Lighting: Strong shadows in bright sunlight.
Palette: turquoise, leaf green, mango orange, purple.

Actions:
- The monkey grabs a mango.
- Laughing, the grandmother claps.

Background Sound: Bells of bicycles, chatter of the market.`,
  },
  {
    name: 'train',
    text: `Anime, hand-drawn. Two students in school uniforms wait on a train platform in light rain at night. Over-the-shoulder shot, slow dolly in.

Dialogue:
- Boy: "It's late again."
- Girl (softly): "I don't mind."

Background Sound: Announcements, light rain on a metal roof.`,
    other: `Hand-drawn anime. At night, in light rain, two students wearing school uniforms wait on a train platform. The camera dollies in slowly, over the shoulder.

Dialogue:
- Boy: "It's late again."
- Girl (softly): "I don't mind."

Background Sound: Light rain on a roof of metal, announcements.`,
  },
  {
    name: 'astronaut',
    text: `IMAX science fiction film. An astronaut in a white spacesuit floats outside a space station. Extreme wide shot, slow zoom out. 18mm lens. Hard sunlight, black shadows. Mood: awe. Background Sound: breathing, radio static.`,
    other: `Science fiction film for IMAX. Outside a space station floats an astronaut who wears a white spacesuit. The camera zooms out slowly in an extreme wide shot. Lens of 18 mm. Black shadows, hard sunlight. Mood: awe. Background Sound: static on the radio, breathing.`,
  },
  {
    name: 'boxer',
    text: `Gritty documentary. A boxer with a shaved head wraps his hands in a dim locker room.

Camera shot: Close-up on his hands, handheld.
Lens: 85mm, shallow focus.
Lighting: Single bulb overhead, hard shadows.
Mood: tense.

Actions:
- He wraps the tape around his knuckles.
- He punches his palm twice.

Background Sound: Muffled crowd, dripping tap.`,
    other: `A gritty documentary. In a dim locker room a boxer with a shaven head wraps his hands.

Camera shot: Handheld close-up of his hands.
Lens: 85 mm with shallow focus.
Lighting: Hard shadows from a single bulb overhead.
Mood: tense.

Actions:
- Around his knuckles he wraps the tape.
- Twice he punches his palm.

Background Sound: A dripping tap, a muffled crowd.`,
  },
  {
    name: 'garden',
    text: `Soft pastel animation. A little girl in a green dress waters sunflowers in a walled garden in the morning. Camera orbits left around her. Soft, diffuse light. Palette: mint, butter yellow, blush. Sound: bees, trickling water.`,
    other: `Animation in soft pastel. In the morning a little girl waters sunflowers in a walled garden, in a green dress. The camera arcs left around her. Diffuse soft light. Palette: blush, mint, butter yellow. Sound: water trickling, bees.`,
  },
  {
    name: 'dancer',
    text: `Elegant fashion film. A ballet dancer in a long silver gown turns on a mirrored stage.

Camera: Wide shot, low angle, slow crane down.
Lighting: Cool rim light from behind, dim blue fill.
Mood: ethereal, hypnotic.

Actions:
- She lifts one arm.
- She turns three times.
- She bows to the mirror.

Sound: Strings, soft steps.`,
    other: `Fashion film, elegant. On a mirrored stage a ballet dancer turns in a long silver gown.

Camera: From a low angle the camera cranes down slowly in a wide shot.
Lighting: Dim blue fill, cool rim light from behind.
Mood: hypnotic, ethereal.

Actions:
- She lifts an arm.
- Three times she turns.
- She bows to the mirror.

Sound: Soft steps, strings.`,
  },
  {
    name: 'campfire',
    text: `Cinematic 35mm. Three hikers in wool sweaters sit around a campfire by a lake at night under a clear sky. Wide shot, slow push in. Firelight on their faces. Background Sound: crackling fire, crickets, a guitar.`,
    other: `35mm, cinematic. At night, under a clear sky, three hikers wearing wool sweaters sit around a campfire beside a lake. The camera slowly pushes in on the wide shot. Their faces are lit by firelight. Background Sound: crickets, a guitar, crackling fire.`,
  },
  {
    name: 'phone',
    text: `Smartphone video, vertical. A delivery rider in an orange jacket pedals through a flooded street in a storm. Handheld, point of view. Background Sound: heavy rain, splashing, thunder.`,
    other: `Vertical smartphone video. In a storm a delivery rider with an orange jacket is pedalling through a flooded street. POV, hand-held. Background Sound: thunder, splashing, heavy rain.`,
  },
  {
    name: 'chess',
    text: `Oil painting come to life. An old king with a white beard and a child in a blue cloak play chess in a castle hall by candlelight. Medium shot, eye level, static. Mood: patient, wise.

Dialogue:
- King: "Your move, little one."
- Child: "I know."

Background Sound: Near silence, a single ticking clock.`,
    other: `An oil painting that comes to life. By candlelight, in the hall of a castle, a child in a blue cloak and an old white-bearded king play chess. Static medium shot at eye level. Mood: wise and patient.

Dialogue:
- King: "Your move, little one."
- Child: "I know."

Background Sound: A single ticking clock, near silence.`,
  },
  {
    name: 'whale',
    text: `Nature documentary. A humpback whale glides under ice in clear arctic water. Slow tracking shot from below. Shafts of sunlight. Palette: deep teal, ice blue, black. Background Sound: whale song, muffled bubbles.`,
    other: `A documentary about nature. Under ice a humpback whale glides through clear arctic water. From below, a slow tracking shot. Sunlight in shafts. Palette: black, ice blue, deep teal. Background Sound: muffled bubbles, song of the whale.`,
  },
];
