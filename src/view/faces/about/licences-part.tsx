import type { ReactNode } from 'react';
import type { LicensedPackage } from '../../../museum/catalogue/about-facts.ts';
import { useTour } from '../../panels/use-tour.ts';
import type { AboutPart } from './about-part.ts';
import css from './about.module.css';

/** Terms of what was made for the museum and of what it is built from; the texts lie on this site. */
export function LicencesPart({ facts: { packages }, text }: AboutPart): ReactNode {
  const { about } = useTour();
  const of = (use: LicensedPackage['use']): readonly LicensedPackage[] =>
    packages.filter((one) => one.use === use);
  const [fonts, geodata, libraries] = [of('font'), of('geodata'), of('library')];
  return (
    <>
      <p>{text('licences.own')}</p>
      <dl className={css['terms']}>
        <Term name={text('licences.code')} licence="MIT" />
        <Term name={text('licences.data')} licence="CC BY 4.0" />
        <Term name={text('licences.models')} licence="CC BY 4.0" />
      </dl>
      <p className={css['muted']}>{text('licences.credit')}</p>
      <p>{text('licences.packages')}</p>
      <dl className={css['terms']}>
        {fonts.length > 0 && <Packages name={text('licences.fonts')} packages={fonts} />}
        {geodata.length > 0 && <Packages name={text('licences.geodata')} packages={geodata} />}
      </dl>
      <details className={css['fold']}>
        <summary>{text('licences.libraries', { count: libraries.length })}</summary>
        <ul className={css['packages']} dir="ltr" lang="en">
          {libraries.map(({ name, version, licence }) => (
            <li key={name + version}>
              {name} {version} · {licence}
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a className={css['link']} href={about.licences} target="_blank" rel="noopener">
          {text('licences.texts')}
        </a>
      </p>
      <h4>{text('privacy.title')}</h4>
      <p>{text('privacy.text')}</p>
    </>
  );
}

function Term({ name, licence }: { readonly name: string; readonly licence: string }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{licence}</bdi>
      </dd>
    </div>
  );
}

interface PackagesProps {
  readonly name: string;
  readonly packages: readonly LicensedPackage[];
}

function Packages({ name, packages }: PackagesProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      {packages.map((one) => (
        <dd key={one.name}>
          <bdi>
            {one.name.replace('@fontsource-variable/', '')} {one.version} · {one.licence}
          </bdi>
        </dd>
      ))}
    </div>
  );
}
