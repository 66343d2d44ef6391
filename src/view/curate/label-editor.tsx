import { useState, type ReactNode } from 'react';
import { languages } from '../../language/languages.ts';
import { useBench } from './bench-context.ts';
import { FaultLines } from './fault-lines.tsx';
import { readLabel } from './read-drafts.ts';
import { TypedField } from './typed-field.tsx';
import { useDraft } from './use-draft.ts';
import css from './curate.module.css';

/** What the label of a gift says, in each language. */
export function LabelEditor({ gift }: { readonly gift: string }): ReactNode {
  const { desk } = useBench();
  const path = `data/gifts/${gift}.json`;
  const label = useDraft('gifts', gift, readLabel);
  const [language, setLanguage] = useState('en');
  if (label === undefined) return null;
  if (label === null) return <p>{`Its file is not there: ${path}`}</p>;
  const known = new Set([...Object.keys(label.title), ...Object.keys(label.description)]);
  const tags = [...new Set([...languages.map(({ tag }) => tag as string), ...known])];
  const nameOf = (tag: string): string => languages.find((one) => one.tag === tag)?.name ?? tag;
  return (
    <section aria-labelledby="curate-label">
      <h4 id="curate-label">Label</h4>
      <div className={css['field']}>
        <label htmlFor="curate-language">Language</label>
        <select
          id="curate-language"
          className={css['written']}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
        >
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {known.has(tag) ? nameOf(tag) : `${nameOf(tag)} (not yet)`}
            </option>
          ))}
        </select>
      </div>
      {(['title', 'description'] as const).map((field) => (
        <TypedField
          key={`${field}-${language}`}
          label={field === 'title' ? 'Title' : 'Description'}
          language={language}
          value={label[field][language] ?? ''}
          isLong={field === 'description'}
          isRequired={language === 'en'}
          faults={<FaultLines path={path} fields={[`${field}.${language}`, field]} />}
          onType={(text, run) => desk.edit({ kind: 'label', gift, field, language, text }, run)}
        />
      ))}
    </section>
  );
}
