import type { BoardReply, NumberedOrder } from './board-order.ts';
import { paintBoard } from './paint-board.ts';

// Paints boards beside the page: shadows and glows of two hundred countries take longer than a frame.
addEventListener('message', ({ data: { number, order } }: MessageEvent<NumberedOrder>) => {
  try {
    const picture = paintBoard(order);
    postMessage({ number, picture } satisfies BoardReply, { transfer: [picture] });
  } catch (error) {
    postMessage({ number, fault: String(error) } satisfies BoardReply);
  }
});
