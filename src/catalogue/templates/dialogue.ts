import { defineTemplate } from '../kinds.ts';

/** Two people, one short exchange, a camera that stays out of the way. */
export default defineTemplate({
  id: 'dialogue',
  about:
    'Two people and a short exchange: the camera stands still, and each line is short enough for the lips.',
  answers: {
    style: '1990s independent drama on 16mm film, soft grain, muted colour',
    scene:
      '{place}. {first} stands by the counter with a canvas bag at her feet. {second} leans on the steel sink, a tea towel over his shoulder. Rain runs down the window behind them.',
    shot: 'Medium two-shot at eye level, static on a tripod, the woman frame left, the man frame right',
    lens: '50mm, shallow depth of field, the window soft behind them',
    lighting: 'Cool window light from frame right, a warm tungsten lamp as fill, soft shadows',
    palette: ['slate blue', 'tea brown', 'cream', 'faded green'],
    mood: 'Quiet, unsaid things',
    actions: ['The woman lifts the bag by its strap.', 'The man folds the towel slowly and looks up.'],
    dialogue: [
      { speaker: 'Woman', delivery: 'quietly', words: '{question}' },
      { speaker: 'Man', delivery: 'after a pause', words: '{answer}' },
    ],
    sound: 'Rain on glass, a refrigerator hum, the creak of the floor',
  },
  placeholders: {
    place: { ask: 'Where are they?', default: 'A small kitchen above a bakery, early morning' },
    first: { ask: 'Who speaks first, and wearing what? (a woman)', default: 'A woman in a grey wool coat' },
    second: {
      ask: 'Who answers, and wearing what? (a man)',
      default: 'A man in a striped shirt with rolled sleeves',
    },
    question: { ask: 'What does she say? (up to five words)', default: 'Did you call her?' },
    answer: { ask: 'What does he answer? (up to four words)', default: 'Not yet.' },
  },
});
