import { answerReads, type ReadOrder } from './answer-reads.ts';

// Reads models beside the page: files come in, arrays go out, and nothing is copied on their way out.
const answer = answerReads((message, transfer) => postMessage(message, { transfer }));
addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => void answer(data));
