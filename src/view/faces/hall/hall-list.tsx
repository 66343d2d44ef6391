import { Footprints } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import type { ExhibitId } from '../../../museum/display/room-display.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useRecordView } from '../../panels/use-record-view.ts';
import { useTour } from '../../panels/use-tour.ts';
import { GiftLink } from '../../record/gift-link.tsx';
import { Phrase } from '../../record/phrase.tsx';
import { takeToExhibit } from '../find/take-to-exhibit.ts';
import { useHallText } from './use-hall-text.ts';
import css from './hall.module.css';

/** All gifts of a hall of one's own, room by room in walking order. */
export default function HallList(): ReactNode {
  const { museum } = useTour();
  const words = useHallText();
  if (!words) return null;
  return (
    <Sheet title={words.text('listTitle')} isWide>
      <div className={css['list']}>
        <p>{words.title}</p>
        {museum.plan.rooms
          .filter(({ id }) => museum.display.giftCount(id) > 0)
          .map((room) => (
            <RoomGifts key={room.id} room={room} />
          ))}
      </div>
    </Sheet>
  );
}

function RoomGifts({ room }: { readonly room: Room }): ReactNode {
  const { anchors, language, museum, visit } = useTour();
  const view = useRecordView();
  const name = language.choose(room.name);
  const gifts = museum.display.giftsIn(room.id).flatMap((row) => museum.catalogue.gifts[row] ?? []);
  return (
    <section>
      <h3>
        {room.door !== null && <span className={css['door']}>{language.number(room.door)}</span>}
        <Phrase text={name.text} tag={name.tag} language={language} />
      </h3>
      <ul>
        {gifts.map((gift) => (
          <li key={gift.id}>
            <GiftLink gift={gift} view={view} />
            {anchors && (
              <button
                type="button"
                aria-label={language.text('find.walkTo', { title: language.choose(gift.title).text })}
                title={language.text('find.walk')}
                onClick={() => takeToExhibit(visit, gift.id as string as ExhibitId)}
              >
                <Footprints aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
