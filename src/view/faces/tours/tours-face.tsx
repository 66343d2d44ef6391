import { Suspense, type ReactNode } from 'react';
import { trailTour } from '../../../visit/tour/trail-tour-id.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { TourRow } from './tour-row.tsx';
import { useGuide } from './use-guide.ts';
import { useTourList } from './use-tour-list.ts';
import { useToursWords } from './tours-words.ts';
import { WithToursWords } from './with-tours-words.tsx';
import css from './tours.module.css';

/** All guided tours: what each tells, how long it takes, how far one has come, and the way in. */
export default function ToursFace(): ReactNode {
  return (
    <Suspense fallback={null}>
      <WithToursWords>
        <ToursSheet />
      </WithToursWords>
    </Suspense>
  );
}

function ToursSheet(): ReactNode {
  const { language } = useTour();
  const words = useToursWords();
  const guide = useGuide();
  const { outlines, tryAgain } = useTourList(guide);
  const kinds =
    outlines === null || outlines === 'failed'
      ? []
      : (['route', 'tour'] as const).map((kind) => ({
          kind,
          tours: outlines.filter((outline) => outline.kind === kind && outline.id !== trailTour),
        }));
  const marks = guide.marks();
  return (
    <Sheet title={language.text('tours.title')} isWide>
      <p className={css['intro']}>{language.text('tours.intro')}</p>
      {outlines === null && <output>{words.text('tours.loading')}</output>}
      {outlines === 'failed' && (
        <p role="alert">
          {words.text('tours.failed')}{' '}
          <button type="button" className={css['quiet']} onClick={tryAgain}>
            {language.text('panel.tryAgain')}
          </button>
        </p>
      )}
      {kinds
        .filter(({ tours }) => tours.length > 0)
        .map(({ kind, tours }) => (
          <section key={kind} className={css['kind']}>
            <h3>{language.text(kind === 'route' ? 'tours.routes' : 'tours.all')}</h3>
            <ol className={css['tours']}>
              {tours.map((outline) => (
                <TourRow key={outline.id} guide={guide} outline={outline} mark={marks[outline.id]} />
              ))}
            </ol>
          </section>
        ))}
    </Sheet>
  );
}
