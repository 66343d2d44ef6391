import { useEffect, useRef, type PointerEvent, type ReactNode } from 'react';
import type { PanelServices } from '../../panels/panel-services.ts';
import css from './comfort.module.css';

/** Pushed less than this share of its way, a stick is at rest. */
const rest = 0.15;

export interface HandStickProps {
  readonly hands: NonNullable<PanelServices['hands']>;
  readonly name: string;
}

/** One stick for one finger: up and down walks, to the sides turns. */
export function HandStick({ hands, name }: HandStickProps): ReactNode {
  const knob = useRef<HTMLSpanElement>(null);
  useEffect(() => () => hands.release(), [hands]);
  const push = (event: PointerEvent<HTMLButtonElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const reach = box.width / 2;
    const x = (event.clientX - box.left) / reach - 1;
    const y = (event.clientY - box.top) / reach - 1;
    const far = Math.max(1, Math.hypot(x, y));
    hands.hold({ forward: soften(-y / far), turn: soften(-x / far) });
    knob.current?.style.setProperty('translate', `${(x / far) * 50}% ${(y / far) * 50}%`);
  };
  const letGo = (): void => {
    hands.release();
    knob.current?.style.removeProperty('translate');
  };
  return (
    <div className={css['row']} dir="ltr">
      <button
        type="button"
        tabIndex={-1}
        className={css['stick']}
        aria-label={name}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          push(event);
        }}
        onPointerMove={(event) => event.buttons > 0 && push(event)}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onLostPointerCapture={letGo}
        onContextMenu={(event) => event.preventDefault()}
      >
        <span ref={knob} />
      </button>
    </div>
  );
}

/** Nothing near its rest, then softly on to 1. */
function soften(push: number): number {
  return Math.sign(push) * (Math.max(0, Math.abs(push) - rest) / (1 - rest)) ** 1.5;
}
