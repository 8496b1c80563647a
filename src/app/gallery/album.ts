// The pictures that are made in the gallery: they last as long as the page.
import { albumInMemory } from '../../workbench/studio/album.ts';

export const album = albumInMemory();
