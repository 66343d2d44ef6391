import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { visitorChoices } from '../../panels/visitor-choices.ts';
import { drawStorey } from './draw-storey.ts';
import { followVisitor } from './follow-visitor.ts';
import { StoreyGround, StoreySigns } from './storey-paths.tsx';
import css from './small-plan.module.css';

/** CSS pixels a metre. */
const scale = 4;

/**
 * The plan round the visitor, in the corner of the picture. It is drawn once a storey and then only shifted and turned,
 * with the frames of the picture: while nothing moves it costs nothing.
 */
export default function SmallPlan(): ReactNode {
  const { anchors, language, museum, visit } = useTour();
  const hereId = useVisitState((state) => state.room);
  const here = museum.plan.rooms.find(({ id }) => id === hereId);
  const [isHeadingUp, setHeadingUp] = useState(() => visitorChoices.recall().headingUp ?? false);
  const sheet = useRef<HTMLDivElement>(null);
  const marker = useRef<SVGSVGElement>(null);
  const compass = useRef<SVGSVGElement>(null);
  const [house, storey] = [here?.house, here?.storey];
  const drawing = useMemo(
    () => (house === undefined || storey === undefined ? null : drawStorey(museum.plan, house, storey)),
    [museum, house, storey],
  );

  useEffect(() => {
    if (!drawing) return undefined;
    const { whole } = drawing;
    const before = { x: NaN, z: NaN, yaw: NaN };
    const place = (): void => {
      const { x, z, yaw } = visit.pose;
      if (x === before.x && z === before.z && yaw === before.yaw) return;
      Object.assign(before, { x, z, yaw });
      const [left, top] = [(x - whole.minX) * scale, (z - whole.minZ) * scale];
      if (sheet.current) {
        sheet.current.style.transformOrigin = `${left}px ${top}px`;
        sheet.current.style.transform = `translate(${-left}px, ${-top}px) rotate(${isHeadingUp ? yaw : 0}rad)`;
      }
      if (marker.current) marker.current.style.transform = `rotate(${isHeadingUp ? 0 : -yaw}rad)`;
      if (compass.current) compass.current.style.transform = `rotate(${isHeadingUp ? yaw : 0}rad)`;
    };
    place();
    return followVisitor(visit, anchors, place);
  }, [visit, anchors, drawing, isHeadingUp]);

  if (!drawing) return null;
  const { whole } = drawing;
  const [width, height] = [whole.maxX - whole.minX, whole.maxZ - whole.minZ];
  const turn = (): void => {
    setHeadingUp(!isHeadingUp);
    visitorChoices.remember({ headingUp: !isHeadingUp });
  };
  return (
    <div className={css['small']} data-small-plan="">
      <button
        type="button"
        className={css['window']}
        aria-label={language.text('plan.open')}
        title={language.text('plan.open')}
        aria-haspopup="dialog"
        onClick={() => visit.openSheet('plan')}
      >
        <div ref={sheet} className={css['sheet']}>
          <svg
            aria-hidden="true"
            width={width * scale}
            height={height * scale}
            viewBox={`${whole.minX} ${whole.minZ} ${width} ${height}`}
          >
            <StoreyGround drawing={drawing} />
            {drawing.rooms.map(({ room, rect }) => (
              <rect
                key={room.id}
                className={css['room']}
                data-kind={room.kind}
                data-here={room.id === hereId ? '' : undefined}
                x={rect.minX}
                y={rect.minZ}
                width={rect.maxX - rect.minX}
                height={rect.maxZ - rect.minZ}
              />
            ))}
            <StoreySigns drawing={drawing} />
          </svg>
        </div>
        <svg ref={marker} className={css['marker']} viewBox="-20 -20 40 40" aria-hidden="true">
          <path className={css['sight']} d="M0 0L-8 -17A19 19 0 0 1 8 -17Z" />
          <circle r="4" />
        </svg>
      </button>
      <button
        type="button"
        className={css['turn']}
        aria-pressed={isHeadingUp}
        aria-label={language.text('plan.headingUp')}
        title={language.text('plan.headingUp')}
        onClick={turn}
      >
        <svg ref={compass} viewBox="-12 -12 24 24" aria-hidden="true">
          <path d="M0 -9L3.4 0H-3.4Z" />
          <path className={css['tail']} d="M0 9L3.4 0H-3.4Z" />
        </svg>
      </button>
    </div>
  );
}
