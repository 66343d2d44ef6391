import { LocateFixed, Maximize, Minus, Plus } from 'lucide-react';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { connectPlanPointer } from './connect-plan-pointer.ts';
import { boundsOf, type StoreyDrawing } from './draw-storey.ts';
import { followVisitor } from './follow-visitor.ts';
import { measureText } from './measure-text.ts';
import { movePlanByKey } from './move-plan-by-key.ts';
import { placeLabels, type LabelText } from './place-labels.ts';
import { PlanDots } from './plan-dots.tsx';
import { PlanLabels } from './plan-labels.tsx';
import { PlanView, type PlanLevel } from './plan-view.ts';
import { RoomShapes } from './room-shapes.tsx';
import { useLetters } from './use-letters.ts';
import { StoreyGround, StoreySigns } from './storey-paths.tsx';
import type { PlanFacts } from './use-plan-facts.ts';
import { usePlanWords } from './plan-words.ts';
import css from './plan.module.css';

/** At this scale numbers and names can be read, CSS pixels a metre. */
const readable = 4.5;
/** Lengths the scale may show, metres. */
const scaleBars = [1, 2, 5, 10, 20, 50, 100] as const;

export interface PlanStageProps {
  readonly id: string;
  readonly name: string;
  readonly drawing: StoreyDrawing;
  readonly facts: PlanFacts;
  readonly chosen: RoomId | null;
  readonly onChoose: (room: RoomId) => void;
}

/** The plan of a storey, which one drags and zooms; where one is in it moves past React. */
export function PlanStage({ id, name, drawing, facts, chosen, onChoose }: PlanStageProps): ReactNode {
  const { anchors, language, visit } = useTour();
  const words = usePlanWords();
  const here = useVisitState((state) => state.room);
  const showsEvidence = useVisitState((state) => state.showsEvidence);
  const frame = useRef<HTMLDivElement>(null);
  const world = useRef<SVGGElement>(null);
  const marker = useRef<SVGGElement>(null);
  const view = useRef<PlanView>(null);
  const [level, setLevel] = useState<PlanLevel>({ scale: 1, isTurned: false });
  /** Shows a storey as one comes to it. */
  const arrive = useRef(() => {});
  const letters = useLetters();
  const bar = useRef<HTMLSpanElement>(null);
  const isHere = drawing.cells.some(({ room }) => room.id === here);

  const mark = useCallback((): void => {
    const [element, plan] = [marker.current, view.current];
    if (!element || !plan) return;
    if (bar.current) {
      const metres = scaleBars.find((length) => length * plan.scale >= 48) ?? 100;
      bar.current.style.inlineSize = `${metres * plan.scale}px`;
      bar.current.textContent = language.text('plan.scale', { metres });
    }
    const { x, z, yaw } = visit.pose;
    const [left, top] = plan.toPage(x, z);
    const degrees = (-yaw * 180) / Math.PI - (plan.isTurned ? 90 : 0);
    element.setAttribute('transform', `translate(${left} ${top}) rotate(${degrees})`);
  }, [visit, language]);

  useLayoutEffect(() => {
    if (!frame.current || !world.current) return undefined;
    const plan = new PlanView({
      frame: frame.current,
      world: world.current,
      onLevel: setLevel,
      onMove: mark,
    });
    view.current = plan;
    const stopPointer = connectPlanPointer(frame.current, plan);
    let isSized = false;
    const watch = new ResizeObserver(() => {
      if (isSized) plan.resize();
      else arrive.current();
      isSized = true;
    });
    watch.observe(frame.current);
    return () => {
      stopPointer();
      watch.disconnect();
      view.current = null;
    };
  }, [mark]);

  const fit = useCallback(() => view.current?.fit(drawing.bounds, drawing.whole), [drawing]);
  useLayoutEffect(() => {
    arrive.current = () => {
      fit();
      const plan = view.current;
      const { x, z, room } = visit.pose;
      const cell = drawing.cells.find((one) => one.room.id === room);
      if (!cell || !plan) return;
      // Who stands before a house sees it and where they are.
      if (cell.room.kind === 'outdoors') plan.fit(boundsOf([drawing.bounds, cell.rect]), drawing.whole);
      // A long storey in a small frame begins where one is, near enough to read.
      if (plan.scale >= readable / 2) return;
      plan.zoom(readable / plan.scale);
      plan.centre(x, z);
    };
    arrive.current();
  }, [drawing, fit, visit]);
  useEffect(() => followVisitor(visit, anchors, mark), [visit, anchors, mark]);

  const reveal = useCallback(
    (room: RoomId) => {
      const cell = drawing.rooms.find((one) => one.room.id === room);
      if (cell) view.current?.reveal(cell.rect);
    },
    [drawing],
  );
  useEffect(() => {
    if (chosen !== null) reveal(chosen);
  }, [chosen, reveal]);

  const labels = useMemo(() => {
    const texts = [
      ...drawing.rooms
        .filter(({ room }) => room.kind !== 'outdoors')
        .map(({ room, rect }): LabelText => {
          const found = facts.foundIn(room.id);
          return {
            id: room.id,
            rect,
            number: room.door === null ? null : language.number(room.door),
            name: language.choose(room.name).text,
            count: found === null || found === 0 ? null : language.text('plan.found', { count: found }),
            isWay: false,
          };
        }),
      ...drawing.runs.map(({ room, rect }): LabelText => ({
        id: room.id,
        rect,
        number: null,
        name: language.choose(room.name).text,
        count: null,
        isWay: true,
        isOpen: room.kind === 'outdoors',
      })),
    ];
    return placeLabels(texts, level, (text, part) => measureText(text, part, letters));
  }, [letters, drawing, facts, language, level]);

  const pressKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !view.current) return;
    if (movePlanByKey(event.key, view.current, fit)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const locate = (): void => view.current?.centre(visit.pose.x, visit.pose.z);
  return (
    <div className={css['stage']}>
      {/* Keys move it, as they move a map. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        id={id}
        ref={frame}
        className={css['frame']}
        role="tabpanel"
        aria-label={name}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        data-lit={facts.isLit ? '' : undefined}
        data-evidence={showsEvidence ? '' : undefined}
        data-first=""
        onKeyDown={pressKey}
      >
        <svg className={css['drawing']}>
          <Hatches />
          <g ref={world} style={{ '--dot': `${dotSize(level.scale)}px` } as CSSProperties}>
            <StoreyGround drawing={drawing} />
            <RoomShapes
              drawing={drawing}
              facts={facts}
              here={here}
              chosen={chosen}
              isTurned={level.isTurned}
              onChoose={onChoose}
              onReveal={reveal}
            />
            <StoreySigns drawing={drawing} />
            <PlanDots drawing={drawing} facts={facts} />
            <PlanLabels labels={labels} level={level} />
          </g>
          <g ref={marker} aria-hidden="true" className={css['marker']} display={isHere ? undefined : 'none'}>
            <path className={css['sight']} d="M0 0L-17 -34A38 38 0 0 1 17 -34Z" />
            <circle r="6.5" />
            <path className={css['needle']} d="M0 -4.2L3.1 3.2L0 1.6L-3.1 3.2Z" />
          </g>
        </svg>
      </div>
      {/* oxlint-enable */}
      <p className={css['cartouche']} aria-hidden="true">
        {name}
        <span ref={bar} />
      </p>
      <p id={`${id}-keys`} className={css['keys']}>
        {words.text('keys')}
      </p>
      <div className={css['tools']}>
        <IconButton icon={Plus} name={words.text('closer')} onPress={() => view.current?.zoom(1.4)} />
        <IconButton icon={Minus} name={words.text('farther')} onPress={() => view.current?.zoom(1 / 1.4)} />
        <IconButton icon={Maximize} name={words.text('all')} onPress={() => fit()} />
        {isHere && <IconButton icon={LocateFixed} name={words.text('whereAmI')} onPress={locate} />}
      </div>
    </div>
  );
}

/** Dots are smaller where all is, CSS pixels. */
function dotSize(scale: number): number {
  return Math.min(5, Math.max(2, scale * 0.62));
}

/** How well rooms are known, as it is drawn: lines for what is inferred, crossed lines for what is ours. */
function Hatches(): ReactNode {
  return (
    <defs>
      <Hatch id="plan-inferred" look="hatch" lines="M0 0V1.1" size={1.1} turn={45} />
      <Hatch id="plan-reconstructed" look="hatch" lines="M0 0V1.1M0 0H1.1" size={1.1} turn={45} />
      <Hatch id="plan-hill" look="hill" lines="M0 0V1.5" size={1.5} turn={-45} />
    </defs>
  );
}

interface HatchProps {
  readonly id: string;
  readonly look: 'hatch' | 'hill';
  readonly lines: string;
  /** Metres after which it begins anew. */
  readonly size: number;
  /** Degrees. */
  readonly turn: number;
}

function Hatch({ id, look, lines, size, turn }: HatchProps): ReactNode {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <path className={css[look]} d={lines} />
    </pattern>
  );
}
