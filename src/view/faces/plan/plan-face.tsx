import { List } from 'lucide-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { nameHouse } from '../../panels/name-house.ts';
import { loadPlanText } from '../../../language/load-plan-text.ts';
import { useLateText } from '../use-late-text.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useSmallPlan } from '../../panels/use-small-plan.ts';
import { drawStorey } from './draw-storey.ts';
import { PlanStage } from './plan-stage.tsx';
import { RoomCard } from './room-card.tsx';
import { RoomList } from './room-list.tsx';
import { StoreyTabs, type ShownStorey } from './storey-tabs.tsx';
import { usePlanFacts } from './use-plan-facts.ts';
import { PlanWords } from './plan-words.ts';
import css from './plan.module.css';

/** The plan of the house, a storey at a time. */
export default function PlanFace(): ReactNode {
  const { language, museum, visit } = useTour();
  const hereId = useVisitState((state) => state.room);
  const words = useLateText(loadPlanText);
  const facts = usePlanFacts();
  const here = museum.plan.rooms.find(({ id }) => id === hereId);
  const [shown, setShown] = useState<ShownStorey>(() => here ?? (museum.plan.storeys[0] as ShownStorey));
  const [chosen, setChosen] = useState<RoomId | null>(null);
  const [hasSmallPlan, setSmallPlan] = useSmallPlan();
  const stage = useId();
  const { house, storey } = shown;
  const drawing = useMemo(() => drawStorey(museum.plan, house, storey), [museum, house, storey]);
  const show = (next: ShownStorey): void => {
    setShown(next);
    setChosen(null);
  };
  const room = drawing.rooms.find((one) => one.room.id === chosen)?.room;
  const title = language.list([nameHouse(house, language), language.text('rooms.storey', { storey })]);
  return (
    <Sheet title={language.text('plan.title')} isPage>
      {words && (
        <PlanWords value={words}>
          <div className={css['plan']}>
            <PlanStage
              id={stage}
              name={title}
              drawing={drawing}
              facts={facts}
              chosen={chosen}
              onChoose={setChosen}
            />
            <div className={css['side']}>
              <StoreyTabs shown={shown} here={here ?? shown} facts={facts} onShow={show} controls={stage} />
              <div className={css['chosen']} aria-live="polite">
                {room && <RoomCard key={room.id} room={room} found={facts.foundIn(room.id)} />}
              </div>
              <RoomList
                title={title}
                rooms={drawing.rooms}
                here={hereId}
                chosen={chosen}
                facts={facts}
                onChoose={setChosen}
              />
              <label className={css['switch']}>
                <input
                  type="checkbox"
                  checked={hasSmallPlan}
                  onChange={({ target }) => setSmallPlan(target.checked)}
                />
                {language.text('plan.small')}
              </label>
              <button type="button" className={css['allRooms']} onClick={() => visit.openSheet('rooms')}>
                <List aria-hidden="true" />
                {language.text('plan.allRooms')}
              </button>
            </div>
          </div>
        </PlanWords>
      )}
    </Sheet>
  );
}
