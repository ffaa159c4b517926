import { higgsfieldPresets, presetNamed } from '../../catalogue/presets/higgsfield.ts';
import { presetFit } from '../../reading/preset-fit.ts';
import { placeOf } from '../facts/setting-place.ts';
import { quoted } from '../facts/words.ts';
import { nearest } from '../nearest.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'preset-mismatch',
  about: "A Higgsfield camera preset that is not the brief's own move, or not one for its kind of scene.",
  severity: 'warning',
  deltas: true,
  why: `A camera preset moves the camera whatever the text says. Where the two disagree, the clip follows neither: a crane up
over a brief that dollies in drifts and jitters. Choose the preset of the brief's one move, or write the move of the preset.

The guide groups the presets by kind of scene, static and dolly in for dialogue, orbit for products, tracking for action;
a preset from another group is worth a second look. \`shotwright presets\` lists what fits.`,
  examples: [
    {
      text: 'A woman reads a letter.\n\nCamera shot: Medium, slow dolly in.',
      settings: { preset: 'Crane Up' },
      finds: ['dolly in'],
    },
    {
      text: 'A cyclist rounds the bend. The camera pans right with her.',
      settings: { preset: 'pan-left' },
      finds: ['pans right'],
    },
    {
      text: 'A woman reads a letter.\n\nCamera shot: Medium, slow push-in.',
      settings: { preset: 'Dolly In' },
    },
    { text: 'A perfume bottle on slate, slow orbit around it.', settings: { preset: 'Orbit' } },
    { text: 'A woman reads a letter.', settings: { preset: 'Static' } },
  ],
  check({ brief, settings, ...subject }, report) {
    const name = settings.preset?.trim() ?? '';
    if (name === '' || /^(?:none|off|general|no)$/i.test(name)) return;
    const place = placeOf({ ...subject, brief, settings }, 'preset');
    const preset = presetNamed(name);
    if (!preset) {
      const near = nearest(
        name,
        higgsfieldPresets.map((p) => p.name),
      );
      report({
        ...place,
        what: `There is no camera preset ${quoted(name)}.`,
        ...(near.length > 0 ? { advice: `Did you mean ${near.join(' or ')}?` } : {}),
        severity: 'info',
      });
      return;
    }
    const fit = presetFit(brief, undefined, preset);
    if (fit.move === 'contradicts')
      report({
        ...(fit.at ? { at: fit.at } : place),
        what: fit.why[0] ?? `${preset.name} is not the brief's move.`,
        expected: "The preset is the brief's one move.",
        advice: 'Change one of the two.',
      });
    else if (fit.group === 'outside')
      report({
        ...place,
        what: fit.why.find((w) => w.startsWith('The guide lists')) ?? `${preset.name} is for other scenes.`,
        advice: 'See whether another preset tells more.',
        severity: 'info',
      });
  },
});
