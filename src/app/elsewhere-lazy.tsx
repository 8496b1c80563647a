// The page of a play that goes on in another tab; few ever see it, so it comes with its words when it shows.
import { bring } from '../text/text.ts';
import { lazyPage } from './lazy-page.tsx';

export const ElsewherePage = lazyPage(async () => {
  await bring('upkeep');
  return (await import('./elsewhere-page.tsx')).ElsewherePage;
});
