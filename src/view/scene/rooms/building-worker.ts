import { answerOrders, type BuilderMessage } from './answer-orders.ts';

// Builds beside the page: a plan and orders come in, arrays go out, and nothing is copied on their way out.
const answer = answerOrders((message, transfer) => postMessage(message, { transfer }));
addEventListener('message', ({ data }: MessageEvent<BuilderMessage>) => void answer(data));
