import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { Part } from './part.tsx';
import { useSmallPlan } from './use-small-plan.ts';
import { useTour } from './use-tour.ts';

/** Its script is fetched when the page has had so long for what it needs more, milliseconds. */
const patience = 4000;

/** The small plan in the corner, where one wants it; its script comes late, and if it does not, nothing is missing. */
export function CornerPlan(): ReactNode {
  const { smallPlan } = useTour();
  const [isShown] = useSmallPlan();
  const [Content, setContent] = useState<ComponentType | null>(null);
  const isWaiting = isShown && Content === null;
  useEffect(() => {
    if (!isWaiting || !smallPlan) return undefined;
    const timer = window.setTimeout(() => {
      smallPlan().then(
        (script) => setContent(() => script.default),
        () => {},
      );
    }, patience);
    return () => window.clearTimeout(timer);
  }, [isWaiting, smallPlan]);
  if (!isShown || !Content) return null;
  return (
    <Part>
      <Content />
    </Part>
  );
}
