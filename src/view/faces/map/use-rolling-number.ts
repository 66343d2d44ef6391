import { useEffect, useState } from 'react';

/** How long digits roll, milliseconds. */
const duration = 700;

/** A number that rolls to its next value; at once where nothing shall move. */
export function useRollingNumber(target: number, isStill: boolean): number {
  const [rolling, setRolling] = useState({ from: target, to: target, shown: target });
  if (rolling.to !== target) setRolling({ from: rolling.shown, to: target, shown: rolling.shown });
  const { from, to } = rolling;
  useEffect(() => {
    if (isStill || from === to) return undefined;
    const start = performance.now();
    let frame = requestAnimationFrame(function roll(now: number): void {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      const shown = Math.round(to + (from - to) * (1 - share) ** 3);
      setRolling((before) => (before.to === to ? { ...before, shown } : before));
      if (share < 1) frame = requestAnimationFrame(roll);
    });
    return () => cancelAnimationFrame(frame);
  }, [from, to, isStill]);
  return isStill ? target : rolling.shown;
}
