// `npm start`: builds the tour for the address it is then served at, and serves it until it is stopped.
import { build, preview } from 'vite';

const port = 4173;

process.env['MUSEUM_SITE'] ||= `http://localhost:${port}/`;
await build();
const server = await preview({ preview: { port } });
server.printUrls();
