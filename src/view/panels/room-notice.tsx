import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Wording } from '../../language/language.ts';
import { Phrase } from '../record/phrase.tsx';
import { IconButton } from './icon-button.tsx';
import { useTour } from './use-tour.ts';
import css from './interface.module.css';

export interface RoomNoticeProps {
  readonly notice: Wording;
  readonly onClose: () => void;
}

/** What the door of a room says to who comes in; it stays until it is put away or the room is left. */
export function RoomNotice({ notice, onClose }: RoomNoticeProps): ReactNode {
  const { language } = useTour();
  return (
    <div role="note" className={css['notice']} aria-label={language.text('room.notice')}>
      <p>
        <Phrase text={notice.text} tag={notice.tag} language={language} />
      </p>
      <IconButton icon={X} name={language.text('room.noticeClose')} onPress={onClose} />
    </div>
  );
}
