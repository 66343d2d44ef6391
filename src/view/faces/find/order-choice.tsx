import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import type { Order } from './kept-place.ts';
import type { OrderedRows } from './use-ordered-rows.ts';
import field from './field.module.css';
import css from './find.module.css';

/** In which order gifts are listed. */
export function OrderChoice({ ordered }: { readonly ordered: OrderedRows }): ReactNode {
  const { language } = useTour();
  const { order, orders, chooseOrder } = ordered;
  if (orders.length === 0) return null;
  return (
    <label className={css['order']}>
      <span>{language.text('find.order')}</span>
      <select
        className={field['field']}
        value={order}
        disabled={orders.length < 2}
        onChange={({ target }) => chooseOrder(target.value as Order)}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {language.text(`find.order.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
