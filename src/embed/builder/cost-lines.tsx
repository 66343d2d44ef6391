import type { ReactNode } from 'react';
import { localeOf } from '../../language/locale-of.ts';
import { findSubject } from '../element/find-subject.ts';
import type { BuilderServices } from './builder-services.ts';
import type { EmbedPlace } from './embed-place.ts';
import type { BuilderWords } from './load-builder-words.ts';
import { useCost } from './use-cost.ts';
import css from './builder.module.css';

export interface CostLinesProps {
  readonly said: BuilderWords;
  readonly services: Pick<BuilderServices, 'facts' | 'folder'>;
  readonly place: EmbedPlace;
}

/** What a reader's browser fetches before and after the tour is opened. */
export function CostLines({ said: { language, words }, services, place }: CostLinesProps): ReactNode {
  const { facts, folder } = services;
  const cost = useCost(folder, findSubject(place).path);
  const sizes = new Intl.NumberFormat(localeOf(language.tag), {
    style: 'unit',
    unit: 'kilobyte',
    maximumSignificantDigits: 3,
  });
  const megabytes = new Intl.NumberFormat(localeOf(language.tag), {
    style: 'unit',
    unit: 'megabyte',
    maximumSignificantDigits: 2,
  });
  const parts = [
    ['script', cost.script],
    ['picture', cost.picture],
    ['card', cost.card],
  ] as const;
  const known = parts.flatMap(([, bytes]) => (bytes === null ? [] : [bytes]));
  const sum = known.reduce((all, bytes) => all + bytes, 0);
  const isWhole = known.length === parts.length;
  return (
    <section className={css['part']}>
      <h2>{words.text('cost.title')}</h2>
      <dl className={css['cost']}>
        {parts.map(([part, bytes]) => (
          <div key={part}>
            <dt>{words.text(`cost.${part}`)}</dt>
            <dd>{bytes === null ? '…' : sizes.format(bytes / 1000)}</dd>
          </div>
        ))}
        <div>
          <dt>{words.text('cost.sum')}</dt>
          <dd>{isWhole ? sizes.format(sum / 1000) : '…'}</dd>
        </div>
      </dl>
      <p className={css['note']}>
        {words.text('cost.note')}{' '}
        {facts.opened &&
          words.text('cost.opened', {
            inside: megabytes.format(facts.opened.inside / 1e6),
            outside: megabytes.format(facts.opened.outside / 1e6),
          })}
      </p>
    </section>
  );
}
