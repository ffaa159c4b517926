import { defineTemplate } from '../kinds.ts';

/** One thing, its materials and one slow move round it. */
export default defineTemplate({
  id: 'product',
  about:
    'One product on a clean set: its materials are named, the light is built, the camera goes round it once.',
  answers: {
    style: 'Modern studio commercial, clean macro cinematography, fine digital grain',
    scene:
      '{product} stands on a turntable of brushed aluminium against a seamless {backdrop} backdrop. Small drops of water bead on its surface.',
    shot: 'Close-up at product height, slow orbit to the right around it',
    lens: '100mm macro, shallow depth of field on the front edge',
    lighting: 'Large softbox overhead, a narrow strip light as rim from behind, soft shadow to frame left',
    palette: ['amber', 'charcoal', 'warm white'],
    mood: 'Precise, calm',
    actions: [
      'A drop of water runs down its side and gathers at the base.',
      'The strip light glides along its edge as the turntable turns.',
    ],
    sound: 'Quiet studio air, a faint motor whir, one clear drop',
  },
  placeholders: {
    product: {
      ask: 'What is the product, and of what is it made?',
      default: 'A square bottle of amber glass with a black steel cap',
    },
    backdrop: { ask: 'What colour is the backdrop?', default: 'charcoal' },
  },
});
