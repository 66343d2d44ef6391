import { turnPlanVector, type QuarterTurns } from '../../../src/museum/math/plan.ts';
import type { Vector } from '../shell/vector.ts';
import type { PlacedLightChart } from './light-chart.ts';

/** A chart of a template in the frame of a room of that template. */
export function turnLightChart(chart: PlacedLightChart, turns: QuarterTurns): PlacedLightChart {
  const turn = ([x, y, z]: Vector): Vector => {
    const [turnedX, turnedZ] = turnPlanVector(x, z, turns);
    return [turnedX, y, turnedZ];
  };
  return {
    ...chart,
    origin: turn(chart.origin),
    along: turn(chart.along),
    across: turn(chart.across),
    normal: turn(chart.normal),
  };
}
