import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import type { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { glassInHolder } from '../../parts/vessels/glass-in-holder.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { teaCup } from '../../parts/vessels/tea-cup.ts';
import { decorate } from './decorate.ts';
import type { Form } from './form.ts';

/** The cups of a set, each where it stands. */
export function cupsOf(request: FormRequest<Form>, floor: number): Part[] {
  const { form, size } = request;
  if (form.cups === 0) return [];
  const { parts, reach } = oneCup(request);
  return Array.from({ length: form.cups }, (_, at) => {
    const [x, z] = seat(form, size, reach, at);
    // Handles point to the right and a little towards the visitor, not all quite the same way.
    const turn = -0.5 + 0.22 * Math.sin(at * 2.4);
    return moveParts(parts, (shape) => shape.turn('y', turn).move(x, floor, z));
  }).flat();
}

function seat(
  form: Form,
  size: readonly [number, number, number],
  reach: number,
  at: number,
): [number, number] {
  if (form.layout === 'ring') {
    const arc = form.pot === 'none' ? 2 * Math.PI : Math.PI * 1.28;
    const step = form.pot === 'none' ? arc / form.cups : arc / Math.max(1, form.cups - 1);
    const turn = form.pot === 'none' ? (at + 0.5) * step : -arc / 2 + at * step;
    const radius = [size[0] / 2 - reach - 0.028, size[2] / 2 - reach - 0.026] as const;
    return [Math.sin(turn) * radius[0], Math.cos(turn) * radius[1]];
  }
  const hasBack = form.pot !== 'none';
  const rows = form.cups > 4 || (!hasBack && form.cups > 3) ? 2 : 1;
  const inRow = Math.ceil(form.cups / rows);
  const row = Math.floor(at / inRow);
  const step = Math.min((size[0] * 0.86) / inRow, reach * 2 + 0.035);
  const x = (at - row * inRow - (inRow - 1) / 2) * step;
  const front = size[2] * 0.5 - reach - 0.035;
  const depth = hasBack ? reach * 2 + 0.006 : front * 2;
  return [x, front - row * depth];
}

function oneCup({ form, surfaces }: FormRequest<Form>): { parts: Part[]; reach: number } {
  const { cupRadius: radius, cupHeight: height } = form;
  if (form.cup === 'glass-in-holder') {
    const { holder, glass, tea, lines } = glassInHolder(radius, height);
    return {
      parts: [
        surfacePart(surfaces, 0, holder),
        part('glass', '#e4ece8', glass),
        part('amber', '#8a4a1c', tea, { hidden: true }),
        surfacePart(surfaces, 2, lines),
      ],
      reach: radius * 1.5,
    };
  }
  const cup = teaCup({
    outline: form.cup,
    radius,
    height,
    handle: form.cupHandles,
    saucer: form.saucers,
    lid: form.cupLids,
    segments: form.cups > 3 ? 17 : 20,
  });
  const low = cup.profile[0]![1];
  const painted: Part[] = decorate(
    form.motif,
    { profile: cup.profile, radius, low, high: low + height, isLarge: false },
    surfaces,
  );
  // The painted side looks at the visitor once the cup is turned.
  const ahead = (shape: Shape) => shape.turn('y', 0.5);
  return {
    parts: [
      surfacePart(surfaces, 0, cup.body),
      surfacePart(surfaces, form.lines === 'accent' ? 2 : 0, cup.lines, { untilLevel: 0, hidden: true }),
      ...moveParts(painted, ahead),
    ],
    reach: cup.reach,
  };
}
