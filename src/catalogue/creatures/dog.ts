import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.62,
  height: 0.55,
  girth: [0.13, 0.112, 0.115],
  neck: [0.17, 0.98, 0.075],
  head: [0.108, 0.085, 0.046],
  ears: { kind: 'floppy', size: 0.13, colour: '#9c6a36' },
  tail: [0.36, 0.034, 0.018, 0.7],
  leg: [0.05, 0.032],
  feet: 'paw',
  colour: '#c08a4c',
  pale: '#ecd3a8',
  face: { cheeks: 0.35, iris: '#3a2010' },
  marks: [m.belly('#ecd3a8', -0.4), m.muzzle('#ecd3a8'), m.socks('#ecd3a8', 0.16)],
};

export default defineCreature({
  id: 'dog',
  words: [
    'dog',
    'hound',
    'labrador',
    'labrador retriever',
    'lab',
    'terrier',
    'canine',
    'mutt',
    'stray dog',
    'shepherd dog',
    'german shepherd',
    'sheepdog',
    'collie',
    'border collie',
    'greyhound',
    'chihuahua',
    'doberman',
    'rottweiler',
    'dachshund',
  ],
  facts: {
    size: [0.26, 0.73, 0.86],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 1.4,
    colour: '#c08a4c',
    sound: 'dog-bark',
    head: [0, 0.6, 0.42],
    rests: 'ground',
  },
  build: (kit, params) => quadruped(kit, params, measures),
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
