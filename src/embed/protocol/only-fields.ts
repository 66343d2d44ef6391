import { record, type Check, type Checked, type Checks } from './checks.ts';
import { TourFault } from './tour-fault.ts';

/** An object with these fields and no others: a misspelt name is told, not passed over. */
export function onlyFields<R extends Checks, O extends Checks>(
  required: R,
  optional: O,
): Check<Checked<R, O>> {
  const known = record(required, optional);
  return (value, meter) => {
    const taken = known(value, meter);
    for (const name in value as object) {
      if (Object.hasOwn(required, name) || Object.hasOwn(optional, name)) continue;
      const shown = name.slice(0, 40);
      throw new TourFault('unknown-value', `${shown}: unknown-value`, shown);
    }
    return taken;
  };
}
