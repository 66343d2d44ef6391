import type { DataFault } from './data-fault.ts';
import type { MuseumFiles } from './museum-files.ts';
import { showValue } from './show-value.ts';

/** Faults of the routes: stops no tour has, two of one name. */
export function checkRoutes({ routes, tours }: Pick<MuseumFiles, 'routes' | 'tours'>): DataFault[] {
  const faults: DataFault[] = [];
  const orders = new Map<number, string>();
  for (const [id, route] of routes) {
    const report = (field: string, found: unknown, expected: string, mend: string): void => {
      faults.push({ file: `data/routes/${id}.json`, field, found: showValue(found), expected, mend });
    };
    if (tours.has(id)) report('id', id, 'an id no tour has', 'Addresses name both alike: choose another.');
    const other = orders.get(route.order);
    if (other === undefined) orders.set(route.order, id);
    else
      report('order', route.order, `a number of its own (${other} has it)`, 'Number the routes one by one.');
    route.stops.forEach(({ tour, stop }, index) => {
      const at = `stops[${index}]`;
      const from = tours.get(tour);
      if (!from) report(`${at}.tour`, tour, 'the id of a file in data/tours', 'Correct the id.');
      else if (!from.stops.some((one) => one.id === stop)) {
        report(`${at}.stop`, stop, `a stop of the tour ${tour}`, 'Correct the id.');
      }
      if (route.stops.findIndex((one) => one.stop === stop) !== index) {
        report(`${at}.stop`, stop, 'each id of a stop once', 'Choose another stop: addresses name it.');
      }
    });
  }
  return faults;
}
