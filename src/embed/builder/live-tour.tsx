import { createElement, type ReactNode } from 'react';
import type { EmbedAttribute } from './list-attributes.ts';
import type { BuilderWords } from './load-builder-words.ts';
import css from './builder.module.css';

export interface LiveTourProps {
  readonly said: BuilderWords;
  readonly attributes: readonly EmbedAttribute[];
  /** CSS pixels; null for as wide as the column. */
  readonly width: number | null;
}

/** The element itself, as it will stand in the article: its poster first. */
export function LiveTour({ said: { words }, attributes, width }: LiveTourProps): ReactNode {
  return (
    <section className={css['part']} aria-label={words.text('preview.title')}>
      <h2>{words.text('preview.title')}</h2>
      <div className={css['stage']}>
        {createElement(__EMBED_TAG__, {
          ...Object.fromEntries(attributes),
          ...(width !== null && { style: { maxWidth: width } }),
        })}
      </div>
      <p className={css['note']}>{words.text('preview.note')}</p>
    </section>
  );
}
