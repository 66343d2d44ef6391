/** What an embroidery or tapestry can show. */
export const pictureNames = ['arabesque', 'peonies', 'spring', 'tiger', 'two-fields', 'woven-field'] as const;

export type PictureName = (typeof pictureNames)[number];
