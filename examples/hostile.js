/* Sends what no tour understands, in every shape, from the article and from another frame in it. Called by a test. */
const nonsense = [
  'hello',
  null,
  42,
  [],
  { type: 'call', method: 'goTo', params: { exhibit: 'x' } },
  { source: 'museum-tour' },
  { source: 'museum-tour', type: 'hello' },
  { source: 'museum-tour', type: 'hello', version: 99 },
  { source: 'museum-tour', type: 'here', versions: [1], document: 'x' },
  {
    source: 'museum-tour',
    type: 'here',
    versions: Array.from({ length: 10_000 }, (_, n) => n),
    document: 'x',
  },
  { source: 'museum-tour', type: 'event', name: 'ready', detail: {} },
  { source: 'museum-tour', type: '__proto__', versions: { length: 1e9 } },
  { source: 'museum-tour', type: 'here', document: 'x'.repeat(1_000_000) },
];

window.sendNonsense = (times) => {
  const tour = document.querySelector('myohyangsan-tour').shadowRoot.querySelector('iframe').contentWindow;
  const { contentDocument } = document.querySelector('#advertisement');
  const script = contentDocument.createElement('script');
  script.textContent = `window.send = (message) => parent.postMessage(message, '*')`;
  contentDocument.body.append(script);
  for (let n = 0; n < times; n += 1) {
    for (const message of nonsense) {
      // To the article, as itself and as the advertisement; to the tour, as the article.
      window.postMessage(message, '*');
      contentDocument.defaultView.send(message);
      tour.postMessage(message, '*');
    }
  }
};
