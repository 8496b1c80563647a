// A page whose code is fetched when it is first shown.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from './failure.tsx';
import { patiently } from './healing/patiently.ts';
import { Waiting } from './waiting.tsx';

/** @param load fetches the page's component; a failure is shown with a way to try again */
export function lazyPage<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function LazyPage(props: P) {
    const [Page, setPage] = useState(() => loaded);
    const [fault, setFault] = useState<unknown>();
    const [tries, setTries] = useState(0);
    useEffect(() => {
      if (Page) return;
      patiently(load).then((page) => {
        loaded = page;
        setPage(() => page);
      }, setFault);
    }, [Page, tries]);
    const again = () => {
      setFault(undefined);
      setTries(tries + 1);
    };
    if (fault) return <Failure fault={fault} onAgain={again} notFetched />;
    return Page ? <Page {...props} /> : <Waiting />;
  };
}
