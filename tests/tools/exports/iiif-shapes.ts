import { z } from 'zod';

/*
 * What the two versions of IIIF Presentation ask of the files written here, as strict shapes: a property they do not name is a
 * fault. Version 3.0 after https://iiif.io/api/presentation/3.0/, version 4.0 after its draft of May 2026
 * (https://iiif.io/api/presentation/4.0/model/). The validator of IIIF itself carries no licence and so is not kept here;
 * docs/data.md says how to run it.
 */

const address = z
  .string()
  .refine((text) => /^https?:/.test(text) && URL.canParse(text), 'an absolute address');
/** A container's address ends where others may add `#xywh=`. */
const plainAddress = address.refine((text) => !text.includes('#'), 'no fragment');
/** A viewer takes what begins with `<` for HTML. */
const text = z.string().min(1).regex(/^[^<]/);
const languageMap = z
  .record(z.string().regex(/^(?:none|[a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/), z.array(text).min(1))
  .refine((map) => Object.keys(map).length > 0);
const pair = z.strictObject({ label: languageMap, value: languageMap });
const pixels = z.int().min(1);
const image = z.strictObject({
  id: address,
  type: z.literal('Image'),
  format: z.string().regex(/^image\/[a-z]+$/),
  width: pixels,
  height: pixels,
});
const homepage = z.strictObject({
  id: address,
  type: z.literal('Text'),
  label: languageMap,
  format: z.string(),
  language: z.array(z.string()).optional(),
});
const told = {
  label: languageMap,
  summary: languageMap,
  metadata: z.array(pair).min(1),
  requiredStatement: pair,
  rights: z.literal('http://creativecommons.org/licenses/by/4.0/'),
  provider: z.array(
    z.strictObject({
      id: address,
      type: z.literal('Agent'),
      label: languageMap,
      homepage: z.array(homepage).length(1),
    }),
  ),
  homepage: z.array(homepage).min(1),
  seeAlso: z.array(
    z.strictObject({
      id: address,
      type: z.literal('Dataset'),
      label: languageMap,
      format: z.string(),
      profile: z.string(),
    }),
  ),
  thumbnail: z.array(image).min(1),
  partOf: z.array(z.strictObject({ id: address, type: z.literal('Collection') })).length(1),
};
const context = (version: 3 | 4) => z.literal(`http://iiif.io/api/presentation/${version}/context.json`);

/** One item in a list of one. */
const only = <Item extends z.ZodType>(item: Item) => z.array(item).length(1);

export const pictureShape = z.strictObject({
  '@context': context(3),
  id: plainAddress,
  type: z.literal('Manifest'),
  ...told,
  items: only(
    z.strictObject({
      id: plainAddress,
      type: z.literal('Canvas'),
      label: languageMap,
      width: pixels,
      height: pixels,
      items: only(
        z.strictObject({
          id: plainAddress,
          type: z.literal('AnnotationPage'),
          items: only(
            z.strictObject({
              id: plainAddress,
              type: z.literal('Annotation'),
              motivation: z.literal('painting'),
              body: image,
              target: plainAddress,
            }),
          ),
        }),
      ),
    }),
  ),
});

export const sceneShape = z.strictObject({
  '@context': context(4),
  id: plainAddress,
  type: z.literal('Manifest'),
  ...told,
  items: only(
    z.strictObject({
      id: plainAddress,
      type: z.literal('Scene'),
      label: languageMap,
      spatialScale: z.strictObject({
        type: z.literal('Quantity'),
        quantityValue: z.number().positive(),
        unit: z.literal('m'),
      }),
      items: only(
        z.strictObject({
          id: plainAddress,
          type: z.literal('AnnotationPage'),
          items: only(
            z.strictObject({
              id: plainAddress,
              type: z.literal('Annotation'),
              motivation: z.tuple([z.literal('painting')]),
              body: z.strictObject({
                id: plainAddress,
                type: z.literal('Model'),
                format: z.literal('model/gltf-binary'),
                label: languageMap,
              }),
              target: z.strictObject({ id: plainAddress, type: z.literal('Scene') }),
            }),
          ),
        }),
      ),
    }),
  ),
});

export const collectionShape = (version: 3 | 4) =>
  z.strictObject({
    '@context': context(version),
    id: plainAddress,
    type: z.literal('Collection'),
    label: languageMap,
    summary: languageMap,
    metadata: z.array(pair).optional(),
    rights: told.rights,
    items: z
      .array(
        z.strictObject({
          id: plainAddress,
          type: z.literal('Manifest'),
          label: languageMap,
          thumbnail: told.thumbnail,
        }),
      )
      .min(1),
  });
