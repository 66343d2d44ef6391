import type { LitWorld } from '../../../museum/atlas/lit-world.ts';
import { paintNumber } from './paint-number.ts';
import type { BoardContext } from './board-order.ts';

const sheet = '#0b1215';
const line = '#16242a';
const bronze = '#4a3823';
const rim = '#8a6a3c';
const lights = ['#8f6a30', '#b98a3a', '#dfab4c', '#f7cd75', '#ffefc4'] as const;
const home = '#ff5a3c';

/** The sides of the map within the sheet, as a share of its width. */
const wide = 0.965;

/** Paints the map of the world: bronze land raised a little from a dark sheet, and lamps behind the countries that gave. */
export function paintWorld(
  context: BoardContext,
  { map, steps, stepOf }: LitWorld,
  width: number,
  height: number,
): void {
  const scale = (width * wide) / map.width;
  const [left, top] = [(width - map.width * scale) / 2, (height - map.height * scale) * 0.38];
  context.fillStyle = sheet;
  context.fillRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, left, top);
  context.strokeStyle = line;
  context.lineWidth = 3;
  for (let x = -300; x <= map.width + 300; x += 300) {
    const at = map.width / 2 + Math.round((x - map.width / 2) / 300) * 300;
    context.beginPath();
    context.moveTo(at, -map.height);
    context.lineTo(at, 2 * map.height);
    context.stroke();
  }
  const lands = map.lands.map((land) => ({
    ...land,
    outline: new Path2D(land.path),
    step: stepOf[land.code ?? ''] ?? 0,
  }));
  // Land is cast in bronze: it throws a shadow, and its edge catches the lamps.
  context.shadowColor = 'rgb(0 0 0 / 80%)';
  context.shadowBlur = width / 160;
  context.shadowOffsetY = width / 400;
  context.fillStyle = bronze;
  const cast = new Path2D();
  for (const { outline } of lands) cast.addPath(outline);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it is a canvas that is filled
  context.fill(cast, 'evenodd');
  context.shadowColor = 'transparent';
  context.strokeStyle = rim;
  context.lineWidth = 5;
  context.stroke(cast);
  for (const { outline, step } of lands) {
    if (step === 0) continue;
    const light = lights[Math.min(step, lights.length) - 1] as string;
    context.shadowColor = light;
    context.shadowBlur = (width / 260) * step;
    context.shadowOffsetY = 0;
    context.fillStyle = light;
    context.fill(outline, 'evenodd');
  }
  context.shadowColor = 'transparent';
  context.strokeStyle = '#1c140b';
  context.lineWidth = 3;
  context.stroke(cast);
  // Too small to be seen from where one stands: a lamp.
  for (const { at, size, step } of lands) {
    if (step === 0 || Math.max(...size) > 22) continue;
    context.fillStyle = lights[Math.min(step, lights.length) - 1] as string;
    context.beginPath();
    context.arc(at[0], at[1], 13, 0, 2 * Math.PI);
    context.fill();
  }
  context.fillStyle = home;
  context.shadowColor = home;
  context.shadowBlur = width / 80;
  context.beginPath();
  context.arc(map.home[0], map.home[1], 16, 0, 2 * Math.PI);
  context.fill();
  context.shadowColor = 'transparent';
  context.setTransform(1, 0, 0, 1, 0, 0);
  paintSteps(context, steps, width, height);
}

/** Under the map the lamps it is lit by, each with the number of gifts it begins with. */
function paintSteps(context: BoardContext, steps: LitWorld['steps'], width: number, height: number): void {
  const [size, pitch] = [width / 64, width / 11];
  const foot = height * 0.925;
  steps.forEach(({ from }, at) => {
    const x = width / 2 + (at - (steps.length - 1) / 2) * pitch;
    context.fillStyle = lights[Math.min(at, lights.length - 1)] as string;
    context.fillRect(x - size * 1.7, foot - size / 2, size * 1.2, size);
    paintNumber(context, String(from), {
      left: x,
      top: foot - size * 0.75,
      height: size * 1.5,
      lit: '#c9b48a',
      unlit: null,
    });
  });
}
