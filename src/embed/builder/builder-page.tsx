import { useEffect, useState, type ReactNode } from 'react';
import { languages, type LanguageTag } from '../../language/languages.ts';
import type { BuilderServices } from './builder-services.ts';
import { ChooseWhat } from './choose-what.tsx';
import { CodeSection } from './code-section.tsx';
import { CostLines } from './cost-lines.tsx';
import { plainOptions, type EmbedOptions } from './embed-options.ts';
import type { EmbedPlace } from './embed-place.ts';
import { listAttributes } from './list-attributes.ts';
import { LiveTour } from './live-tour.tsx';
import { loadBuilderWords, type BuilderWords } from './load-builder-words.ts';
import { OptionFields } from './option-fields.tsx';
import type { TourLink } from './read-tour-link.ts';
import { useContent } from './use-content.ts';
import css from './builder.module.css';

const museum: EmbedPlace = {};

export interface BuilderPageProps {
  readonly services: BuilderServices;
  /** What the address of the page has chosen. */
  readonly first: TourLink;
  readonly firstWords: BuilderWords;
}

/** What an article shows and how, the tour as it will stand there, what that costs a reader, and the code. */
export function BuilderPage({ services, first, firstWords }: BuilderPageProps): ReactNode {
  const [said, setSaid] = useState(firstWords);
  const [place, setPlace] = useState<EmbedPlace>(first.place);
  const [options, setOptions] = useState<EmbedOptions>({ ...plainOptions, ...first.options });
  const { language, words } = said;
  const content = useContent(place, options.lang || language.tag, services);

  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language.tag;
    root.dir = language.direction;
    document.title = words.text('title');
  }, [language, words]);

  const unknown = content.content?.unknown ?? null;
  /** What the code shows: never what nobody knows. */
  const shown = unknown === null ? place : museum;
  const attributes = listAttributes(shown, options);
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <h1>{words.text('title')}</h1>
        <p>{words.text('lead')}</p>
        <nav>
          <a href="./">{words.text('toTour')}</a>
          <select
            aria-label={language.text('language.choose')}
            value={language.tag}
            onChange={({ target }) => {
              void loadBuilderWords(target.value as LanguageTag).then(setSaid, () => {});
            }}
          >
            {languages.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </nav>
      </header>
      <main className={css['main']}>
        <form className={css['choices']} onSubmit={(event) => event.preventDefault()}>
          <ChooseWhat
            services={services}
            said={said}
            place={place}
            title={content.latest?.title ?? null}
            unknown={unknown}
            onChoose={({ place: chosen, options: told }) => {
              setPlace(chosen);
              setOptions((before) => ({ ...before, ...told }));
            }}
          />
          <OptionFields said={said} options={options} onChange={setOptions} />
        </form>
        <div className={css['results']}>
          <LiveTour said={said} attributes={attributes} width={options.width} />
          <CostLines said={said} services={services} place={shown} />
          <CodeSection
            said={said}
            services={services}
            place={shown}
            attributes={attributes}
            width={options.width}
            content={content}
          />
        </div>
      </main>
    </div>
  );
}
