// How the template is built: as Vite does by itself.
import { defineConfig } from 'vite';

// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({ base: './' });
