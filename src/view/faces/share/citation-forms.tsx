import { useState, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { Citation } from '../../../language/cite/citation.ts';
import { formatBibtex } from '../../../language/cite/format-bibtex.ts';
import { formatCitationText } from '../../../language/cite/format-citation-text.ts';
import { formatCsl } from '../../../language/cite/format-csl.ts';
import { formatRis } from '../../../language/cite/format-ris.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import { useTour } from '../../panels/use-tour.ts';
import { CopyField } from './copy-field.tsx';
import { saveFile } from './save-file.ts';
import css from './share.module.css';

/** Ways to write a citation; all but the text are for programs and have names of their own in every language. */
const forms = [
  { id: 'text', name: null, format: formatCitationText, ending: 'txt', type: 'text/plain' },
  { id: 'bibtex', name: 'BibTeX', format: formatBibtex, ending: 'bib', type: 'application/x-bibtex' },
  { id: 'ris', name: 'RIS', format: formatRis, ending: 'ris', type: 'application/x-research-info-systems' },
  { id: 'csl', name: 'CSL-JSON', format: formatCsl, ending: 'json', type: 'application/json' },
] as const;

export interface CitationFormsProps {
  readonly words: Text<ShareKey>;
  readonly citation: Citation;
  readonly kind: 'gift' | 'room' | 'tour';
}

/** A citation in one of several forms, to copy or to download. */
export function CitationForms({ words, citation, kind }: CitationFormsProps): ReactNode {
  const { language } = useTour();
  const [chosen, setChosen] = useState<string>('text');
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  const text = form.format(citation, language);
  const save = (): void => {
    saveFile(new Blob([text], { type: `${form.type};charset=utf-8` }), `${citation.key}.${form.ending}`);
  };
  return (
    <>
      <p className={css['note']} dir="auto">
        {words.text('cite.what', { kind, name: citation.title })}
      </p>
      <fieldset className={css['forms']}>
        <legend>{words.text('cite.format')}</legend>
        {forms.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="citation-form"
              value={id}
              checked={id === form.id}
              onChange={() => setChosen(id)}
            />
            <span>{name ?? words.text('cite.format.text')}</span>
          </label>
        ))}
      </fieldset>
      <CopyField
        words={words}
        label={words.text('cite.field')}
        value={text}
        lines={7}
        isCode={form.id !== 'text'}
        onSave={save}
      />
    </>
  );
}
