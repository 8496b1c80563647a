// A play that is left for a page about it stays the one on the page.
import { useEffect } from 'preact/hooks';
import { route } from './routes.ts';
import { change } from './settings.ts';

/** So the way back leads to the end of the play and not to a new one. @param id of an attempt of the present player */
export function useKeptOpen(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    change({ open: id });
    return () => {
      if (route.peek().page !== 'play') change({ open: null });
    };
  }, [id]);
}
