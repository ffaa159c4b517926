import type { CameraPreset, PresetNeed, SceneKind } from './preset.ts';

type Row = readonly [
  name: string,
  moves: string,
  about: string,
  more?: {
    readonly groups?: readonly SceneKind[];
    readonly needs?: PresetNeed;
    readonly aka?: readonly string[];
    readonly effect?: true;
    readonly compound?: true;
    readonly special?: true;
    readonly fast?: true;
    readonly turns?: true;
  },
];

const rows: readonly Row[] = [
  ['Static', 'static', 'stays where it is', { groups: ['dialogue'], aka: ['Static Camera', 'Locked'] }],
  ['Pan Left', 'pan-left', 'turns to the left on its tripod', { groups: ['atmospheric', 'documentary'] }],
  ['Pan Right', 'pan-right', 'turns to the right on its tripod', { groups: ['atmospheric', 'documentary'] }],
  ['Tilt Up', 'tilt-up', 'tilts up on its tripod'],
  ['Tilt Down', 'tilt-down', 'tilts down on its tripod'],
  ['Zoom In', 'zoom-in', 'closes in with the lens alone'],
  ['Zoom Out', 'zoom-out', 'opens up with the lens alone'],
  [
    'Dolly In',
    'dolly-in push-in',
    'rolls in toward the subject',
    { groups: ['dialogue', 'intimate', 'documentary'], aka: ['Push In', 'Slow Push In'] },
  ],
  [
    'Dolly Out',
    'dolly-out',
    'rolls back from the subject',
    { groups: ['atmospheric'], aka: ['Pull Back', 'Pull Out'] },
  ],
  ['Dolly Left', 'truck-left', 'rolls sideways to the left', { aka: ['Truck Left'] }],
  ['Dolly Right', 'truck-right', 'rolls sideways to the right', { aka: ['Truck Right'] }],
  ['Crane Up', 'crane-up pedestal-up', 'rises on an arm', { groups: ['atmospheric', 'establishing'] }],
  ['Crane Down', 'crane-down pedestal-down', 'comes down on an arm'],
  [
    'Crane Over The Head',
    'crane-up',
    'rises over the head of the subject',
    { special: true, needs: 'person' },
  ],
  ['Jib Up', 'crane-up pedestal-up', 'rises on a short arm'],
  ['Jib Down', 'crane-down pedestal-down', 'comes down on a short arm'],
  ['Super Dolly In', 'dolly-in push-in', 'rolls in fast and far', { fast: true, groups: ['product'] }],
  ['Super Dolly Out', 'dolly-out', 'rolls back fast and far', { fast: true }],
  ['Double Dolly', 'dolly-in', 'rolls in while the subject glides along', { special: true, needs: 'person' }],
  ['Dolly Zoom In', 'dolly-zoom', 'rolls in while the lens widens', { aka: ['Vertigo', 'Dolly Zoom'] }],
  ['Dolly Zoom Out', 'dolly-zoom', 'rolls back while the lens closes in'],
  [
    '360 Orbit',
    'arc-left arc-right',
    'goes all the way round the subject',
    { groups: ['product'], aka: ['Orbit'] },
  ],
  ['Arc Left', 'arc-left', 'goes round the subject to the left', { groups: ['intimate'] }],
  ['Arc Right', 'arc-right', 'goes round the subject to the right', { groups: ['intimate'] }],
  ['3D Rotation', 'arc-left arc-right', 'goes round a frozen subject', { special: true, needs: 'object' }],
  [
    'Lazy Susan',
    'arc-left arc-right static',
    'stands still while the subject turns, or goes round it at one pace',
    { special: true, turns: true, groups: ['product'], needs: 'object' },
  ],
  ['Rapid Zoom In', 'zoom-in', 'closes in fast with the lens', { fast: true }],
  ['Rapid Zoom Out', 'zoom-out', 'opens up fast with the lens', { fast: true }],
  ['Crash Zoom In', 'zoom-in', 'closes in with a jolt of the lens', { fast: true, groups: ['action'] }],
  ['Crash Zoom Out', 'zoom-out', 'opens up with a jolt of the lens', { fast: true }],
  [
    'Tracking',
    'tracking truck-left truck-right',
    'travels with a subject that moves',
    { groups: ['action'] },
  ],
  ['Whip Pan', 'whip-pan', 'turns so fast that the picture smears', { fast: true, groups: ['action'] }],
  ['Bullet Time', 'arc-left arc-right', 'goes round a moment that stands still', { special: true }],
  ['Snorricam', 'mounted', 'is worn by the subject and faces it', { special: true, needs: 'person' }],
  ['Dutch Angle', '', 'leans to one side', { special: true }],
  [
    'Hero Cam',
    'dolly-in arc-left arc-right',
    'comes up to the subject from below',
    { special: true, needs: 'person' },
  ],
  ['Object POV', 'mounted', 'sees with the eyes of a thing', { special: true, needs: 'object' }],
  [
    'Robo Arm',
    'crane-up dolly-in arc-left arc-right',
    'sweeps round on a robot arm',
    { special: true, compound: true },
  ],
  ['Handheld', 'handheld', 'is carried on a shoulder', { groups: ['documentary'] }],
  ['Low Shutter', '', 'smears what moves', { special: true, effect: true }],
  [
    'Focus Change',
    'rack-focus',
    'shifts its focus from one thing to another',
    { groups: ['intimate'], aka: ['Rack Focus'] },
  ],
  ['FPV Drone', 'aerial', 'flies fast and low through the place', { special: true }],
  [
    'Aerial Pullback',
    'dolly-out aerial',
    'flies back and up to show the whole',
    { special: true, groups: ['establishing'], needs: 'landscape' },
  ],
  ['Flying Cam Transition', 'aerial', 'flies from one place into another', { special: true, compound: true }],
  ['Overhead', '', 'looks straight down', { special: true, groups: ['establishing'] }],
  ['Car Grip', 'mounted', 'rides on the car', { special: true, needs: 'car' }],
  ['Car Chasing', 'tracking', 'drives after the car', { special: true, needs: 'car' }],
  ['Road Rush', 'dolly-in', 'rushes along low over the road', { fast: true, special: true }],
  ['Buckle Up', 'mounted', 'rides inside the car', { special: true, needs: 'car' }],
  [
    'Eyes In',
    'dolly-in zoom-in push-in',
    'closes in until an eye fills the frame',
    { special: true, groups: ['intimate'], needs: 'person' },
  ],
  [
    'Mouth In',
    'dolly-in zoom-in push-in',
    'closes in until it is inside the mouth',
    { special: true, needs: 'person' },
  ],
  [
    'Head Tracking',
    'tracking',
    'keeps to the head of the subject',
    { groups: ['dialogue'], needs: 'person' },
  ],
  ['Eating Zoom', 'zoom-in dolly-in', 'closes in on a bite', { special: true, needs: 'food' }],
  [
    'Glam',
    'arc-left arc-right dolly-in',
    'glides about a face in beauty light',
    { special: true, needs: 'person' },
  ],
  [
    'Timelapse Glam',
    'static',
    'stays while make-up and dress change in time-lapse',
    { special: true, effect: true, needs: 'person' },
  ],
  [
    'Timelapse Human',
    'static',
    'stays while people rush by in time-lapse',
    { special: true, effect: true, needs: 'person' },
  ],
  [
    'Timelapse Landscape',
    'static',
    'stays while light and clouds rush by',
    { special: true, effect: true, needs: 'landscape' },
  ],
  ['Hyperlapse', 'dolly-in tracking', 'travels far while time rushes by', { special: true }],
  ['Fisheye', '', 'sees through a fisheye lens', { special: true, effect: true }],
  ['Wiggle', 'handheld', 'jumps between two near views', { special: true, effect: true }],
  ['YoYo Zoom', 'zoom-in zoom-out', 'closes in and opens up again', { special: true, compound: true }],
  ['Through Object In', 'dolly-in', 'goes in through a thing', { special: true }],
  ['Through Object Out', 'dolly-out', 'comes out through a thing', { special: true }],
  ['Incline', 'roll', 'leans over as it goes', { special: true }],
  ['BTS', '', 'shows the crew behind the scene', { special: true, effect: true }],
];

/** Higgsfield's camera presets, with the groups that the prompt guide recommends them for. Names as of 2026-09-20. */
export const higgsfieldPresets: readonly CameraPreset[] = rows.map(([name, moves, about, more]) => ({
  name,
  about,
  moves: moves === '' ? [] : moves.split(' '),
  groups: [],
  ...more,
}));

const byName = new Map<string, CameraPreset>();
const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
for (const preset of higgsfieldPresets)
  for (const name of [preset.name, ...(preset.aka ?? [])])
    if (!byName.has(key(name))) byName.set(key(name), preset);

/**
 * The preset of a name; letter case, spaces and hyphens do not count.
 * @example presetNamed('dolly-in')?.name // 'Dolly In'
 */
export const presetNamed = (name: string): CameraPreset | undefined => byName.get(key(name));
