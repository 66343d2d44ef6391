import { useId, useMemo, type ReactNode } from 'react';
import type { ListGroup } from '../../museum/catalogue/listed-gift.ts';
import type { Language } from '../../language/language.ts';
import css from './gift-filter-field.module.css';

export interface CountrySelectProps {
  readonly groups: readonly ListGroup[];
  readonly group: number;
  readonly onChoose: (group: number) => void;
  readonly language: Language;
}

/** The countries gifts came from, one of which is shown. */
export function CountrySelect({ groups, group, onChoose, language }: CountrySelectProps): ReactNode {
  const field = useId();
  const named = useMemo(() => {
    const collator = new Intl.Collator(language.tag);
    return groups
      .map(({ country, countryLabel, direction, count }, row) => {
        const name =
          direction === 'given'
            ? language.text('plain.givenAway')
            : (language.countryName(country, countryLabel) ?? language.text('country.unknown'));
        return { row, name, count };
      })
      .sort((a, b) => collator.compare(a.name, b.name));
  }, [groups, language]);
  return (
    <div className={css['filter']}>
      <label htmlFor={field}>{language.text('gifts.country')}</label>
      <select id={field} value={group} onChange={({ target }) => onChoose(Number(target.value))}>
        {named.map(({ row, name, count }) => (
          <option key={row} value={row}>
            {name} ({language.number(count)})
          </option>
        ))}
      </select>
    </div>
  );
}
