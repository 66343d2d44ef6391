import type { AttributeName } from '../vocabulary/vocabulary.ts';

/** How what is chosen is shown: attributes of the vocabulary, as texts. Empty where nothing is said. */
export interface EmbedOptions {
  readonly lang: string;
  readonly view: string;
  readonly loading: string;
  readonly reveal: string;
  readonly theme: string;
  readonly motion: string;
  readonly 'heading-level': string;
  /** CSS pixels; null for as wide as the column. */
  readonly width: number | null;
}

/** Options that are attributes of the same name. */
export const optionNames = [
  'view',
  'lang',
  'loading',
  'reveal',
  'theme',
  'motion',
  'heading-level',
] as const satisfies readonly AttributeName[];
export type OptionName = (typeof optionNames)[number];

export const plainOptions: EmbedOptions = {
  lang: '',
  view: '',
  loading: '',
  reveal: '',
  theme: '',
  motion: '',
  'heading-level': '',
  width: null,
};
