import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import { launchTestBrowser } from '../open-tour.ts';

/** Floods, as the worker of an article sends them through the port. */
const floods: Readonly<Record<string, string>> = {
  '10,000 calls': `for (let id = 1; id <= 10000; id++) port.postMessage({ type: 'call', id, method: 'getState', params: {} })`,
  '10,000 with wrong fields': `for (let id = 1; id <= 10000; id++) port.postMessage({ type: 'call', id, method: 'goTo', params: { exhibit: 5, more: 1 } })`,
  '10,000 of unknown names': `for (let id = 1; id <= 10000; id++) port.postMessage({ type: 'call', id, method: 'no', params: {} })`,
  '1,000 of 70 kB': `const text = 'x'.repeat(70000); for (let id = 1; id <= 1000; id++) port.postMessage({ type: 'call', id, method: 'goTo', params: { exhibit: text } })`,
  'a text of 50 MB': `port.postMessage({ type: 'call', id: 1, method: 'goTo', params: { exhibit: 'x'.repeat(5e7) } })`,
  'an object of 200,000 fields': `port.postMessage({ type: 'call', id: 1, method: 'goTo', params: Object.fromEntries(Array.from({ length: 2e5 }, (_, n) => ['k' + n, n])) })`,
};
/** Milliseconds in which a flood is over. */
const within = 2500;

const worker = `let port; onmessage = ({ data, ports }) => ports[0] ? (port = ports[0]) : new Function('port', data)(port)`;
/** Counts the time that listeners of ports take, unpacking included. */
const watch = `window.spent = { all: 0, most: 0 };
  const listen = MessagePort.prototype.addEventListener;
  MessagePort.prototype.addEventListener = function (type, hear) {
    listen.call(this, type, (event) => {
      const began = performance.now();
      hear(event);
      const took = performance.now() - began;
      spent.all += took;
      spent.most = Math.max(spent.most, took);
    });
  };`;
const bareListener = `addEventListener('message', ({ ports: [port] }) => {
    port.addEventListener('message', (event) => { window.seen = typeof event.data; });
    port.start();
  });`;

const built = await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    minify: false,
    lib: { entry: 'src/embed/protocol/connect-guest.ts', formats: ['iife'], name: 'tour' },
  },
});
const [first] = Array.isArray(built) ? built : [built];
if (!first || !('output' in first)) throw new Error('measure-flood: nothing was built');
const script = first.output[0].code;

const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Flood</title>');
});
await new Promise<void>((resolve) => {
  server.listen(0, resolve);
});
const { port } = server.address() as AddressInfo;
const article = `http://127.0.0.1:${port}`;
const frameListener = `${script}
  tour.connectGuest({ window, host: '${article}', version: '1', onCall: () => undefined });`;
const browser = await launchTestBrowser();
for (const [who, listener] of [
  ['bare listener', bareListener],
  ['frame', frameListener],
] as const) {
  const page = await browser.newPage();
  await page.goto(article);
  await page.evaluate(`new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.src = 'http://localhost:${port}/';
    frame.onload = resolve;
    document.body.append(frame);
  })`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('measure-flood: the page has no frame');
  await frame.evaluate(`${watch}${listener}; undefined`);
  await page.evaluate(`
    window.sender = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(worker)}])));
    const { port1, port2 } = new MessageChannel();
    sender.postMessage('', [port1]);
    const hello = { source: 'museum-tour', type: 'hello', version: 1 };
    document.querySelector('iframe').contentWindow.postMessage(hello, 'http://localhost:${port}', [port2]);
    undefined`);
  await page.waitForTimeout(1500);
  for (const [name, flood] of Object.entries(floods)) {
    await frame.evaluate('spent.all = spent.most = 0');
    await page.evaluate(`sender.postMessage(${JSON.stringify(flood)})`);
    await page.waitForTimeout(within);
    const { all, most } = await frame.evaluate<{ all: number; most: number }>('spent');
    console.log(`${who}, ${name}: ${Math.round(all)} ms in all, ${Math.round(most)} ms at most`);
  }
  await page.close();
}
await browser.close();
server.close();
