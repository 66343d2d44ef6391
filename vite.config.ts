import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { siteConfig } from './tools/site-config.ts';

export default defineConfig(siteConfig(fileURLToPath(new URL('.', import.meta.url))));
