/** A step of light: gifts from so many on, up to so many; null where there is no end. */
export interface LightStep {
  readonly from: number;
  readonly to: number | null;
}

/** Steps where nobody gave more than a hundred. */
const few = [1, 2, 5, 10, 30] as const;

/**
 * The steps in which countries are lit, faintest first: each about three times the one before, so that the few who gave
 * much do not put out the many who gave little.
 *
 * @param most gifts of the country with the most
 */
export function listLightSteps(most: number): readonly LightStep[] {
  const factor = most ** (1 / few.length);
  const starts = most <= 100 ? few : few.map((_, step) => roundDown(factor ** step));
  return starts.map((from, step) => {
    const next = starts[step + 1];
    return { from, to: next === undefined ? null : next - 1 };
  });
}

/** The step that so many gifts belong to, from 1; 0 where there are none. */
export function lightStepOf(count: number, steps: readonly LightStep[]): number {
  let step = 0;
  while (step < steps.length && count >= (steps[step] as LightStep).from) step++;
  return step;
}

/** To 1, 2 or 5 times a power of ten. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const first = value / power + 1e-9;
  return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
}
