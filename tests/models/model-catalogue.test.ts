import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeForm } from '../../tools/views/describe-form.ts';
import { formatModelCatalogue } from '../../tools/views/model-catalogue.ts';
import { root } from '../root.ts';

describe('the catalogue of recipes', () => {
  it('says what the recipes say (npm run views -- --stills)', async () => {
    const text = readFileSync(join(root, 'docs/models.md'), 'utf8');
    expect(text).toBe(await formatModelCatalogue(root));
    for (const [, picture] of text.matchAll(/\]\((models\/[\w-]+\.webp)\)/g))
      expect(existsSync(join(root, 'docs', picture!)), picture).toBe(true);
  });

  it('tells a parameter with its values, its standard and its meaning', () => {
    const form = z.strictObject({
      outline: z.enum(['round', 'square']).meta({ description: 'Seen from above.' }),
      pieces: z.int().min(1).max(6).default(2).meta({ description: 'How many.' }),
      colours: z.array(z.string()).optional(),
      lid: z.strictObject({ knob: z.boolean() }).optional(),
    });
    expect(describeForm(form)).toEqual([
      {
        name: 'outline',
        values: '`round`, `square`',
        standard: 'must be given',
        meaning: 'Seen from above.',
      },
      { name: 'pieces', values: 'whole number, 1 … 6', standard: '2', meaning: 'How many.' },
      { name: 'colours', values: 'list of text', standard: '', meaning: '' },
      { name: 'lid', values: '{ knob: yes or no }', standard: '', meaning: '' },
    ]);
  });
});
