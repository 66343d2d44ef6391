import { loadShareText } from '../../language/load-share-text.ts';
import { wordStill } from '../../view/faces/share/word-still.ts';
import type { Tour } from '../../view/panels/tour-context.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import type { MethodGives, MethodTakes } from '../vocabulary/value-of.ts';

/** Pixels of the longer side where nobody says how many. */
const usualLength = 1280;

/**
 * A picture of what is seen, without panels; its text for those who do not see it, and its credit line, beside it.
 *
 * @throws TourFault `unsupported` where no picture can be drawn, or none of that size
 */
export async function takeScreenshot(
  { longest = usualLength }: MethodTakes<'screenshot'>,
  tour: Tour,
): Promise<MethodGives<'screenshot'>> {
  if (!tour.drawStill) throw new TourFault('unsupported', 'nothing is drawn here');
  const [words, { picture, exhibits }] = await Promise.all([
    loadShareText(tour.language.tag),
    tour.drawStill(Math.round(longest)).catch((error: unknown) => {
      throw new TourFault('unsupported', `the picture could not be drawn: ${String(error)}`, 'longest');
    }),
  ]);
  const file = await new Promise<Blob | null>((resolve) => {
    picture.toBlob(resolve, 'image/png');
  });
  if (!file) throw new TourFault('unsupported', 'the browser makes no file of the picture');
  const { credit, alt } = wordStill(exhibits, tour, words);
  return {
    file,
    width: picture.width,
    height: picture.height,
    alt: alt.slice(0, 2000),
    credit: [credit.title, ...credit.lines].join(' · ').slice(0, 1000),
  };
}
