import { useId, type ReactNode } from 'react';
import { languages } from '../../language/languages.ts';
import { attributes } from '../vocabulary/vocabulary.ts';
import { optionNames, type EmbedOptions, type OptionName } from './embed-options.ts';
import type { BuilderWords } from './load-builder-words.ts';
import css from './builder.module.css';

/** CSS pixels that columns of articles have. */
const widths = [320, 480, 640, 800, 1200] as const;

export interface OptionFieldsProps {
  readonly said: BuilderWords;
  readonly options: EmbedOptions;
  readonly onChange: (options: EmbedOptions) => void;
}

/** How it is shown: every manner that the table has, and the width. */
export function OptionFields({ said: { language, words }, options, onChange }: OptionFieldsProps): ReactNode {
  const id = useId();
  const nameValue = (option: OptionName, value: string): string => {
    if (option === 'lang') return languages.find(({ tag }) => tag === value)?.name ?? value;
    return words.find(`${option}.${value}`) ?? value;
  };
  return (
    <section className={css['part']}>
      <h2>{words.text('options.title')}</h2>
      <div className={css['options']}>
        {optionNames.map((option) => {
          const { kind, absent } = attributes[option];
          return (
            <div key={option} className={css['field']}>
              <label htmlFor={`${id}-${option}`}>{words.text(`option.${option}`)}</label>
              <select
                id={`${id}-${option}`}
                value={options[option]}
                onChange={({ target }) => onChange({ ...options, [option]: target.value })}
              >
                {absent === null && option === 'lang' && (
                  <option value="">{words.text('lang.article')}</option>
                )}
                {(kind.type === 'choice' ? kind.of : []).map((value) => (
                  <option
                    key={value}
                    value={value === absent || (option === 'view' && value === 'walk') ? '' : value}
                    {...(option === 'lang' && { lang: value })}
                  >
                    {nameValue(option, value)}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
        <div className={css['field']}>
          <label htmlFor={`${id}-width`}>{words.text('option.width')}</label>
          <select
            id={`${id}-width`}
            value={options.width ?? ''}
            onChange={({ target }) =>
              onChange({ ...options, width: target.value === '' ? null : Number(target.value) })
            }
          >
            <option value="">{words.text('width.column')}</option>
            {widths.map((pixels) => (
              <option key={pixels} value={pixels}>
                {words.text('width.pixels', { pixels: language.number(pixels) })}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  );
}
