import { z } from 'zod';
import { cutNames } from './cuts.ts';
import { bandNames } from './draw-bands.ts';
import { glazeNames } from './glazes.ts';
import { handleNames } from './handles.ts';
import { outlineNames } from './outlines.ts';
import { sceneNames } from './scenes.ts';
import { sectionNames } from './section.ts';
import { standNames } from './stands.ts';

const share = z.number().min(0).max(1);
const surface = z.enum(['body', 'second', 'accent']);

export const formDefinition = z.strictObject({
  outline: z.enum(outlineNames).meta({ description: 'The outline it is turned after.' }),
  section: z
    .enum(sectionNames)
    .default('round')
    .meta({ description: 'What the round section is made into.' }),
  sides: z.int().min(3).max(24).default(8).meta({ description: 'Facets or lobes of such a section.' }),
  glaze: z
    .enum(glazeNames)
    .default('plain')
    .meta({ description: 'How the colours of the surfaces run over the body.' }),
  crackle: z.boolean().default(false).meta({ description: 'A net of fine cracks in the glaze.' }),
  thick: z
    .boolean()
    .default(false)
    .meta({ description: 'A thick wall and floor, as blown and cut glass has.' }),
  bands: z
    .array(
      z.strictObject({
        pattern: z
          .enum(bandNames)
          .meta({ description: 'What is repeated round the vase; `line` is a plain ring.' }),
        at: share.meta({ description: 'Lower edge, share of the height of the vase without its stand.' }),
        height: share.meta({ description: 'Height of the band, share of the same.' }),
        colour: surface.default('second').meta({ description: 'Surface the pattern takes its colour from.' }),
        ground: surface
          .default('body')
          .meta({ description: 'Surface its inner fields take their colour from.' }),
        count: z
          .int()
          .min(0)
          .max(96)
          .default(0)
          .meta({ description: 'Repeats round the vase; as many as fit where it is 0.' }),
      }),
    )
    .default([])
    .meta({ description: 'Bands of ornament and rings.' }),
  scene: z.enum(sceneNames).default('none').meta({ description: 'What is painted or laid on the body.' }),
  name: z.string().optional().meta({
    description: 'A name in Korean letters, for the scene `brushed-name`; only one that a source gives.',
  }),
  cut: z.enum(cutNames).default('none').meta({ description: 'How a crystal body is cut.' }),
  reliefs: z.int().min(0).max(8).default(0).meta({ description: 'Raised fields round the body.' }),
  ribbon: z
    .boolean()
    .default(false)
    .meta({ description: 'A lettered ribbon round the neck, its ends hanging in front.' }),
  handles: z.enum(handleNames).default('none').meta({ description: 'A pair of handles at the sides.' }),
  fittings: surface.default('accent').meta({ description: 'Surface of handles.' }),
  stand: z.enum(standNames).default('none').meta({ description: 'What it stands on.' }),
});

export type Form = z.infer<typeof formDefinition>;
