import { useState, type ReactNode } from 'react';
import { CopyField } from '../../view/faces/share/copy-field.tsx';
import type { BuilderServices } from './builder-services.ts';
import { writeElement } from './code/write-element.ts';
import { writeFrame } from './code/write-frame.ts';
import { writeMarkdown } from './code/write-markdown.ts';
import { writeReact } from './code/write-react.ts';
import type { EmbedRequest } from './embed-content.ts';
import { hasOwnPage, type EmbedPlace } from './embed-place.ts';
import type { EmbedAttribute } from './list-attributes.ts';
import type { BuilderWords } from './load-builder-words.ts';
import type { ContentState } from './use-content.ts';
import css from './builder.module.css';

const forms = ['element', 'frame', 'react', 'wordpress', 'markdown'] as const;
type Form = (typeof forms)[number];

export interface CodeSectionProps {
  readonly said: BuilderWords;
  readonly services: BuilderServices;
  readonly place: EmbedPlace;
  readonly attributes: readonly EmbedAttribute[];
  /** CSS pixels; null for as wide as the column. */
  readonly width: number | null;
  readonly content: ContentState;
}

/** The code of what is chosen, in the form that a publishing system takes. */
export function CodeSection(props: CodeSectionProps): ReactNode {
  const { said, services, place, attributes, width, content: state } = props;
  const { language, words, copying } = said;
  const [form, setForm] = useState<Form>('element');
  const { site, facts } = services;
  const write = (request: EmbedRequest): string => {
    if (form === 'element') return writeElement(request, attributes, width);
    if (form === 'react') return writeReact(request, attributes, width);
    return form === 'markdown' ? writeMarkdown(request) : writeFrame(request, attributes, width);
  };
  const content = state.content;
  const request: EmbedRequest | null = content && {
    site,
    tag: __EMBED_TAG__,
    package: facts.package,
    content,
  };
  // Only a site that knows its own address has oEmbed answers.
  const isPaged = form === 'wordpress' && facts.site !== null && hasOwnPage(place);
  return (
    <section className={css['part']}>
      <h2>{words.text('code.title')}</h2>
      <fieldset className={css['kinds']}>
        <legend className={css['unseen']}>{words.text('code.form')}</legend>
        {forms.map((one) => (
          <label key={one}>
            <input type="radio" name="form" checked={one === form} onChange={() => setForm(one)} />
            <span>{words.text(`form.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className={css['note']}>{words.text(`form.${form}.note`)}</p>
      {request && isPaged && (
        <>
          <h3>{words.text('form.wordpress.address')}</h3>
          <CopyField
            words={copying}
            label={words.text('form.wordpress.address')}
            value={request.content.page}
            isCode
          />
          <h3>{words.text('form.wordpress.block')}</h3>
        </>
      )}
      {request && (
        <CopyField
          words={copying}
          label={words.text('code.field')}
          value={write(request)}
          lines={form === 'element' ? 16 : form === 'react' ? 11 : 8}
          isCode
        />
      )}
      <output className={css['note']}>{!request && !state.hasFailed && words.text('code.coming')}</output>
      {state.hasFailed && (
        <p role="alert">
          {words.text('failed')}{' '}
          <button type="button" className={css['quiet']} onClick={state.retry}>
            {language.text('panel.tryAgain')}
          </button>
        </p>
      )}
    </section>
  );
}
